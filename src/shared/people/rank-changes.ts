import type { LocalDate } from '../domain/local-date.ts';
import { earliest, type PartialDate, partialFromLocal } from '../domain/partial-date.ts';
import type { HistoryRow } from './histories.ts';
import { changes, known, NO_PAPER, type Paper, type RowChanges } from './row-changes.ts';
import { rankInForce } from './standing.ts';

type Rank = HistoryRow<'rank'>;

/** The rank of `day` was written down wrongly; null: there should be none. */
export function correctRank(
  rows: readonly Rank[],
  order: readonly string[],
  day: LocalDate,
  rankCode: string | null,
): RowChanges<'rank'> {
  const base = rankInForce(rows, order, day);
  if ((base?.rankCode ?? null) === rankCode) return changes(base, {});
  if (rankCode === null) return changes(base, { removed: base ? [base] : [] });
  if (base) return changes(base, { updated: [{ ...base, rankCode }] });
  return changes(base, { inserted: [{ rankCode, from: null, ...NO_PAPER }] });
}

/** Another rank from a day on, until the one that begins next; what began on that very day is corrected. */
export function beginRank(
  rows: readonly Rank[],
  order: readonly string[],
  from: LocalDate,
  rankCode: string,
  paper: Paper = NO_PAPER,
): RowChanges<'rank'> {
  const base = rankInForce(rows, order, from);
  if (base?.rankCode === rankCode) return changes(base, {});
  if (base && beginsOn(base, from))
    return changes(base, { updated: [{ ...base, rankCode, ...known(paper) }] });
  return changes(base, { inserted: [{ rankCode, from: partialFromLocal(from), ...paper }] });
}

function beginsOn({ from }: { from: PartialDate | null }, day: LocalDate): boolean {
  return from !== null && earliest(from) === day;
}
