import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnNeed, columnNeed, fitWidths, halve } from './column-widths.ts';
import { sumOf } from './sheet-cells.ts';

const need = fc
  .record({
    least: fc.integer({ min: 20, max: 120 }),
    more: fc.integer({ min: 0, max: 150 }),
    flexible: fc.boolean(),
  })
  .map(({ least, more, flexible }): ColumnNeed => ({ least, natural: least + more, flexible }));
const needs = fc.array(need, { minLength: 2, maxLength: 20 });

describe('columns on a page', () => {
  test('never break a word, and fill the page', () => {
    fc.assert(
      fc.property(needs, (list) => {
        const widths = fitWidths(list, 700);
        list.forEach((one, index) => {
          expect(widths[index]).toBeGreaterThanOrEqual(one.least - 1e-6);
        });
        expect(sumOf(widths)).toBeGreaterThan(699);
      }),
    );
  });

  test('print no smaller than 75 % unless the words themselves need it', () => {
    fc.assert(
      fc.property(needs, (list) => {
        const least = sumOf(list.map((one) => one.least));
        expect(sumOf(fitWidths(list, 700))).toBeLessThanOrEqual(Math.max(700 / 0.75, least) + 1e-3);
      }),
    );
  });

  test('a long column gives way before a short one', () => {
    const list = [
      { least: 30, natural: 30, flexible: false },
      { least: 40, natural: 100, flexible: true },
      { least: 40, natural: 160, flexible: true },
    ];
    const [, name = 0, address = 0] = fitWidths(list, 195);
    expect([name, address]).toEqual([expect.closeTo(100, 3), expect.closeTo(130, 3)]);
  });
});

test('both halves of the header have room for their text', () => {
  const side = fc.integer({ min: 100, max: 280 });
  fc.assert(
    fc.property(needs, side, side, (list, left, right) => {
      const halves = halve(fitWidths(list, 500), list, left, right);
      expect(halves.widths).toHaveLength(list.length);
      expect(sumOf(halves.widths, 0, halves.split)).toBeGreaterThanOrEqual(left - 1e-3);
      expect(sumOf(halves.widths, halves.split)).toBeGreaterThanOrEqual(right - 1e-3);
    }),
  );
});

test('one long value of many does not widen its column, a name column stays on one line', () => {
  const texts = [
    ...Array<string>(99).fill('Cán bộ'),
    'Cán bộ Đội Xây dựng phong trào toàn dân bảo vệ an ninh',
  ];
  const leaf = { key: 'post', title: 'Chức vụ', kind: 'text' } as const;
  expect(columnNeed(leaf, texts).natural).toBeLessThan(60);
  expect(columnNeed({ ...leaf, oneLine: true }, ['Nguyễn Thị Thu Hương']).least).toBeGreaterThan(100);
});
