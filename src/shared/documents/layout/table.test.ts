import { describe, expect, test } from 'vitest';
import { cell, plainDocument, words } from '../__fixtures__/documents.ts';
import { textOf } from '../__fixtures__/reading.ts';
import { layOut } from '../lay-out.ts';
import type { DocumentTable, TableRow } from '../printed-document.ts';
import { columnEdges, gridOf } from './table-grid.ts';

const row = (kind: TableRow['kind'], ...texts: string[]): TableRow => ({
  kind,
  cells: texts.map((text) => cell(text)),
});
const table = (body: TableRow[], more: Partial<DocumentTable> = {}): DocumentTable => ({
  kind: 'table',
  columns: [
    { width: 1, align: 'center' },
    { width: 3, align: 'left' },
  ],
  head: [[cell('TT'), cell('Nội dung')]],
  body,
  borders: 'all',
  ...more,
});
const pagesOf = (one: DocumentTable) => layOut(plainDocument([one])).pages;

describe('the grid of a head', () => {
  test('cells that go down push the next row aside', () => {
    const rows = [
      [cell('TT', { down: 2 }), cell('Xếp loại', { span: 2 })],
      [cell('Tốt'), cell('Khá')],
    ];
    const places = gridOf(rows, 3).map(({ cell: one, row: y, column }) => [one.runs[0]?.text, y, column]);
    expect(places).toEqual([
      ['TT', 0, 0],
      ['Xếp loại', 0, 1],
      ['Tốt', 1, 1],
      ['Khá', 1, 2],
    ]);
  });

  test('cells that were left out are empty, cells too many are not printed', () => {
    expect(gridOf([[cell('a')]], 3)).toHaveLength(3);
    expect(gridOf([[cell('a'), cell('b')]], 1)).toHaveLength(1);
    expect(gridOf([[cell('a', { span: 9, down: 9 })]], 2)).toMatchObject([{ span: 2, down: 1 }]);
  });

  test('columns share the width; without shares they are alike', () => {
    expect(columnEdges(table([]), 10, 80)).toEqual([10, 30, 90]);
    const alike = [
      { width: 0, align: 'left' },
      { width: 0, align: 'left' },
    ] as const;
    expect(columnEdges(table([], { columns: [...alike] }), 0, 80)).toEqual([0, 40, 80]);
  });
});

describe('over pages', () => {
  const rows = Array.from({ length: 90 }, (_, index) => row('data', `${index}`, `Đơn vị ${index}`));

  test('the head stands above the rows of each page', () => {
    const pages = pagesOf(table(rows));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(textOf(page)).toMatch(/^TT Nội dung \d+ Đơn vị/);
  });

  test('a section begins no page end, a total no page', () => {
    for (let count = 20; count < 40; count += 1) {
      const sections = [
        ...rows.slice(0, count),
        row('section', 'Khối xã'),
        row('data', 'x', 'Cuối'),
        row('total', 'Cộng'),
      ];
      for (const page of pagesOf(table(sections))) {
        expect(textOf(page)).not.toMatch(/Khối xã$/);
        expect(textOf(page)).not.toMatch(/^TT Nội dung Cộng/);
      }
    }
  });

  test('a row that goes on is closed at the foot of the page and open again above', () => {
    const pages = pagesOf(table([row('data', '1', words(1200, 'a'))], { head: [] }));
    for (const { items } of pages) {
      const across = items.flatMap((item) =>
        item.kind === 'stroke' && item.y1 === item.y2 ? [item.y1] : [],
      );
      const lines = items.flatMap((item) => (item.kind === 'text' ? [item.baseline] : []));
      expect(Math.min(...across)).toBeLessThan(Math.min(...lines.filter((y) => y > 57)));
      expect(Math.max(...across)).toBeGreaterThan(Math.max(...lines));
    }
  });
});

test('a table without borders has no lines', () => {
  const [page] = pagesOf(table([row('data', '1', 'a')], { borders: 'none' }));
  expect(page?.items.some((item) => item.kind === 'stroke')).toBe(false);
});
