import { addDays, type LocalDate } from '../domain/local-date.ts';
import { earliest, latest, type PartialDate } from '../domain/partial-date.ts';
import type { LeaveReason, MembershipEnd } from './histories.ts';
import { OUTSIDE } from './report-units.ts';
import type { Standing } from './standing.ts';

/** What is known of one person in and right before a period. */
export type PersonInPeriod = {
  id: string;
  /** Stretches that touch the period or the day before it, in order. */
  standings: readonly Standing[];
  /** First day of ever serving, and of ever being a Party member; null: never. */
  firstServed: LocalDate | null;
  firstMember: LocalDate | null;
  leaves: readonly { from: PartialDate; reason: LeaveReason }[];
  membershipEnds: readonly { to: PartialDate; endReason: MembershipEnd }[];
};

export type MemberLoss = MembershipEnd | 'leftForce' | 'unknown';

/** One thing that happened to one person on one day; `line` is that of the report. */
export type Movement = { personId: string; day: LocalDate } & (
  | { kind: 'joined' | 'returned'; line: string; unitId: string | null }
  | { kind: 'left'; line: string; unitId: string | null; reason: LeaveReason | null }
  /** From one unit to another, perhaps within one line; `reorganised`: the unit moved, not the person. */
  | {
      kind: 'moved';
      line: string;
      unitId: string | null;
      fromLine: string;
      fromUnitId: string | null;
      reorganised: boolean;
    }
  | { kind: 'promoted'; line: string; unitId: string | null; rankCode: string; fromRankCode: string }
  | { kind: 'admitted' | 'memberIn' | 'official'; line: string; unitId: string | null }
  | { kind: 'memberOut'; line: string; unitId: string | null; reason: MemberLoss }
);

export type Place = Pick<Standing, 'serving' | 'unitId' | 'rankCode' | 'party'> & { line: string };

/** The lines of the report on a day, and the days within the period on which they change. */
export type Lines = {
  lineOf(unitId: string | null, day: LocalDate): string;
  changes: readonly LocalDate[];
};

/** Where somebody is counted on a day; not serving, or not in the unit asked about: OUTSIDE. */
export function placeOn(person: PersonInPeriod, day: LocalDate, lines: Lines): Place {
  const standing = person.standings.find(({ from, until }) => from <= day && day < until);
  if (!standing?.serving) {
    return { serving: false, unitId: null, rankCode: null, party: null, line: OUTSIDE };
  }
  const { serving, unitId, rankCode, party } = standing;
  const line = lines.lineOf(unitId, day);
  return { serving, unitId, rankCode, party: line === OUTSIDE ? null : party, line };
}

/**
 * What happened to a person in a period (ends inclusive), day by day. For every line: people the day before
 * + joined + returned + moved in - left - moved out = people on the last day; and so for Party members.
 */
export function movementsOf(
  person: PersonInPeriod,
  from: LocalDate,
  to: LocalDate,
  lines: Lines,
  rankOrder: readonly string[],
): Movement[] {
  const found: Movement[] = [];
  const days = edgesOf(person, from, to, lines);
  if (days.length === 0) return found;
  let before = placeOn(person, addDays(from, -1), lines);
  for (const day of days) {
    const now = placeOn(person, day, lines);
    found.push(...serviceMovements(person, day, before, now));
    if (isPromotion(before, now, rankOrder)) {
      const { line, unitId } = now;
      const ranks = { rankCode: now.rankCode ?? '', fromRankCode: before.rankCode ?? '' };
      found.push({ personId: person.id, day, kind: 'promoted', line, unitId, ...ranks });
    }
    found.push(...partyMovements(person, day, before, now));
    before = now;
  }
  return found;
}

/** Days within the period on which something may have changed for a person, in order. */
function edgesOf(person: PersonInPeriod, from: LocalDate, to: LocalDate, lines: Lines): LocalDate[] {
  const edges = new Set<LocalDate>();
  for (const standing of person.standings) {
    if (from <= standing.from && standing.from <= to) edges.add(standing.from);
  }
  if (person.standings.some(({ serving }) => serving)) {
    for (const day of lines.changes) if (from <= day && day <= to) edges.add(day);
  }
  return [...edges].sort();
}

function serviceMovements(person: PersonInPeriod, day: LocalDate, before: Place, now: Place): Movement[] {
  const head = { personId: person.id, day };
  const here = { line: now.line, unitId: now.unitId };
  if (!before.serving && now.serving) {
    if (now.line === OUTSIDE) return [];
    const again = person.firstServed !== null && person.firstServed < day;
    return [{ ...head, ...here, kind: again ? 'returned' : 'joined' }];
  }
  if (before.serving && !now.serving) {
    if (before.line === OUTSIDE) return [];
    const reason = lastOf(person.leaves, ({ from }) => earliest(from), day)?.reason ?? null;
    return [{ ...head, kind: 'left', line: before.line, unitId: before.unitId, reason }];
  }
  const stays = before.line === now.line && (before.unitId === now.unitId || now.line === OUTSIDE);
  if (stays) return [];
  return [
    {
      ...head,
      ...here,
      kind: 'moved',
      fromLine: before.line,
      fromUnitId: before.unitId,
      reorganised: before.unitId === now.unitId,
    },
  ];
}

function isPromotion(before: Place, now: Place, rankOrder: readonly string[]): boolean {
  if (!before.rankCode || !now.rankCode || now.line === OUTSIDE) return false;
  return rankOrder.indexOf(now.rankCode) > rankOrder.indexOf(before.rankCode);
}

function partyMovements(person: PersonInPeriod, day: LocalDate, before: Place, now: Place): Movement[] {
  const head = { personId: person.id, day, line: now.line, unitId: now.unitId };
  if (before.party === null && now.party !== null) {
    const admitted = person.firstMember === day;
    return [{ ...head, kind: admitted ? 'admitted' : 'memberIn' }];
  }
  if (before.party !== null && now.party === null) {
    const place = { line: before.line, unitId: before.unitId };
    return [{ ...head, ...place, kind: 'memberOut', reason: lossOn(person, day, now) }];
  }
  if (before.party === 'probationary' && now.party === 'official') return [{ ...head, kind: 'official' }];
  return [];
}

function lossOn(person: PersonInPeriod, day: LocalDate, now: Place): MemberLoss {
  // A membership holds through its last day; the loss shows on the day after.
  const ended = lastOf(person.membershipEnds, ({ to }) => addDays(latest(to), 1), day);
  if (ended && ended.endReason !== 'moved') return ended.endReason;
  if (now.serving) return now.line === OUTSIDE ? 'moved' : 'unknown';
  const left = lastOf(person.leaves, ({ from }) => earliest(from), day);
  return left?.reason === 'died' ? 'died' : 'leftForce';
}

/** Of rows that take effect on that very day the last one. */
function lastOf<Row>(rows: readonly Row[], effect: (row: Row) => LocalDate, day: LocalDate): Row | undefined {
  return rows.findLast((row) => effect(row) === day);
}
