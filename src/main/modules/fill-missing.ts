import type { Clock } from '../core/clock.ts';
import type { OwnRows } from '../core/store.ts';
import { fillMissingYears } from './calendar/calendar-seed.service.ts';
import { fillMissingDocuments } from './documents/documents-seed.service.ts';
import { areRulesMissing, fillMissingRules } from './rulebook/rulebook-seed.service.ts';

/** The rows this program comes with that a store has not; rows that are there stay as they are. */
export function ownRows(resourcesDir: string, clock: Clock): OwnRows {
  return {
    needed: (db) => areRulesMissing(db, resourcesDir),
    fill: (db) => {
      fillMissingRules(db, resourcesDir, clock.now());
      fillMissingYears(db, resourcesDir);
      fillMissingDocuments(db, resourcesDir);
    },
  };
}
