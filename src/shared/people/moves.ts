import { addDays, type LocalDate } from '../domain/local-date.ts';
import { earliest, type PartialDate, partialFromLocal } from '../domain/partial-date.ts';
import type { HistoryFields, HistoryRow } from './histories.ts';
import type { RowChanges } from './history-changes.ts';
import { assignmentInForce, holdsOn, membershipInForce } from './standing.ts';

export type Transfer = Pick<HistoryFields<'assignment'>, 'post' | 'kind' | 'decision'> & { unitId: string };
type Assignment = HistoryRow<'assignment'>;
type Membership = HistoryRow<'membership'>;

/**
 * A decision that puts somebody into another unit from a day on; `post` null keeps the one in force. Whatever held
 * until then ends the day before, a secondment too; seconding somebody ends only an earlier secondment, and a
 * concurrent assignment ends nothing. Where a later row is known the new one ends before it begins. What began on that
 * very day is corrected; whoever is there already stays as is.
 */
export function transfer(
  rows: readonly Assignment[],
  from: LocalDate,
  { unitId, kind, decision, ...asked }: Transfer,
): RowChanges<'assignment'> {
  const base = assignmentInForce(rows, from);
  const place = { unitId, post: asked.post ?? base?.post ?? null, kind };
  const there = (row: Assignment) =>
    row.unitId === unitId && row.kind === kind && (asked.post === null || row.post === asked.post);
  const giveWay = rows.filter((row) => givesWay(row.kind, kind));
  const same = kind === 'concurrent' ? rows.find((row) => holdsOn(row, from) && there(row)) : base;
  if (same && there(same)) return unchanged(same);

  const { before, onTheDay, to } = placeAmong(giveWay, from);
  const ended = before.map((row) => ({ ...row, to: lastDay(from) }));
  if (onTheDay) {
    const corrected = { ...onTheDay, ...place, decision: decision ?? onTheDay.decision };
    return { base: onTheDay, updated: [...ended, corrected], inserted: [], removed: [] };
  }
  const begun = { ...place, from: partialFromLocal(from), to, decision, note: null };
  return { base: base ?? null, updated: ended, inserted: [begun], removed: [] };
}

function givesWay(held: Assignment['kind'], begun: Assignment['kind']): boolean {
  if (begun === 'concurrent' || held === 'concurrent') return false;
  return begun !== 'seconded' || held === 'seconded';
}

/** From one Party organisation to another within the province: the member stays a member. */
export function moveMember(
  rows: readonly Membership[],
  from: LocalDate,
  { partyOrgId, decision }: { partyOrgId: string; decision: string | null },
): RowChanges<'membership'> {
  const base = membershipInForce(rows, from);
  if (base?.partyOrgId === partyOrgId) return unchanged(base);
  const { before, onTheDay, to } = placeAmong(rows, from);
  const ended = before.map((row) => ({ ...row, to: lastDay(from), endReason: 'moved' as const }));
  if (onTheDay) {
    const corrected = { ...onTheDay, partyOrgId, decision: decision ?? onTheDay.decision };
    return { base: onTheDay, updated: [...ended, corrected], inserted: [], removed: [] };
  }
  const endReason = to === null ? null : ('moved' as const);
  const begun = { partyOrgId, from: partialFromLocal(from), to, endReason, decision, note: null };
  return { base: base ?? null, updated: ended, inserted: [begun], removed: [] };
}

const unchanged = <Row>(base: Row) => ({ base, updated: [], inserted: [], removed: [] });
const lastDay = (from: LocalDate): PartialDate => partialFromLocal(addDays(from, -1));

type Span = { from: PartialDate | null; to: PartialDate | null };

/** What holds when something new begins, what began on that very day, and where the next one sets an end. */
function placeAmong<Row extends Span>(rows: readonly Row[], from: LocalDate) {
  const startOf = (row: Row) => (row.from === null ? '' : earliest(row.from));
  const next = rows
    .flatMap((row) => (row.from !== null && earliest(row.from) > from ? earliest(row.from) : []))
    .sort()[0];
  return {
    before: rows.filter((row) => holdsOn(row, from) && startOf(row) < from),
    onTheDay: rows.find((row) => startOf(row) === from),
    to: next === undefined ? null : lastDay(next),
  };
}
