import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRulebook } from '#shared/rulebook/read-rulebook.ts';
import { newId } from '../../core/new-id.ts';
import type { Db } from '../../db/open.ts';
import { insertRule, knownCodes, lastRow } from './rulebook.repository.ts';

/**
 * Adds the rows of the program for codes of which the store has none: a new store, or one of an earlier program.
 * Present rows stay as they are.
 */
export function fillMissingRules(db: Db, resourcesDir: string, now: string): void {
  const { sequence } = lastRow(db);
  missingRules(db, resourcesDir).forEach((row, index) => {
    insertRule(db, { ...row, id: newId(), sequence: sequence + index + 1, addedAt: now, accountId: null });
  });
}

/** A check whose rule is not there finds nothing, and a report leaves out what it cannot know. */
export function areRulesMissing(db: Db, resourcesDir: string): boolean {
  return missingRules(db, resourcesDir).length > 0;
}

function missingRules(db: Db, resourcesDir: string) {
  const present = knownCodes(db);
  const csv = readFileSync(join(resourcesDir, 'reference', 'rulebook.csv'), 'utf8');
  return readRulebook(csv).filter(({ code }) => !present.has(code));
}
