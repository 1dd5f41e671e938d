import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { instant, localDate, nothing, optionalText, recordId, requiredText } from '../contract/values.ts';
import { isRuleCode, type RuleCode } from './rule-values.ts';
import { severities } from './rulebook.ts';

export const ruleCode = z
  .string()
  .refine(isRuleCode, { error: 'choice' })
  .transform((code) => code as RuleCode);
const severity = z.enum(severities);
export const bilingual = z.object({ vi: z.string(), en: z.string() });

export const ruleRow = z.object({
  id: recordId,
  sequence: z.int(),
  code: ruleCode,
  name: z.string(),
  value: z.json(),
  unit: z.string(),
  severity,
  citation: z.string(),
  effectiveFrom: localDate.nullable(),
  effectiveTo: localDate.nullable(),
  sure: z.string(),
  note: z.string(),
  addedAt: instant,
  /** Empty: it came with the program. */
  addedBy: z.string(),
});
export type ListedRule = z.output<typeof ruleRow>;

/** What stands against a step; RULES_NOT_MET carries those that refused it. */
export const finding = z.object({
  code: ruleCode,
  ruleId: recordId,
  severity,
  citation: z.string(),
  said: bilingual,
});
/** Given with a command whose rules may be overridden. */
export const overrides = z.array(z.object({ code: ruleCode, reason: requiredText(500) })).default([]);

/** Every row, newest rules of a code last. */
export const listRules = defineProcedure({
  name: 'rulebook.list',
  kind: 'query',
  input: nothing,
  output: z.object({ version: z.int(), rules: z.array(ruleRow) }),
  permission: 'session',
  reads: ['rulebook'],
});

const newRow = z.object({
  code: ruleCode,
  name: requiredText(300),
  /** Must fit the schema of its code: INPUT_INVALID at `value` otherwise. */
  value: z.json(),
  unit: optionalText(200),
  severity,
  citation: optionalText(500),
  effectiveFrom: localDate.nullable(),
  effectiveTo: localDate.nullable().default(null),
  note: optionalText(1000),
});

/**
 * What a row would change: the rows it takes the place of, and the tasks of today that would differ. `backwards`: it
 * begins before today.
 */
export const previewRule = defineProcedure({
  name: 'rulebook.preview',
  kind: 'query',
  input: newRow,
  output: z.object({
    backwards: z.boolean(),
    replaces: z.array(ruleRow),
    tasks: z.array(
      z.object({
        title: bilingual,
        subject: z.string(),
        dueBefore: localDate.nullable(),
        dueAfter: localDate.nullable(),
      }),
    ),
  }),
  permission: 'rulebook.write',
});

/**
 * Adds a row; the others stay. One that begins before today is refused (RULE_BACKWARDS) until `confirmed`. A rule of
 * severity `never` keeps it.
 */
export const addRule = defineProcedure({
  name: 'rulebook.add',
  kind: 'command',
  input: newRow.extend({ confirmed: z.boolean().default(false) }),
  output: z.object({ rule: ruleRow }),
  permission: 'rulebook.write',
  invalidates: ['rulebook', 'tasks'],
});

/** Every step that was taken against a rule, newest first; on classified records for accounts that may see them. */
export const listOverrides = defineProcedure({
  name: 'rulebook.listOverrides',
  kind: 'query',
  input: z.object({ code: ruleCode.nullable().default(null) }),
  output: z.object({
    overrides: z.array(
      z.object({
        id: recordId,
        finding,
        subject: z.string(),
        subjectId: z.string(),
        reason: z.string(),
        at: instant,
        accountName: z.string(),
      }),
    ),
  }),
  permission: 'session',
  reads: ['rulebook'],
});
