import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { earliest, type PartialDate } from '../domain/partial-date.ts';
import { resulting } from './__fixtures__/changed-rows.ts';
import { officeFacts, RANK_CODES } from './__fixtures__/standing-facts.ts';
import type { HistoryRow } from './histories.ts';
import { beginRank, correctRank } from './rank-changes.ts';
import { rankInForce } from './standing.ts';

type Rank = HistoryRow<'rank'>;
const day = (text: string) => text as LocalDate;
const paper = { decision: null, note: null };
const rank = (rankCode: string, from: string): Rank => ({
  id: rankCode,
  rankCode,
  from: from as PartialDate,
  ...paper,
});

describe('a rank', () => {
  const someDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2015-01-01'), days));

  test('corrected leaves earlier ranks alone', () => {
    const rows = [rank('A', '2010'), rank('B', '2020')];
    const changed = resulting(rows, correctRank(rows, RANK_CODES, day('2026-11-21'), 'C'));
    expect(changed.map(({ rankCode, from }) => [rankCode, from])).toEqual([
      ['A', '2010'],
      ['C', '2020'],
    ]);
    const cleared = resulting(rows, correctRank(rows, RANK_CODES, day('2026-11-21'), null));
    expect(rankInForce(cleared, RANK_CODES, day('2026-11-21'))?.rankCode).toBe('A');
  });

  test('holds from its day, and neither earlier days nor those after the next rank change', () => {
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
