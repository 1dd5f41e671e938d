import type { Db } from '../../db/open.ts';
import type { Reader } from './people-of-units.repository.ts';

export type OwnFigures = { unitId: string; people: number; women: number; members: number };

/** Those who serve in each unit itself on the reader's day, counted once by the standings. */
export function figuresByUnit(db: Db, { day, classified }: Reader): OwnFigures[] {
  return db.all<OwnFigures>(
    `SELECT standing.unit_id AS unitId, count(*) AS people,
       count(*) FILTER (WHERE person.sex = 'female') AS women, count(standing.party) AS members
     FROM person_standing AS standing JOIN person ON person.id = standing.person_id
     WHERE standing.serving = 1 AND person.binned_at IS NULL AND standing.unit_id IS NOT NULL
       AND standing.from_date <= ? AND standing.until_date > ? AND (? OR person.secrecy = 'normal')
     GROUP BY 1`,
    day,
    day,
    classified ? 1 : 0,
  );
}
