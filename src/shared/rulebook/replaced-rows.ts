import { addDays } from '../domain/local-date.ts';
import { FOREVER, SINCE_EVER } from '../domain/open-ends.ts';
import { createRulebook, type RuleRow } from './rulebook.ts';

/** The rows of a code that hold on some day now and no longer would if `added` stood in the rulebook as its last row. */
export function replacedRows(rows: readonly RuleRow[], added: RuleRow): RuleRow[] {
  const ofCode = rows.filter(({ code }) => code === added.code);
  const [before, after] = [createRulebook(ofCode), createRulebook([...ofCode, added])];
  // Between two of these days nothing begins and nothing ends.
  const days = [added, ...ofCode].flatMap(({ effectiveFrom, effectiveTo }) => [
    effectiveFrom ?? SINCE_EVER,
    ...(effectiveTo === null || effectiveTo === FOREVER ? [] : [addDays(effectiveTo, 1)]),
  ]);
  const replaced = new Set(
    days
      .filter((day) => after.rule(added.code, day)?.id === added.id)
      .map((day) => before.rule(added.code, day)?.id),
  );
  return ofCode.filter(({ id }) => replaced.has(id));
}
