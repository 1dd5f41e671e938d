import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Db } from '../../db/open.ts';

/*
 * The one place where this module reads tables of people: how many stand in a unit or a Party organisation is a
 * question about thousands of rows, which only a join with the standings answers at once.
 */

/** On which day, and whether classified people are counted. */
export type Reader = { day: LocalDate; classified: boolean };

const COUNTED = `FROM person_standing AS standing JOIN person ON person.id = standing.person_id
  WHERE standing.serving = 1 AND person.binned_at IS NULL`;

/** People who serve in each unit itself. */
export function peopleByUnit(db: Db, reader: Reader): Map<string, number> {
  return countsOf(db, 'unit_id', 'standing.unit_id IS NOT NULL', reader);
}

/** Party members in each Party organisation itself who serve in the police. */
export function membersByPartyOrg(db: Db, reader: Reader): Map<string, number> {
  return countsOf(
    db,
    'party_org_id',
    'standing.party_org_id IS NOT NULL AND standing.party IS NOT NULL',
    reader,
  );
}

function countsOf(
  db: Db,
  column: 'unit_id' | 'party_org_id',
  condition: string,
  { day, classified }: Reader,
): Map<string, number> {
  const rows = db.all<{ id: string; n: number }>(
    `SELECT standing.${column} AS id, count(*) AS n ${COUNTED} AND ${condition}
       AND standing.from_date <= ? AND standing.until_date > ? AND (? OR person.secrecy = 'normal')
     GROUP BY 1`,
    day,
    day,
    classified ? 1 : 0,
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** Everybody, classified or not, who serves in one of these units on that day or later. */
export function peopleInUnitsFrom(db: Db, unitIds: readonly string[], day: LocalDate): string[] {
  return peopleFrom(db, 'standing.unit_id', unitIds, day);
}

/** The same for members of Party organisations. */
export function membersOfPartyOrgsFrom(db: Db, partyOrgIds: readonly string[], day: LocalDate): string[] {
  return peopleFrom(db, 'standing.party IS NOT NULL AND standing.party_org_id', partyOrgIds, day);
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

/** Posts people hold on a day, most common first: what a form suggests. */
export function postsInUse(db: Db, { day, classified }: Reader): string[] {
  return db
    .all<{ post: string }>(
      `SELECT standing.post ${COUNTED} AND standing.post IS NOT NULL
         AND standing.from_date <= ? AND standing.until_date > ? AND (? OR person.secrecy = 'normal')
       GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 200`,
      day,
      day,
      classified ? 1 : 0,
    )
    .map(({ post }) => post);
}
