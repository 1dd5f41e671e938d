import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportRow } from '#shared/reports/report-document.ts';
import { addUp, planSums } from './table-sums.ts';

const data: ReportRow = { kind: 'data', values: {} };
const section: ReportRow = { kind: 'section', ordinal: 'I', title: 'Đơn vị' };
const all: ReportRow = { kind: 'total', title: 'Tổng cộng' };
const ofSection: ReportRow = { kind: 'total', title: 'Cộng', of: 'section' };

describe('what a total adds up', () => {
  test.each<[string, ReportRow[], [number, { from: number; to: number } | null][]]>([
    ['a total below all rows adds them all', [data, data, all], [[2, { from: 0, to: 1 }]]],
    ['a total above all rows adds them all', [all, section, data, data], [[0, { from: 2, to: 3 }]]],
    [
      'a section total adds its own section',
      [section, data, ofSection, section, data, data, ofSection, all],
      [
        [2, { from: 1, to: 1 }],
        [6, { from: 4, to: 5 }],
        [7, { from: 1, to: 5 }],
      ],
    ],
    [
      'a total of nothing adds nothing',
      [section, ofSection, all],
      [
        [1, null],
        [2, null],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect([...planSums(rows).ranges]).toEqual(expected);
  });

  test('a grand total between data rows is refused, for it would contain itself', () => {
    expect(() => planSums([data, all, data])).toThrow(RangeError);
  });
});

test('240 marks with one decimal add up to the mark a person finds', () => {
  expect(addUp(Array.from({ length: 240 }, (_, index) => (index % 30) + 0.1))).toBe(3504);
  expect(addUp([0.1, 0.2, null])).toBe(0.3);
});

test('a sum of hundredths is the sum of their integers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (hundredths) => {
      const exact = hundredths.reduce((sum, one) => sum + one, 0) / 100;
      expect(addUp(hundredths.map((one) => one / 100))).toBe(exact + 0);
    }),
  );
});
