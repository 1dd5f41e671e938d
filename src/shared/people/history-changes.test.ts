import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { earliest, latest, type PartialDate, partialFromLocal } from '../domain/partial-date.ts';
import { officeFacts, RANK_CODES } from './__fixtures__/standing-facts.ts';
import type { HistoryRow } from './histories.ts';
import { beginPlace, beginRank, correctPlace, correctRank, type RowChanges } from './history-changes.ts';
import { assignmentInForce, rankInForce } from './standing.ts';

type Assignment = HistoryRow<'assignment'>;
type Rank = HistoryRow<'rank'>;
const day = (text: string) => text as LocalDate;
const date = (text: string | null) => text as PartialDate | null;
const paper = { decision: null, note: null };

function assignment(id: string, from: string | null, to: string | null, unitId = id): Assignment {
  return { id, unitId, post: 'Cán bộ', kind: 'official', from: date(from), to: date(to), ...paper };
}
const rank = (rankCode: string, from: string | null): Rank => ({
  id: rankCode,
  rankCode,
  from: date(from),
  ...paper,
});

/** The rows after a change; an added one is called "new". */
function resulting<K extends 'rank' | 'assignment'>(
  rows: readonly HistoryRow<K>[],
  { updated, inserted, removed }: RowChanges<K>,
): HistoryRow<K>[] {
  const kept = rows.filter((row) => !removed.some(({ id }) => id === row.id));
  const changed = kept.map((row) => updated.find(({ id }) => id === row.id) ?? row);
  return [...changed, ...inserted.map((fields) => ({ ...fields, id: 'new' }))];
}
const spans = (rows: readonly Assignment[]) => rows.map(({ unitId, from, to }) => [unitId, from, to]);
const to = (unitId: string) => ({ unitId, post: 'Cán bộ', kind: 'official' as const });

