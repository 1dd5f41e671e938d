import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Db } from '../../db/open.ts';

/** Moves whenever people or the organisation change: no change goes without its audit row. */
export function lastAuditSequence(db: Db): number {
  return db.get<{ last: number | null }>('SELECT max(sequence) AS last FROM audit')?.last ?? 0;
}

export type SearchedPerson = {
  id: string;
  full_name: string;
  sort_key: string;
  search_key: string;
  police_number: string | null;
  citizen_id: string | null;
  classified: number;
  past: number;
};

/** Everybody out of the bin. Past: does not serve on `day` but did before it. */
export function searchedPeople(db: Db, day: LocalDate): SearchedPerson[] {
  return db.all<SearchedPerson>(
    `SELECT id, full_name, sort_key, search_key, police_number, citizen_id, secrecy <> 'normal' AS classified,
        coalesce(standing.serving, 1) = 0 AND EXISTS (
          SELECT 1 FROM person_standing AS earlier
          WHERE earlier.person_id = person.id AND earlier.serving = 1 AND earlier.until_date <= ?) AS past
      FROM person LEFT JOIN person_standing AS standing
        ON standing.person_id = person.id AND standing.from_date <= ? AND standing.until_date > ?
      WHERE binned_at IS NULL`,
    day,
    day,
    day,
  );
}

export type NamedState = { id: string; code: string; name: string; past: number };

/** One row for each name a unit ever had; the present (or last) one first. */
export function searchedUnits(db: Db, day: LocalDate): NamedState[] {
  return namedStates(db, 'unit', 'unit_state', 'unit_id', day);
}

export function searchedPartyOrgs(db: Db, day: LocalDate): NamedState[] {
  return namedStates(db, 'party_org', 'party_org_state', 'party_org_id', day);
}

function namedStates(db: Db, table: string, states: string, key: string, day: LocalDate): NamedState[] {
  return db.all<NamedState>(
    `SELECT thing.id, thing.code, state.name, thing.valid_to IS NOT NULL AND thing.valid_to <= ? AS past
      FROM ${table} AS thing JOIN ${states} AS state ON state.${key} = thing.id
      -- A name that is still to come is not the present one.
      ORDER BY thing.id, state.from_date > ?, state.from_date DESC`,
    day,
    day,
  );
}

/** What tells people of one name apart: police number, post and unit on that day. */
export function personDetails(
  db: Db,
  id: string,
  day: LocalDate,
): { police_number: string | null; post: string | null; unit_name: string | null } | undefined {
  return db.get(
    `SELECT person.police_number, standing.post, (
        SELECT name FROM unit_state WHERE unit_state.unit_id = standing.unit_id
        ORDER BY from_date > ?, from_date DESC LIMIT 1) AS unit_name
      FROM person LEFT JOIN person_standing AS standing
        ON standing.person_id = person.id AND standing.from_date <= ? AND standing.until_date > ?
      WHERE person.id = ?`,
    day,
    day,
    day,
    id,
  );
}
