import type { Db } from '../db/open.ts';
import { fillMissingYears } from './calendar/calendar-seed.service.ts';
import { fillMissingDocuments } from './documents/documents-seed.service.ts';
import { fillMissingRules } from './rulebook/rulebook-seed.service.ts';

/** The rows this program comes with that a store has not; rows that are there stay as they are. */
export function fillMissing(db: Db, resourcesDir: string, now: string): void {
  fillMissingRules(db, resourcesDir, now);
  fillMissingYears(db, resourcesDir);
  fillMissingDocuments(db, resourcesDir);
}
