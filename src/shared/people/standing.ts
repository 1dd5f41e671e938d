import { addDays, type LocalDate } from '../domain/local-date.ts';
import { FOREVER, SINCE_EVER } from '../domain/open-ends.ts';
import { earliest, latest, type PartialDate } from '../domain/partial-date.ts';
import { type AssignmentKind, assignmentKinds, type HistoryRow } from './histories.ts';

/** Everything the standing of a person is worked out from. */
export type StandingFacts = {
  joinedForce: PartialDate | null;
  partyAdmission: PartialDate | null;
  partyOfficial: PartialDate | null;
  /** Ranks from the lowest to the highest: of two of one day the higher one counts. */
  rankOrder: readonly string[];
  rank: readonly Pick<HistoryRow<'rank'>, 'id' | 'rankCode' | 'from'>[];
  assignment: readonly Pick<HistoryRow<'assignment'>, 'id' | 'unitId' | 'post' | 'kind' | 'from' | 'to'>[];
  leave: readonly Pick<HistoryRow<'leave'>, 'from' | 'returnedOn'>[];
  membership: readonly Pick<HistoryRow<'membership'>, 'id' | 'partyOrgId' | 'from' | 'to' | 'endReason'>[];
};

/** Where a person stood on a day. */
export type StandingOnDay = {
  serving: boolean;
  unitId: string | null;
  post: string | null;
  assignmentKind: AssignmentKind | null;
  rankCode: string | null;
  partyOrgId: string | null;
  party: 'official' | 'probationary' | null;
};
/** The same on every day from `from` until the day before `until`. */
export type Standing = StandingOnDay & { from: LocalDate; until: LocalDate };

/**
 * The standing of a person on a day. A date known by year or month counts from its first day and until its last.
 * Of assignments that hold together the one begun last counts, a concurrent one (kiêm nhiệm) never; a row without a
 * beginning gives way to every dated one. The order in which rows were entered does not matter.
 */
export function standingOn(facts: StandingFacts, day: LocalDate): StandingOnDay {
  const assignment = assignmentInForce(facts.assignment, day);
  const rank = rankInForce(facts.rank, facts.rankOrder, day);
  const membership = membershipInForce(facts.membership, day);
  return {
    serving: beginsBy(facts.joinedForce, day) && !facts.leave.some((row) => isAway(row, day)),
    unitId: assignment?.unitId ?? null,
    post: assignment?.post ?? null,
    assignmentKind: assignment?.kind ?? null,
    rankCode: rank?.rankCode ?? null,
    partyOrgId: membership?.partyOrgId ?? null,
    party: partyOn(facts, day),
  };
}

/** The assignment that says where a person is on a day; never a concurrent one. Of one day an official one counts. */
export function assignmentInForce<Row extends StandingFacts['assignment'][number]>(
  rows: readonly Row[],
  day: LocalDate,
): Row | undefined {
  return lastBegun(
    rows.filter((row) => row.kind !== 'concurrent' && holdsOn(row, day)),
    ({ kind, unitId, post, id }) => `${9 - assignmentKinds.indexOf(kind)} ${unitId} ${post} ${id}`,
  );
}

/** The Party organisation somebody belongs to on a day. */
export function membershipInForce<Row extends StandingFacts['membership'][number]>(
  rows: readonly Row[],
  day: LocalDate,
): Row | undefined {
  return lastBegun(
    rows.filter((row) => holdsOn(row, day)),
    ({ partyOrgId, id }) => `${partyOrgId} ${id}`,
  );
}

/** `order`: ranks from the lowest to the highest. */
export function rankInForce<Row extends StandingFacts['rank'][number]>(
  rows: readonly Row[],
  order: readonly string[],
  day: LocalDate,
): Row | undefined {
  return lastBegun(
    rows.filter((row) => beginsBy(row.from, day)),
    ({ rankCode }) => String(order.indexOf(rankCode)).padStart(4, '0'),
  );
}

