import type { Db } from '../../db/open.ts';
import { countWrongStandings } from './standing.repository.ts';

/** People whose kept standings are not those their dates and histories give; always none, unless somebody wrote past the program. */
export function wrongStandings(db: Db): number {
  return countWrongStandings(db);
}
