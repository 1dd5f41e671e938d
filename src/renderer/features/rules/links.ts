import { z } from 'zod';
import { isRuleCode, type RuleCode } from '#shared/rulebook/rule-values.ts';

/** What other screens ask these to show, by navigation state: a rule with its versions. */
export const ruleLink = z
  .object({ ruleCode: z.string().refine(isRuleCode) })
  .transform(({ ruleCode }) => ruleCode as RuleCode);
/** The calendar of a year. */
export const yearLink = z.object({ year: z.int().min(1990).max(2100) }).transform(({ year }) => year);
/** "Tính hạn", ready to type in. */
export const deadlineLink = z.object({ deadline: z.literal(true) });
