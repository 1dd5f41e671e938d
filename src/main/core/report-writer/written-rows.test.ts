import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportLeaf, ReportValue } from '#shared/reports/report-document.ts';
import { readSheet, rowOf } from './__fixtures__/read-sheet.ts';
import { CREATED } from './__fixtures__/sample-report.ts';
import { cellContent, cleanText, LONGEST_TEXT } from './cell-values.ts';
import { writePlainTable } from './write-plain-table.ts';

const origin = { organisation: 'Công an tỉnh Quảng Ninh', created: CREATED };
const columns: ReportLeaf[] = [
  { key: 'text', title: 'Chữ', kind: 'text' },
  { key: 'day', title: 'Ngày', kind: 'date' },
  { key: 'count', title: 'Số', kind: 'integer' },
  { key: 'mark', title: 'Điểm', kind: 'decimal' },
];

const day = fc
  .date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const hostile = fc.constantFrom(
  '=1+1',
  '+84',
  '-',
  '@x',
  '_x0041_',
  ' đầu và cuối ',
  '0012',
  'a\r\nb',
  '\u0000',
  '😀',
  '<&>"',
);
const row = fc.record({
  text: fc.option(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), hostile)),
  day: fc.option(fc.oneof(day, fc.constantFrom('1965', '1965-05', 'không rõ', '1899-01-31', '2025-02-30'))),
  count: fc.option(fc.oneof(fc.integer(), fc.constant('3/4'))),
  mark: fc.option(fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100)),
});

/** What a reader must find for a value: the same number, the same day, the same clean text, or nothing. */
function expected(value: ReportValue, kind: ReportLeaf['kind']): string | number | null {
  if (kind === 'date' && value === '1965-05') return '05/1965';
  if (kind === 'date' && value === '1899-01-31') return '31/01/1899';
  if (typeof value !== 'string') return value;
  return cleanText(value) === '' ? null : cleanText(value);
}

test('rows written and read back are the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const sheet = readSheet(await writePlainTable({ name: 'x', title: 'Bảng', columns, rows }, origin));
      const top = rowOf(sheet.find('Chữ')) + 1;
      rows.forEach((values, index) => {
        columns.forEach((leaf, column) => {
          const cell = sheet.cell(`${'ABCD'[column]}${top + index}`);
          const value = cell?.v ?? null;
          const read = value instanceof Date ? value.toISOString().slice(0, 10) : value;
          const key = leaf.key as keyof typeof values;
          expect(read === '' ? null : read).toBe(expected(values[key], leaf.kind));
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('a day Excel would show wrongly is written as text', () => {
  expect(cellContent('1900-02-28', 'date').value).toBe('28/02/1900');
  expect(cellContent('1900-03-01', 'date').value).toEqual(new Date(Date.UTC(1900, 2, 1)));
});

test('a text longer than a cell is cut at the limit, never inside a letter', () => {
  expect(cleanText('a'.repeat(40_000))).toHaveLength(LONGEST_TEXT);
  expect(cleanText(`${'a'.repeat(LONGEST_TEXT - 1)}😀`).isWellFormed()).toBe(true);
});

test('a number that no cell can hold is refused', () => {
  expect(() => cellContent(Number.NaN, 'integer')).toThrow(RangeError);
});
