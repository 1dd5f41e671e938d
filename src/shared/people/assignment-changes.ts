import type { LocalDate } from '../domain/local-date.ts';
import { earliest, partialFromLocal } from '../domain/partial-date.ts';
import type { HistoryFields, HistoryRow } from './histories.ts';
import { changes, known, NO_PAPER, type Paper, type RowChanges } from './row-changes.ts';
import { type Begun, closedBy, isOpen, openedBy, placeAmong } from './row-placing.ts';
import { assignmentInForce, holdsOn } from './standing.ts';

type Assignment = HistoryRow<'assignment'>;
export type Place = Pick<HistoryFields<'assignment'>, 'unitId' | 'post'>;

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
 * Another assignment from a day on, placed as row-placing.ts says; whoever is there already stays as is. An official
 * one (acting and in charge too) ends what held until then, a secondment too; seconding somebody ends only an earlier
 * secondment; a concurrent assignment (kiêm nhiệm) ends nothing. Neither unit nor post: none at all from that day on.
 */
export function beginPlace(
  rows: readonly Assignment[],
  from: LocalDate,
  place: Place & Pick<Assignment, 'kind'>,
  paper: Paper = NO_PAPER,
): RowChanges<'assignment'> {
  const base = assignmentInForce(rows, from);
  const there = (row: Assignment) => samePlace(row, place) && row.kind === place.kind;
  const begun = { ...place, from: partialFromLocal(from), to: null, ...paper };
  if (isNowhere(place)) {
    const { ended, end, onTheDay } = placeAmong(rows, begun, givesWay);
    const updated = ended.map((row) => ({ ...row, to: end }));
    return changes(base, { updated, removed: onTheDay ? [onTheDay] : [] });
  }
  const held = place.kind === 'concurrent' ? rows.filter((row) => holdsOn(row, from)) : [base];
  if (held.some((row) => row && there(row))) return changes(base, {});
  return placed(rows, begun, place.kind === 'concurrent' ? undefined : base);
}

/** A decision that puts somebody into another unit; `post` null keeps the one in force. */
export function transfer(
  rows: readonly Assignment[],
  from: LocalDate,
  asked: Pick<Assignment, 'post' | 'kind' | 'decision'> & { unitId: string },
): RowChanges<'assignment'> {
  const { unitId, kind, decision } = asked;
  const here = rows.find((row) => row.kind === kind && row.unitId === unitId && holdsOn(row, from));
  const base = (kind === 'concurrent' ? here : undefined) ?? assignmentInForce(rows, from);
  const post = asked.post ?? base?.post ?? null;
  return beginPlace(rows, from, { unitId, post, kind }, { decision, note: null });
}

/**
 * A row as somebody enters it: without an end it takes its place like one that begins by decision, with one it is kept
 * as it is and ends nothing. A row of the same kind from the very same day is corrected; of two kinds both stay.
 */
export function addAssignment(
  rows: readonly Assignment[],
  fields: HistoryFields<'assignment'>,
): RowChanges<'assignment'> {
  if (!isOpen(fields)) return changes<'assignment'>(undefined, { inserted: [fields] });
  const begins = earliest(fields.from);
  const others = rows.filter(({ kind, from }) => kind === fields.kind || !from || earliest(from) !== begins);
  return placed(others, fields, undefined);
}

function placed(
  rows: readonly Assignment[],
  begun: Begun<HistoryFields<'assignment'>>,
  base: Assignment | undefined,
): RowChanges<'assignment'> {
  const { ended, end, onTheDay, to } = placeAmong(rows, begun, givesWay);
  const updated = ended.map((row) => ({ ...row, to: end }));
  if (!onTheDay) return changes(base, { updated, inserted: [{ ...begun, to }] });
  const { unitId, post, kind, from } = begun;
  const corrected = { ...onTheDay, unitId, post, kind, from, ...known(begun) };
  return changes(onTheDay, { updated: [...updated, corrected] });
}

type OfKind = Pick<HistoryFields<'assignment'>, 'kind' | 'from' | 'to'>;

function givesWay(held: OfKind, begun: OfKind): boolean {
  if (begun.kind === 'concurrent' || held.kind === 'concurrent') return false;
  return begun.kind !== 'seconded' || held.kind === 'seconded';
}

/** What a row taken out by mistake had ended holds again; see `openedBy`. */
export function reopenedAssignments(others: readonly Assignment[], removed: Assignment): Assignment[] {
  return openedBy(others, removed, givesWay).map((row) => ({ ...row, to: null }));
}

/** The reverse, when it is brought back. */
export function closedAssignments(others: readonly Assignment[], restored: Assignment): Assignment[] {
  const { closed, end } = closedBy(others, restored, givesWay);
  return closed.map((row) => ({ ...row, to: end }));
}

function isNowhere({ unitId, post }: Place): boolean {
  return unitId === null && post === null;
}

function samePlace(base: Assignment | undefined, { unitId, post }: Place): boolean {
  return (base?.unitId ?? null) === unitId && (base?.post ?? null) === post;
}
