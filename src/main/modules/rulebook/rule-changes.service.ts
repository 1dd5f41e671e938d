import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { replacedRows } from '#shared/rulebook/replaced-rows.ts';
import { type JsonValue, type RuleCode, ruleValues } from '#shared/rulebook/rule-values.ts';
import { createRulebook, type RuleRow, type Severity } from '#shared/rulebook/rulebook.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { TaskSource } from '../../core/task-source.ts';
import { changedTasks } from './rule-effects.service.ts';
import { insertRule, lastRow, type StoredRule } from './rulebook.repository.ts';
import { knownRules } from './rulebook.service.ts';

/** A row as it is entered. */
export type EnteredRule = {
  code: RuleCode;
  name: string;
  value: JsonValue;
  unit: string | null;
  severity: Severity;
  citation: string | null;
  effectiveFrom: LocalDate | null;
  effectiveTo: LocalDate | null;
  note: string | null;
};

/** INPUT_INVALID and RULE_SEVERITY_FIXED as `addRule`; nothing is written. */
export function previewRule(context: Context, sources: readonly TaskSource[], entered: EnteredRule) {
  const rules = knownRules(context.db);
  const row = rowOf(context, rules, entered);
  return {
    backwards: isBackwards(context, row),
    replaces: replacedIn(rules, row),
    tasks: changedTasks(context, sources, createRulebook([...rules, row])).tasks,
  };
}

/** RULE_BACKWARDS, with the number of tasks that would differ, for a row that begins before today and is not confirmed. */
export function addRule(
  context: Context,
  sources: readonly TaskSource[],
  { confirmed, ...entered }: EnteredRule & { confirmed: boolean },
): StoredRule {
  const { db, account, audit, now } = context;
  const rules = knownRules(db);
  const row = rowOf(context, rules, entered);
  if (isBackwards(context, row) && !confirmed) {
    const { counted } = changedTasks(context, sources, createRulebook([...rules, row]));
    throw new Refusal('RULE_BACKWARDS', { tasks: counted });
  }
  const addedAt = now();
  insertRule(db, { ...row, addedAt, accountId: account.id });
  const { id, sequence, value, ...said } = row;
  audit.record({
    entity: 'rule',
    entityId: id,
    action: 'created',
    changes: changedFields(null, { ...said, value: JSON.stringify(value) }),
  });
  return { ...row, addedAt, addedBy: account.displayName };
}

function isBackwards({ today }: Context, { effectiveFrom }: RuleRow): boolean {
  return effectiveFrom === null || effectiveFrom < today();
}

function replacedIn(rules: readonly StoredRule[], row: RuleRow): StoredRule[] {
  const replaced = new Set(replacedRows(rules, row).map(({ id }) => id));
  return rules.filter(({ id }) => replaced.has(id));
}

function rowOf(
  { db, newId }: Context,
  rules: readonly RuleRow[],
  entered: EnteredRule,
): RuleRow & { value: JsonValue } {
  const { code, severity, effectiveFrom, effectiveTo } = entered;
  if (effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom)
    throw new Refusal('INPUT_INVALID', {}, { effectiveTo: 'order' });
  refuseOtherSeverity(rules, code, severity);
  return {
    ...entered,
    id: newId(),
    sequence: lastRow(db).sequence + 1,
    value: fittingValue(code, entered.value),
    unit: entered.unit ?? '',
    citation: entered.citation ?? '',
    sure: '',
    note: entered.note ?? '',
  };
}

/** What can never be overridden is logic of the office's work: it neither loses that by an entry nor gains it. */
function refuseOtherSeverity(rules: readonly RuleRow[], code: RuleCode, severity: Severity): void {
  const isNever = rules.some((rule) => rule.code === code && rule.severity === 'never');
  if (isNever && severity !== 'never') throw new Refusal('RULE_SEVERITY_FIXED', { code });
  if (!isNever && severity === 'never') throw new Refusal('INPUT_INVALID', {}, { severity: 'choice' });
}

/** Every window reads all rules; the longest of the program has 6,000 characters. */
const LONGEST_VALUE = 50_000;

function fittingValue(code: RuleCode, entered: JsonValue): JsonValue {
  const written = JSON.stringify(entered).normalize('NFC');
  if (written.length > LONGEST_VALUE) throw new Refusal('INPUT_INVALID', {}, { value: 'tooLong' });
  const composed: JsonValue = JSON.parse(written);
  const parsed = ruleValues[code].safeParse(composed);
  if (!parsed.success) throw new Refusal('INPUT_INVALID', {}, { value: 'invalid' });
  return parsed.data;
}
