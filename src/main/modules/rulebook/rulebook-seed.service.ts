import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRulebook } from '#shared/rulebook/read-rulebook.ts';
import { newId } from '../../core/new-id.ts';
import type { Db } from '../../db/open.ts';
import { insertRule, lastRow, ruleRows } from './rulebook.repository.ts';

/**
 * Adds the rows of the program for codes of which the store has none: a new store, or one of an earlier program.
 * Present rows stay as they are.
 */
export function fillMissingRules(db: Db, resourcesDir: string, now: string): void {
  const present = new Set<string>(ruleRows(db).map(({ code }) => code));
  const missing = readRulebook(readFileSync(join(resourcesDir, 'reference', 'rulebook.csv'), 'utf8')).filter(
    ({ code }) => !present.has(code),
  );
  const { sequence } = lastRow(db);
  missing.forEach((row, index) => {
    insertRule(db, { ...row, id: newId(), sequence: sequence + index + 1, addedAt: now, accountId: null });
  });
}
