import { addDays, type LocalDate } from '#shared/domain/local-date.ts';
import { earliest, latest, type PartialDate } from '#shared/domain/partial-date.ts';
import type { PersonInPeriod } from '#shared/people/movements.ts';
import { OUTSIDE, type ReportUnits, reportUnits } from '#shared/people/report-units.ts';
import type { Db } from '../../db/open.ts';
import { listRanks, type Rank } from '../organisation/organisation.service.ts';
import { unitTree } from '../organisation/units.service.ts';
import * as repository from './people-statistics.repository.ts';

export type { NamedPerson, ServingCount, ServingPerson } from './people-statistics.repository.ts';

export { reportingOrganisation } from './reporting-organisation.service.ts';

/** Ranks, the lowest first. */
export function ranksInOrder(db: Db): Rank[] {
  return listRanks(db);
}

/** Units as the lines of a report; with a unit, that one and those right below it. */
export function reportLines(db: Db, unitId: string | null): ReportUnits {
  return reportUnits(unitTree(db), unitId);
}

export type CountedPerson = repository.ServingPerson & { line: string };

/** Everybody who serves on a day, each in the line of the report; those outside the unit asked about are left out. */
export function servingByLine(db: Db, day: LocalDate, units: ReportUnits): CountedPerson[] {
  return repository
    .servingOn(db, day)
    .map((person) => ({ ...person, line: units.lineOf(person.unitId, day) }))
    .filter(({ line }) => line !== OUTSIDE);
}

export function countServing(db: Db, day: LocalDate): repository.ServingCount {
  return repository.countServing(db, day);
}

/** The name of a unit as a list names it: a team with what it stands under, unless its own name says that. */
export function unitInWords(units: ReportUnits, unitId: string | null, line: string, day: LocalDate): string {
  const own = unitId === null ? '' : units.nameOf(unitId, day);
  const above = units.nameOf(line, day);
  if (unitId === line || own === '') return above || own;
  return own.toLocaleLowerCase('vi').includes(above.toLocaleLowerCase('vi')) ? own : `${own}, ${above}`;
}

/** Everything about people in and right before a period, in the order of names. */
export function peopleInPeriod(
  db: Db,
  from: LocalDate,
  to: LocalDate,
): { people: PersonInPeriod[]; names: Map<string, repository.NamedPerson> } {
  const standings = groupRows(
    repository
      .standingsTouching(db, addDays(from, -1), to)
      .map((row) => ({ ...row, serving: row.serving === 1 })),
  );
  const first = new Map(repository.firstDays(db).map((row) => [row.personId, row]));
  const leaves = groupRows(repository.leaveRows(db));
  const ends = groupRows(repository.membershipEnds(db));
  const named = repository.namedPeople(db);
  const people = named.map(({ id }) => ({
    id,
    standings: standings.get(id) ?? [],
    firstServed: first.get(id)?.served ?? null,
    firstMember: first.get(id)?.member ?? null,
    leaves: leaves.get(id) ?? [],
    membershipEnds: ends.get(id) ?? [],
  }));
  return { people, names: new Map(named.map((person) => [person.id, person])) };
}

export type DecisionKind = 'rank' | 'assignment' | 'leave' | 'membership';

/** The number of the decision behind what happened to a person on a day; null when the record has none. */
export function decisionsOf(
  db: Db,
  from: LocalDate,
  to: LocalDate,
): (kind: DecisionKind, personId: string, day: LocalDate) => string | null {
  const known = new Map<string, string>();
  const add = (kind: DecisionKind, personId: string, day: LocalDate, decision: string | null) => {
    if (decision !== null) known.set(`${kind} ${personId} ${day}`, decision);
  };
  for (const row of repository.decidedStarts(db, 'person_rank', from, to))
    add('rank', row.personId, earliest(row.from), row.decision);
  for (const row of repository.decidedStarts(db, 'person_assignment', from, to))
    add('assignment', row.personId, earliest(row.from), row.decision);
  for (const row of repository.leaveRows(db)) add('leave', row.personId, earliest(row.from), row.decision);
  for (const row of repository.membershipEnds(db))
    add('membership', row.personId, addDays(latest(row.to), 1), row.decision);
  return (kind, personId, day) => known.get(`${kind} ${personId} ${day}`) ?? null;
}

export type ServiceFacts = {
  /** Day of getting the rank held on the day asked about; null: not known. */
  rankSince: PartialDate | null;
  absences: { from: PartialDate; returnedOn: PartialDate | null }[];
  /** Forms of commendation that may be medals for years of service. */
  medals: string[];
};

/** What years in rank and in service are worked out from. */
export function serviceFacts(
  db: Db,
  people: readonly CountedPerson[],
  day: LocalDate,
): (person: CountedPerson) => ServiceFacts {
  const ranks = groupRows(repository.rankRows(db));
  const leaves = groupRows(repository.leaveRows(db));
  const asked = new Set(people.map(({ id }) => id));
  const medals = groupRows(repository.commendations(db).filter((row) => asked.has(row.personId)));
  return ({ id, rankCode }) => ({
    rankSince: latestStart(
      (ranks.get(id) ?? []).filter((row) => row.rankCode === rankCode),
      day,
    ),
    absences: leaves.get(id) ?? [],
    medals: (medals.get(id) ?? []).map(({ form }) => form).filter((form) => MAY_BE_MEDAL.test(form)),
  });
}

/** Few of many commendations: the exact name is compared afterwards. */
const MAY_BE_MEDAL = /v[eẻ] vang|an ninh/iu;

/** A rank may have been lost and got again: the last beginning counts. */
function latestStart(rows: readonly { from: PartialDate | null }[], day: LocalDate): PartialDate | null {
  const starts = rows.flatMap(({ from }) => (from && earliest(from) <= day ? [from] : []));
  return starts.toSorted((a, b) => (earliest(a) < earliest(b) ? 1 : -1))[0] ?? null;
}

function groupRows<Row extends { personId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, ({ personId }) => personId);
}
