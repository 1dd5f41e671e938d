import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import type { LeaveReason, MembershipEnd } from '#shared/people/histories.ts';
import type { Sex } from '#shared/people/person.ts';
import type { Standing } from '#shared/people/standing.ts';
import type { Db } from '../../db/open.ts';

/** Somebody as reports count and name them; `classified`: counted, never named. */
export type NamedPerson = { id: string; fullName: string; policeNumber: string | null; classified: number };

/** Everybody who serves on a day, by name. */
export type ServingPerson = NamedPerson & {
  sex: Sex | null;
  birthDate: PartialDate | null;
  ethnicity: string | null;
  education: string | null;
  politicalTheory: string | null;
  joinedForce: PartialDate | null;
  unitId: string | null;
  post: string | null;
  rankCode: string | null;
  party: Standing['party'];
};

const NAMED = `person.id AS id, full_name AS fullName, police_number AS policeNumber,
  secrecy <> 'normal' AS classified`;

export function servingOn(db: Db, day: LocalDate): ServingPerson[] {
  return db.all<ServingPerson>(
    `SELECT ${NAMED}, sex, birth_date AS birthDate, ethnicity, education, political_theory AS politicalTheory,
       joined_force AS joinedForce, standing.unit_id AS unitId, standing.post AS post,
       standing.rank_code AS rankCode, standing.party AS party
     FROM person_standing AS standing JOIN person ON person.id = standing.person_id
     WHERE standing.from_date <= ? AND standing.until_date > ? AND standing.serving = 1 AND binned_at IS NULL
     ORDER BY sort_key, person.id`,
    day,
    day,
  );
}

export type ServingCount = { people: number; women: number; official: number; probationary: number };

/** Counted by the database alone, to prove a report that was added up otherwise. */
export function countServing(db: Db, day: LocalDate): ServingCount {
  const counted = db.get<ServingCount>(
    `SELECT count(*) AS people, count(*) FILTER (WHERE sex = 'female') AS women,
       count(*) FILTER (WHERE standing.party = 'official') AS official,
       count(*) FILTER (WHERE standing.party = 'probationary') AS probationary
     FROM person JOIN person_standing AS standing ON standing.person_id = person.id
     WHERE standing.from_date <= ? AND ? < standing.until_date AND standing.serving = 1 AND binned_at IS NULL`,
    day,
    day,
  );
  return counted ?? { people: 0, women: 0, official: 0, probationary: 0 };
}

export function namedPeople(db: Db): NamedPerson[] {
  return db.all<NamedPerson>(
    `SELECT ${NAMED} FROM person WHERE binned_at IS NULL ORDER BY sort_key, person.id`,
  );
}

export type StandingRow = Omit<Standing, 'serving'> & { personId: string; serving: number };

/** Stretches that touch a period (ends inclusive), person by person, the oldest first. */
export function standingsTouching(db: Db, from: LocalDate, to: LocalDate): StandingRow[] {
  return db.all<StandingRow>(
    `SELECT person_id AS personId, from_date AS "from", until_date AS until, serving, unit_id AS unitId, post,
       assignment_kind AS assignmentKind, rank_code AS rankCode, party_org_id AS partyOrgId, party
     FROM person_standing WHERE until_date > ? AND from_date <= ? ORDER BY person_id, from_date`,
    from,
    to,
  );
}

export type FirstDays = { personId: string; served: LocalDate | null; member: LocalDate | null };

/** Since when somebody ever served, and ever was a Party member. */
export function firstDays(db: Db): FirstDays[] {
  return db.all<FirstDays>(
    `SELECT person_id AS personId, min(from_date) FILTER (WHERE serving = 1) AS served,
       min(from_date) FILTER (WHERE party IS NOT NULL) AS member
     FROM person_standing GROUP BY person_id`,
  );
}

type OfPerson<Row> = Row & { personId: string };
export type LeaveRow = OfPerson<{
  from: PartialDate;
  returnedOn: PartialDate | null;
  reason: LeaveReason;
  decision: string | null;
}>;

export function leaveRows(db: Db): LeaveRow[] {
  return db.all<LeaveRow>(
    `SELECT person_id AS personId, from_date AS "from", returned_on AS returnedOn, reason, decision
     FROM person_leave WHERE removed_at IS NULL ORDER BY from_date`,
  );
}

export type MembershipEndRow = OfPerson<{
  to: PartialDate;
  endReason: MembershipEnd;
  decision: string | null;
}>;

export function membershipEnds(db: Db): MembershipEndRow[] {
  return db.all<MembershipEndRow>(
    `SELECT person_id AS personId, to_date AS "to", end_reason AS endReason, decision
     FROM person_membership
     WHERE removed_at IS NULL AND to_date IS NOT NULL AND end_reason IS NOT NULL ORDER BY to_date`,
  );
}

export type RankRow = OfPerson<{ rankCode: string; from: PartialDate | null }>;

export function rankRows(db: Db): RankRow[] {
  return db.all<RankRow>(
    `SELECT person_id AS personId, rank_code AS rankCode, from_date AS "from"
     FROM person_rank WHERE removed_at IS NULL`,
  );
}

export type DecidedStart = OfPerson<{ from: PartialDate; decision: string }>;

/** Decisions of rows of a history that begin in a period; a year or month alone begins with its first day. */
export function decidedStarts(
  db: Db,
  table: 'person_rank' | 'person_assignment',
  from: LocalDate,
  to: LocalDate,
): DecidedStart[] {
  return db.all<DecidedStart>(
    `SELECT person_id AS personId, from_date AS "from", decision FROM ${table}
     WHERE removed_at IS NULL AND decision IS NOT NULL
       AND from_date || substr('-01-01', length(from_date) - 3) BETWEEN ? AND ?`,
    from,
    to,
  );
}

/** Forms of commendation of everybody, as they were entered. */
export function commendations(db: Db): OfPerson<{ form: string }>[] {
  return db.all<OfPerson<{ form: string }>>(
    'SELECT person_id AS personId, form FROM person_commendation WHERE removed_at IS NULL',
  );
}
