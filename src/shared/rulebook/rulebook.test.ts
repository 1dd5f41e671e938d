import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { replacedRows } from './replaced-rows.ts';
import { createRulebook, type RuleRow } from './rulebook.ts';

const day = (text: string) => text as LocalDate;
const START = day('2020-01-01');

function row(
  sequence: number,
  from: string | null,
  to: string | null = null,
  value: number = sequence,
): RuleRow {
  return {
    id: String(sequence),
    sequence,
    code: 'ADM_REVIEW_WD',
    name: 'Chi bộ xét công nhận',
    value,
    unit: 'ngày làm việc',
    severity: 'warn',
    citation: '',
    effectiveFrom: from as LocalDate | null,
    effectiveTo: to as LocalDate | null,
    sure: '',
    note: '',
  };
}
const valueOn = (rows: readonly RuleRow[], on: string) =>
  createRulebook(rows).rule('ADM_REVIEW_WD', day(on))?.value ?? null;

describe('which row holds', () => {
  test.each<[string, RuleRow[], string, number | null]>([
    ['a row without a first day has always held', [row(1, null)], '1990-01-01', 1],
    ['before the first row no rule holds', [row(1, '2025-10-08')], '2025-10-07', null],
    ['a row holds from its first day', [row(1, '2025-10-08')], '2025-10-08', 1],
    ['a later row takes the place of the one before', [row(1, null), row(2, '2026-01-01')], '2026-01-01', 2],
    ['and not a day earlier', [row(1, null), row(2, '2026-01-01')], '2025-12-31', 1],
    ['a row still holds on its last day', [row(1, null, '2025-12-31')], '2025-12-31', 1],
    ['behind its last day nothing holds until a later row', [row(1, null, '2025-12-31')], '2026-01-01', null],
    [
      'a row for a time gives way to the one it interrupted',
      [row(1, null), row(2, '2026-01-01', '2026-01-31')],
      '2026-02-01',
      1,
    ],
    [
      'of two rows that begin on one day the one added last holds',
      [row(2, '2026-01-01'), row(1, '2026-01-01')],
      '2026-03-01',
      2,
    ],
    [
      'a row corrected backwards holds from its own first day, not over the later one',
      [row(1, null), row(2, '2026-01-01'), row(3, '2025-01-01')],
      '2026-06-01',
      2,
    ],
    ['and holds between them', [row(1, null), row(2, '2026-01-01'), row(3, '2025-01-01')], '2025-06-01', 3],
  ])('%s', (_, rows, on, value) => {
    expect(valueOn(rows, on)).toBe(value);
  });

  test('the version is that of the row added last, whatever day it begins on', () => {
    expect(createRulebook([]).version).toBe(0);
    expect(createRulebook([row(70, '2027-01-01'), row(71, null)]).version).toBe(71);
  });
});

const daysOf = fc.integer({ min: 0, max: 400 }).map((after) => addDays(START, after));
/** Rows in the order they are added: some from ever, some with a last day, several on one day. */
const histories = fc.array(
  fc.record({ from: fc.option(daysOf), lasts: fc.option(fc.integer({ min: 0, max: 60 })) }),
  { minLength: 1, maxLength: 12 },
);
const rowsOf = (history: readonly { from: LocalDate | null; lasts: number | null }[]): RuleRow[] =>
  history.map(({ from, lasts }, index) =>
    row(index + 1, from, lasts === null ? null : addDays(from ?? START, lasts)),
  );

describe('laws', () => {
  test('what held on a day never changes when rows that begin later are added', () => {
    fc.assert(
      fc.property(histories, daysOf, (history, on) => {
        const rows = rowsOf(history);
        const later = rows.filter(({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom > on);
        expect(valueOn(rows, on)).toBe(
          valueOn(
            rows.filter((one) => !later.includes(one)),
            on,
          ),
        );
      }),
    );
  });

  test('no row that is added changes anything before its first day, or behind its last', () => {
    fc.assert(
      fc.property(histories, daysOf, (history, on) => {
        const rows = rowsOf(history);
        const [present, added] = [rows.slice(0, -1), rows.at(-1)];
        const holds = (added?.effectiveFrom ?? on) <= on && on <= (added?.effectiveTo ?? day('9999-12-31'));
        fc.pre(!holds);
        expect(valueOn(rows, on)).toBe(valueOn(present, on));
      }),
    );
  });

  test('the rows said to be replaced are those that some day loses to the new one', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const rows = rowsOf(history);
        const [present, added] = [rows.slice(0, -1), rows.at(-1) ?? row(99, null)];
        const days = Array.from({ length: 480 }, (_, index) => addDays(START, index - 10));
        const lost = days
          .filter((on) => valueOn(rows, on) === added.value)
          .map((on) => valueOn(present, on))
          .filter((value) => value !== null);
        const replaced = replacedRows(present, added).map(({ value }) => value);
        expect(replaced).toEqual([...new Set(lost)].sort((a, b) => a - b));
      }),
    );
  });
});
