import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PostLevel } from '#shared/organisation/seats.contract.ts';
import type { Db } from '../../db/open.ts';

export type HeadSeat = {
  seatId: string;
  unitId: string;
  unitName: string;
  postName: string;
  places: number;
  /** The later of the first days of seat and unit; null: nobody knows. */
  since: LocalDate | null;
};

/** Seats of some levels that stand on the day in units that do; of `units` (JSON list) or (null) of all. */
export function seatsOfLevels(
  db: Db,
  levels: readonly PostLevel[],
  day: LocalDate,
  units: string | null,
): HeadSeat[] {
  return db.all<HeadSeat>(
    `SELECT seat.id AS seatId, seat.unit_id AS unitId, state.name AS unitName, post.name AS postName, seat.places,
       nullif(max(coalesce(seat.valid_from, ''), coalesce(unit.valid_from, '')), '') AS since
     FROM seat JOIN post ON post.id = seat.post_id JOIN unit ON unit.id = seat.unit_id
       JOIN unit_state AS state ON state.unit_id = unit.id
         AND state.from_date = (SELECT max(from_date) FROM unit_state WHERE unit_id = unit.id AND from_date <= :day)
     WHERE post.level IN (SELECT value FROM json_each(:levels))
       AND coalesce(seat.valid_from, '') <= :day AND (seat.valid_to IS NULL OR seat.valid_to > :day)
       AND coalesce(unit.valid_from, '') <= :day AND (unit.valid_to IS NULL OR unit.valid_to > :day)
       AND (:units IS NULL OR seat.unit_id IN (SELECT value FROM json_each(:units)))`,
    { levels: JSON.stringify(levels), day, units },
  );
}

/** A stretch of time in which somebody officially held a post of a unit. */
export type Holding = { unitId: string; post: string; personId: string; from: LocalDate; until: LocalDate };

/** Who held posts of these units (JSON list) until the day or beyond it. */
export function holdingsOf(db: Db, units: string, day: LocalDate): Holding[] {
  return db.all<Holding>(
    `SELECT standing.unit_id AS unitId, standing.post, standing.person_id AS personId,
       standing.from_date AS "from", standing.until_date AS until
     FROM person_standing AS standing JOIN person ON person.id = standing.person_id
     WHERE standing.unit_id IN (SELECT value FROM json_each(:units)) AND standing.post IN (SELECT name FROM post)
       AND standing.serving = 1 AND standing.assignment_kind = 'official' AND standing.from_date <= :day
       AND person.binned_at IS NULL`,
    { units, day },
  );
}

/** Units in which these people (JSON list) ever had a post; rows taken out count, since they left a place. */
export function unitsOfPeople(db: Db, people: string): string[] {
  return db
    .all<{ id: string }>(
      `SELECT DISTINCT unit_id AS id FROM person_assignment
       WHERE person_id IN (SELECT value FROM json_each(:people)) AND unit_id IS NOT NULL`,
      { people },
    )
    .map(({ id }) => id);
}
