import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { RosterReference } from '#shared/exchange/roster.ts';
import { abolishedUnits, ethnicGroups } from '#shared/exchange/roster-reference.ts';
import type { Db } from '../../db/open.ts';
import { listRanks } from '../organisation/organisation.service.ts';
import { unitsOn } from '../organisation/units.service.ts';

/** What names in a roster are looked up in: units and ranks of this store, abolished names from the tables. */
export function rosterReference(db: Db, resourcesDir: string, today: LocalDate): RosterReference {
  const table = (file: string) => readFileSync(join(resourcesDir, 'reference', file), 'utf8');
  return {
    units: unitsOn(db, { day: today, classified: false }),
    ranks: listRanks(db),
    ...ethnicGroups(table('ethnicities.csv')),
    abolished: abolishedUnits(table('unit-predecessors.csv'), table('dissolved-units.csv')),
  };
}
