import { addDays, type LocalDate } from '../domain/local-date.ts';
import { earliest, latest, type PartialDate, partialFromLocal } from '../domain/partial-date.ts';
import type { HistoryFields, HistoryKind, HistoryRow } from './histories.ts';
import { assignmentInForce, rankInForce } from './standing.ts';

/** What a change does to the rows of one history; `base` is the row that held until then. */
export type RowChanges<K extends HistoryKind> = {
  base: HistoryRow<K> | null;
  updated: HistoryRow<K>[];
  inserted: HistoryFields<K>[];
  removed: HistoryRow<K>[];
};
export type Paper = { decision: string | null; note: string | null };
export type Place = Pick<HistoryFields<'assignment'>, 'unitId' | 'post'>;
type Rank = HistoryRow<'rank'>;
type Assignment = HistoryRow<'assignment'>;

const NO_PAPER: Paper = { decision: null, note: null };

function changes<K extends HistoryKind>(
  base: HistoryRow<K> | undefined,
  made: Partial<Omit<RowChanges<K>, 'base'>>,
): RowChanges<K> {
  return { base: base ?? null, updated: [], inserted: [], removed: [], ...made };
}

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

/** The unit or post of `day` was written down wrongly; both null: there should be none. */
export function correctPlace(
  rows: readonly Assignment[],
  day: LocalDate,
  place: Place,
): RowChanges<'assignment'> {
  const base = assignmentInForce(rows, day);
  if (samePlace(base, place)) return changes(base, {});
  if (isNowhere(place)) return changes(base, { removed: base ? [base] : [] });
  if (base) return changes(base, { updated: [{ ...base, ...place }] });
  const inserted = { ...place, kind: 'official' as const, from: null, to: null, ...NO_PAPER };
  return changes(base, { inserted: [inserted] });
}

/**
 * Another assignment from a day on. The one in force ends the day before, if nothing is known after it. Where a later
 * one is known (history entered backwards) the new one ends before that begins, and no day after it changes.
 * What began on that very day is corrected; a concurrent assignment (kiêm nhiệm) ends nothing.
 */
export function beginPlace(
  rows: readonly Assignment[],
  from: LocalDate,
  place: Place & Pick<Assignment, 'kind'>,
  paper: Paper = NO_PAPER,
): RowChanges<'assignment'> {
  const begun = { ...place, from: partialFromLocal(from), to: null, ...paper };
  if (place.kind === 'concurrent') return changes<'assignment'>(undefined, { inserted: [begun] });
  const base = assignmentInForce(rows, from);
  if (samePlace(base, place) && (base?.kind === place.kind || isNowhere(place))) return changes(base, {});
  const endOfBase = base && { ...base, to: partialFromLocal(addDays(from, -1)) };
  if (base && beginsOn(base, from)) {
    if (isNowhere(place)) return changes(base, { removed: [base] });
    return changes(base, { updated: [{ ...base, ...place, ...known(paper) }] });
  }
  if (isNowhere(place)) return changes(base, { updated: endOfBase ? [endOfBase] : [] });
  const to = earlierEnd(base?.to ?? null, dayBeforeNext(rows, from));
  const outlived = base !== undefined && outlives(base.to, to);
  return changes(base, { updated: endOfBase && !outlived ? [endOfBase] : [], inserted: [{ ...begun, to }] });
}

function isNowhere({ unitId, post }: Place): boolean {
  return unitId === null && post === null;
}

function samePlace(base: Assignment | undefined, { unitId, post }: Place): boolean {
  return (base?.unitId ?? null) === unitId && (base?.post ?? null) === post;
}

function beginsOn({ from }: { from: PartialDate | null }, day: LocalDate): boolean {
  return from !== null && earliest(from) === day;
}

/** A correction keeps the paper that is known when it brings none. */
function known({ decision, note }: Paper): Partial<Paper> {
  return { ...(decision !== null && { decision }), ...(note !== null && { note }) };
}

function dayBeforeNext(rows: readonly Assignment[], from: LocalDate): PartialDate | null {
  const begins = rows
    .filter((row) => row.kind !== 'concurrent' && row.from !== null && earliest(row.from) > from)
    .map((row) => earliest(row.from as PartialDate))
    .sort();
  return begins[0] === undefined ? null : partialFromLocal(addDays(begins[0], -1));
}

function earlierEnd(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return latest(a) <= latest(b) ? a : b;
}

/** Whether what ends at `a` goes on after what ends at `b`. */
function outlives(a: PartialDate | null, b: PartialDate | null): boolean {
  if (b === null) return false;
  return a === null || latest(a) > latest(b);
}
