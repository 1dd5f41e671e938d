import type { LocalDate } from '../domain/local-date.ts';
import { latest, partialFromLocal } from '../domain/partial-date.ts';
import type { HistoryFields, HistoryRow } from './histories.ts';
import { changes, known, type RowChanges } from './row-changes.ts';
import { type Begun, closedBy, isOpen, openedBy, placeAmong } from './row-placing.ts';
import { membershipInForce } from './standing.ts';

type Membership = HistoryRow<'membership'>;
const MOVED = 'moved' as const;

/** From one Party organisation to another within the province: the member stays a member. */
export function moveMember(
  rows: readonly Membership[],
  from: LocalDate,
  { partyOrgId, decision }: { partyOrgId: string; decision: string | null },
): RowChanges<'membership'> {
  const base = membershipInForce(rows, from);
  if (base?.partyOrgId === partyOrgId) return changes(base, {});
  const begun = { partyOrgId, from: partialFromLocal(from), to: null, endReason: null, decision, note: null };
  return placedMember(rows, begun, base);
}

/** A membership as somebody enters it; see `addAssignment`. */
export function addMembership(
  rows: readonly Membership[],
  fields: HistoryFields<'membership'>,
): RowChanges<'membership'> {
  return isOpen(fields)
    ? placedMember(rows, fields, undefined)
    : changes<'membership'>(undefined, { inserted: [fields] });
}

/**
 * What it ends, ends as moved. Leaving the Party is a fact about the member: where what it ends would have ended so
 * (struck off, transferred out ...), the new membership ends on that day in its stead.
 */
function placedMember(
  rows: readonly Membership[],
  begun: Begun<HistoryFields<'membership'>>,
  base: Membership | undefined,
): RowChanges<'membership'> {
  const { ended, end, onTheDay, to } = placeAmong(rows, begun, always);
  const updated = ended.map((row) => ({ ...row, to: end, endReason: MOVED }));
  if (onTheDay) {
    const { partyOrgId, from } = begun;
    const corrected = { ...onTheDay, partyOrgId, from, ...known(begun) };
    return changes(onTheDay, { updated: [...updated, corrected] });
  }
  const left = ended.find(
    (row) => !onlyMoved(row) && row.to && (to === null || latest(row.to) <= latest(to)),
  );
  const [last, endReason] = left ? [left.to, left.endReason] : [to, to && MOVED];
  return changes(base, { updated, inserted: [{ ...begun, to: last, endReason }] });
}

const always = () => true;
const onlyMoved = ({ endReason }: Membership) => endReason === null || endReason === MOVED;

/**
 * What a row taken out by mistake had ended as moved holds again; see `openedBy`. Leaving the Party is decided by
 * itself and stays.
 */
export function reopenedMemberships(others: readonly Membership[], removed: Membership): Membership[] {
  const opened = openedBy(others, removed, always).filter(onlyMoved);
  return opened.map((row) => ({ ...row, to: null, endReason: null }));
}

/** The reverse, when it is brought back. */
export function closedMemberships(others: readonly Membership[], restored: Membership): Membership[] {
  const { closed, end } = closedBy(others, restored, always);
  return closed.map((row) => ({ ...row, to: end, endReason: MOVED }));
}