describe('another unit from a day on', () => {
  const from = day('2020-06-01');

  test.each<[string, Assignment[], [string, string | null, string | null][]]>([
    ['nothing was known', [], [['NEW', '2020-06-01', null]]],
    [
      'the present one, since nobody knows when, ends the day before',
      [assignment('A', null, null)],
      [
        ['A', null, '2020-05-31'],
        ['NEW', '2020-06-01', null],
      ],
    ],
    [
      'what begins on that very day is corrected',
      [assignment('A', '2020-06-01', null)],
      [['NEW', '2020-06-01', null]],
    ],
    [
      'a later one is left as it is, and the new one ends before it begins',
      [assignment('B', '2024-03-15', null)],
      [
        ['B', '2024-03-15', null],
        ['NEW', '2020-06-01', '2024-03-14'],
      ],
    ],
    [
      'between two that follow each other it takes the end of the first',
      [assignment('A', '2010', '2024-03-14'), assignment('B', '2024-03-15', null)],
      [
        ['A', '2010', '2020-05-31'],
        ['B', '2024-03-15', null],
        ['NEW', '2020-06-01', '2024-03-14'],
      ],
    ],
    [
      'one that goes on beyond a later one is not ended',
      [assignment('A', '2010', null), assignment('B', '2024-03-15', '2025')],
      [
        ['A', '2010', null],
        ['B', '2024-03-15', '2025'],
        ['NEW', '2020-06-01', '2024-03-14'],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(spans(resulting(rows, beginPlace(rows, from, to('NEW'))))).toEqual(expected);
  });

  test('the same unit and post is no change', () => {
    const rows = [assignment('A', '2010', null)];
    expect(resulting(rows, beginPlace(rows, from, to('A')))).toEqual(rows);
  });

  test('a concurrent one ends nothing', () => {
    const rows = [assignment('A', '2010', null)];
    const changed = resulting(rows, beginPlace(rows, from, { ...to('B'), kind: 'concurrent' }));
    expect(spans(changed)).toEqual([
      ['A', '2010', null],
      ['B', '2020-06-01', null],
    ]);
  });

  test('none at all ends the present one the day before', () => {
    const rows = [assignment('A', '2010', null)];
    const nowhere = { unitId: null, post: null, kind: 'official' as const };
    expect(spans(resulting(rows, beginPlace(rows, from, nowhere)))).toEqual([['A', '2010', '2020-05-31']]);
  });
});

describe('correcting what is in force', () => {
  const today = day('2026-11-21');

  test('changes the row in place, adds one where there is none, and takes it out when it is cleared', () => {
    const rows = [assignment('A', '2010', null)];
    const other = { unitId: 'B', post: null };
    const none = { unitId: null, post: null };
    expect(spans(resulting(rows, correctPlace(rows, today, other)))).toEqual([['B', '2010', null]]);
    expect(spans(resulting([], correctPlace([], today, other)))).toEqual([['B', null, null]]);
    expect(resulting(rows, correctPlace(rows, today, none))).toEqual([]);
    expect(resulting([], correctPlace([], today, none))).toEqual([]);
  });

  test('leaves earlier ranks alone', () => {
    const rows = [rank('A', '2010'), rank('B', '2020')];
    const changed = resulting(rows, correctRank(rows, RANK_CODES, today, 'C'));
    expect(changed.map(({ rankCode, from }) => [rankCode, from])).toEqual([
      ['A', '2010'],
      ['C', '2020'],
    ]);
    const cleared = resulting(rows, correctRank(rows, RANK_CODES, today, null));
    expect(rankInForce(cleared, RANK_CODES, today)?.rankCode).toBe('A');
  });
});

describe('whatever is known already', () => {
  const someDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2015-01-01'), days));
  const assignments = officeFacts.map((facts) => facts.assignment.map((row) => ({ ...row, ...paper })));
  const place = fc.record({
    unitId: fc.constantFrom('U1', 'U9'),
    post: fc.constantFrom('P1', null),
    kind: fc.constantFrom('official' as const, 'acting' as const, 'seconded' as const),
  });
  const held = (rows: readonly Assignment[], on: LocalDate) => {
    const row = assignmentInForce(rows, on);
    return row ? { unitId: row.unitId, post: row.post, kind: row.kind } : null;
  };

  test('another unit holds from its day until the next one begins, and no other day changes', () => {
    fc.assert(
      fc.property(assignments, someDay, place, someDay, (rows, from, begun, on) => {
        const changes = beginPlace(rows, from, begun);
        const [row] = [
          ...changes.inserted,
          ...changes.updated.filter(({ from: start }) => start === partialFromLocal(from)),
        ];
        const changed = resulting(rows, changes);
        expect(held(changed, from)).toEqual(begun);
        const inside = row !== undefined && on >= from && (row.to === null || on <= latest(row.to));
        if (changes.inserted.length === 1 && inside) expect(held(changed, on)).toEqual(begun);
        if (on < from || (changes.inserted.length === 1 && !inside))
          expect(held(changed, on)).toEqual(held(rows, on));
      }),
      { numRuns: 500 },
    );
  });

  test('a rank holds from its day, and neither earlier days nor those after the next rank change', () => {
    const ranks = officeFacts.map((facts) => facts.rank.map((row) => ({ ...row, ...paper })));
    fc.assert(
      fc.property(ranks, someDay, fc.constantFrom(...RANK_CODES), someDay, (rows, from, rankCode, on) => {
        const days = rows.map(({ from: start }) => start && earliest(start));
        fc.pre(new Set(days).size === days.length);
        const rankOn = (some: readonly Rank[], then: LocalDate) =>
          rankInForce(some, RANK_CODES, then)?.rankCode;
        const changed = resulting(rows, beginRank(rows, RANK_CODES, from, rankCode));
        const next = days.filter((start) => start !== null && start > from).sort()[0];
        expect(rankOn(changed, from)).toBe(rankCode);
        const untouched = on < from || (next !== undefined && next !== null && on >= next);
        expect(rankOn(changed, on)).toBe(untouched ? rankOn(rows, on) : rankCode);
      }),
      { numRuns: 500 },
    );
  });
});
