import { RuleRefusal } from '#shared/contract/errors.ts';
import { decide, type Finding, type Override } from '#shared/rulebook/checks.ts';
import { isRuleCode, type RuleCode } from '#shared/rulebook/rule-values.ts';
import { createRulebook, type Rulebook } from '#shared/rulebook/rulebook.ts';
import type { AuditChange } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import * as overrideRows from './rule-overrides.repository.ts';
import * as repository from './rulebook.repository.ts';

const rulebooks = new WeakMap<Db, { lastId: string; rulebook: Rulebook }>();

/** The rulebook of an open store, read again only after a row was added. */
export function rulebookOf(db: Db): Rulebook {
  const { id } = repository.lastRow(db);
  const known = rulebooks.get(db);
  if (known?.lastId === id) return known.rulebook;
  const rulebook = createRulebook(knownRules(db));
  rulebooks.set(db, { lastId: id, rulebook });
  return rulebook;
}

/** Every row in the order they were added; those of a program that is newer, of codes this one does not know, are left out. */
export function knownRules(db: Db): repository.StoredRule[] {
  return repository.ruleRows(db).filter(({ code }) => isRuleCode(code));
}

export function listRules(db: Db): { version: number; rules: repository.StoredRule[] } {
  return { version: repository.lastRow(db).sequence, rules: knownRules(db) };
}

/** Every step that was taken against a rule, newest first; on classified records for accounts that may see them. */
export function listOverrides({ db, account }: Context, code: RuleCode | null): overrideRows.KeptOverride[] {
  return overrideRows.overridesOfRule(db, code, account.seesClassified);
}

/** What stands beside a result for ever: why it was reached against a rule. */
export function overridesOf(db: Db, { subject, subjectId }: CheckedStep): overrideRows.KeptOverride[] {
  return overrideRows.overridesOfSubject(db, subject, subjectId);
}

/** What a step is about: the entity as the audit names it, and its record. */
export type CheckedStep = { subject: AuditChange['entity']; subjectId: string };
/** Whoever reads the audit may not be allowed to know what is written about a classified record. */
type AuditedStep = CheckedStep & { classified: boolean };

/**
 * The one way past the rules, for every module: RULES_NOT_MET with those that refuse the step; those overridden with
 * a reason are kept for ever and audited. Returns the ones to be told (warnings, information).
 */
export function passChecks(
  { db, account, audit, now, newId }: Pick<Context, 'db' | 'account' | 'audit' | 'now' | 'newId'>,
  { subject, subjectId, classified }: AuditedStep,
  findings: readonly Finding[],
  overrides: readonly Override[],
): Finding[] {
  const { refused, overridden, told } = decide(findings, overrides);
  if (refused.length > 0) throw new RuleRefusal(refused);
  for (const { finding, reason } of overridden) {
    overrideRows.insertOverride(db, {
      id: newId(),
      finding,
      subject,
      subjectId,
      reason,
      at: now(),
      accountId: account.id,
    });
    // Under the record it is about, where its history shows it: no rule has changed.
    audit.record({
      entity: subject,
      entityId: subjectId,
      action: 'changed',
      changes: [
        { field: 'override', before: null, after: classified ? finding.code : `${finding.code}: ${reason}` },
      ],
    });
  }
  return told;
}
