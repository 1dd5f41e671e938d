import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import type { AssignmentKind } from '#shared/people/histories.ts';
import type { Scope } from '#shared/people/scope.ts';
import type { Db } from '../../db/open.ts';

/*
 * The one place where this module reads tables of people: how many stand in a unit or a Party organisation is a
 * question about thousands of rows, which only a join with the standings answers at once.
 */

const COUNTED = `FROM person_standing AS standing JOIN person ON person.id = standing.person_id
  WHERE standing.serving = 1 AND person.binned_at IS NULL`;
const IN_SCOPE = `standing.from_date <= ? AND standing.until_date > ? AND (? OR person.secrecy = 'normal')`;
const inScope = ({ day, classified }: Scope) => [day, day, classified ? 1 : 0];

/** Where people stand who belong to units, or to Party organisations. */
const IN_COLUMN = {
  people: 'standing.unit_id',
  members: 'standing.party IS NOT NULL AND standing.party_org_id',
};

/** People who serve in each unit itself. */
export function peopleByUnit(db: Db, scope: Scope): Map<string, number> {
  return countsOf(db, 'unit_id', 'standing.unit_id IS NOT NULL', scope);
}

/** Party members in each Party organisation itself who serve in the police. */
export function membersByPartyOrg(db: Db, scope: Scope): Map<string, number> {
  return countsOf(
    db,
    'party_org_id',
    'standing.party_org_id IS NOT NULL AND standing.party IS NOT NULL',
    scope,
  );
}

function countsOf(
  db: Db,
  column: 'unit_id' | 'party_org_id',
  condition: string,
  scope: Scope,
): Map<string, number> {
  const rows = db.all<{ id: string; n: number }>(
    `SELECT standing.${column} AS id, count(*) AS n ${COUNTED} AND ${condition}
       AND ${IN_SCOPE} GROUP BY 1`,
    ...inScope(scope),
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}

export type OwnFigures = { unitId: string; people: number; women: number; members: number };

/** Those who serve in each unit itself, women and Party members among them. */
export function figuresByUnit(db: Db, scope: Scope): OwnFigures[] {
  return db.all<OwnFigures>(
    `SELECT standing.unit_id AS unitId, count(*) AS people,
       count(*) FILTER (WHERE person.sex = 'female') AS women, count(standing.party) AS members
     ${COUNTED} AND standing.unit_id IS NOT NULL AND ${IN_SCOPE} GROUP BY 1`,
    ...inScope(scope),
  );
}

/** Everybody, classified or not, who serves in one of these units on that day or later. */
export function peopleInUnitsFrom(db: Db, unitIds: readonly string[], day: LocalDate): string[] {
  return peopleFrom(db, IN_COLUMN.people, unitIds, day);
}

/** The same for members of Party organisations. */
export function membersOfPartyOrgsFrom(db: Db, partyOrgIds: readonly string[], day: LocalDate): string[] {
  return peopleFrom(db, IN_COLUMN.members, partyOrgIds, day);
}

function peopleFrom(db: Db, column: string, ids: readonly string[], day: LocalDate): string[] {
  return db
    .all<{ id: string }>(
      `SELECT DISTINCT person.id ${COUNTED} AND ${column} IN (SELECT value FROM json_each(?))
         AND standing.until_date > ? ORDER BY person.sort_key, person.id`,
      JSON.stringify(ids),
      day,
    )
    .map(({ id }) => id);
}

/** Those who serve in one of these units on that day, and in which kind of assignment. */
export function assignedOn(
  db: Db,
  unitIds: readonly string[],
  day: LocalDate,
): { personId: string; kind: AssignmentKind }[] {
  return db.all<{ personId: string; kind: AssignmentKind }>(
    `SELECT person.id AS personId, coalesce(standing.assignment_kind, 'official') AS kind ${COUNTED}
       AND standing.unit_id IN (SELECT value FROM json_each(?))
       AND standing.from_date <= ? AND standing.until_date > ? ORDER BY person.sort_key, person.id`,
    JSON.stringify(unitIds),
    day,
    day,
  );
}

/** Members of one of these Party organisations on that day. */
export function membersOn(db: Db, partyOrgIds: readonly string[], day: LocalDate): string[] {
  return db
    .all<{ id: string }>(
      `SELECT person.id ${COUNTED} AND ${IN_COLUMN.members} IN (SELECT value FROM json_each(?))
         AND standing.from_date <= ? AND standing.until_date > ? ORDER BY person.sort_key, person.id`,
      JSON.stringify(partyOrgIds),
      day,
      day,
    )
    .map(({ id }) => id);
}

/** The next day after another on which somebody comes (or comes back) into one of these; null: nobody does. */
export function nextComing(
  db: Db,
  who: keyof typeof IN_COLUMN,
  ids: readonly string[],
  after: LocalDate,
): LocalDate | null {
  const row = db.get<{ day: LocalDate | null }>(
    `SELECT min(standing.from_date) AS day ${COUNTED} AND ${IN_COLUMN[who]} IN (SELECT value FROM json_each(?))
       AND standing.from_date > ?`,
    JSON.stringify(ids),
    after,
  );
  return row?.day ?? null;
}

/** Posts people hold on a day, most common first: what a form suggests. */
export function postsInUse(db: Db, scope: Scope): string[] {
  return db
    .all<{ post: string }>(
      `SELECT standing.post ${COUNTED} AND standing.post IS NOT NULL
         AND ${IN_SCOPE} GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 200`,
      ...inScope(scope),
    )
    .map(({ post }) => post);
}

/** A row of somebody's career with a unit and a post; whether it covers a day is for the caller to say. */
export type AssignedRow = {
  personId: string;
  fullName: string;
  rankName: string | null;
  unitId: string;
  post: string;
  kind: AssignmentKind;
  from: PartialDate | null;
  to: PartialDate | null;
};

/** Rows of those who serve on the day, highest rank first; what begins in later years is left out. */
export function assignmentsWithPost(db: Db, scope: Scope): AssignedRow[] {
  return db.all<AssignedRow>(
    `SELECT person.id AS personId, person.full_name AS fullName, rank.name AS rankName,
       row.unit_id AS unitId, row.post, row.kind, row.from_date AS "from", row.to_date AS "to"
     FROM person_assignment AS row
       JOIN person ON person.id = row.person_id
       JOIN person_standing AS standing ON standing.person_id = person.id AND standing.serving = 1
       LEFT JOIN rank ON rank.code = standing.rank_code
     WHERE row.unit_id IN (SELECT unit_id FROM seat) AND row.post IS NOT NULL AND row.removed_at IS NULL
       AND coalesce(row.from_date, '') <= ? AND person.binned_at IS NULL AND ${IN_SCOPE}
     ORDER BY rank.sort_order DESC NULLS LAST, person.sort_key, person.id`,
    scope.day,
    ...inScope(scope),
  );
}