/** The whole of time in stretches of one standing each, without gaps; neighbours differ. */
export function standingsOf(facts: StandingFacts): Standing[] {
  const standings: Standing[] = [];
  for (const from of edgesOf(facts)) {
    const here = standingOn(facts, from);
    const last = standings.at(-1);
    if (last) last.until = from;
    if (last && sameStanding(last, here)) last.until = FOREVER;
    else standings.push({ from, until: FOREVER, ...here });
  }
  return standings;
}

/** Every day on which something may change, in order, the beginning of time first. */
function edgesOf(facts: StandingFacts): LocalDate[] {
  const starts = [
    facts.joinedForce,
    facts.partyAdmission,
    facts.partyOfficial,
    ...facts.rank.map((row) => row.from),
    ...facts.assignment.map((row) => row.from),
    ...facts.membership.map((row) => row.from),
    ...facts.leave.flatMap((row) => [row.from, row.returnedOn]),
  ];
  const ends = [...facts.assignment, ...facts.membership].map((row) => row.to);
  const days = new Set<LocalDate>([SINCE_EVER]);
  for (const start of starts) if (start) days.add(earliest(start));
  for (const end of ends) if (end && latest(end) < FOREVER) days.add(addDays(latest(end), 1));
  return [...days].filter((day) => day < FOREVER).sort();
}

type Span = { from: PartialDate | null; to: PartialDate | null };

const beginsBy = (from: PartialDate | null, day: LocalDate) => from === null || earliest(from) <= day;
/** A row known by month or year holds from its first day until its last. */
export const holdsOn = ({ from, to }: Span, day: LocalDate) =>
  beginsBy(from, day) && (to === null || day <= latest(to));

/** Away from the day of leaving until the day before coming back. */
export function isAway({ from, returnedOn }: StandingFacts['leave'][number], day: LocalDate): boolean {
  return earliest(from) <= day && (returnedOn === null || day < earliest(returnedOn));
}

/** Among rows that begin on one day the greatest `tie` counts, so that the answer never depends on their order. */
function lastBegun<Row extends { from: PartialDate | null }>(
  rows: readonly Row[],
  tie: (row: Row) => string,
): Row | undefined {
  const key = (row: Row) => `${row.from ? earliest(row.from) : ''} ${tie(row)}`;
  return rows.toSorted((a, b) => (key(a) < key(b) ? 1 : -1))[0];
}

/**
 * Member from the admission (ceremony) on, official from its own day on; no member any more from the day after a
 * membership ended otherwise than by moving, until a later membership begins.
 */
function partyOn(facts: StandingFacts, day: LocalDate): StandingOnDay['party'] {
  const { partyAdmission, partyOfficial } = facts;
  if (!partyAdmission || earliest(partyAdmission) > day) return null;
  const ended = facts.membership.some(
    (row) =>
      row.to &&
      row.endReason &&
      ENDS_FOR_GOOD.has(row.endReason) &&
      latest(row.to) < day &&
      !beganAgain(row.to),
  );
  if (ended) return null;
  return partyOfficial && earliest(partyOfficial) <= day ? 'official' : 'probationary';

  function beganAgain(end: PartialDate): boolean {
    return facts.membership.some(
      (row) => row.from && earliest(row.from) > latest(end) && beginsBy(row.from, day),
    );
  }
}

/** Transferred out: a member still, but of another province's Party. */
const ENDS_FOR_GOOD = new Set(['transferredOut', 'struckOff', 'expelled', 'withdrawn', 'died']);

function sameStanding(a: StandingOnDay, b: StandingOnDay): boolean {
  return (
    a.serving === b.serving &&
    a.unitId === b.unitId &&
    a.post === b.post &&
    a.assignmentKind === b.assignmentKind &&
    a.rankCode === b.rankCode &&
    a.partyOrgId === b.partyOrgId &&
    a.party === b.party
  );
}
