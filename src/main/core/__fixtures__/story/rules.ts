import * as rulebook from '#shared/rulebook/rulebook.contract.ts';
import type { Case } from './case.ts';

const newRule = {
  code: 'ADM_REVIEW_WD',
  name: 'Chi bộ xét công nhận sau khi hết dự bị',
  value: 20,
  unit: 'ngày làm việc',
  severity: 'warn',
  citation: 'Quy định thử',
  effectiveFrom: '2020-01-01',
  effectiveTo: null,
  note: null,
};

/** What the rules are, and a row added. */
export const rulesChapter: readonly Case[] = [
  { of: rulebook.listRules, says: 'the store has the rules of the program' },
  { of: rulebook.previewRule, says: 'a row that begins before today is looked at', input: () => newRule },
  {
    of: rulebook.addRule,
    says: 'and is not added without a second word',
    input: () => newRule,
    refused: 'RULE_BACKWARDS',
  },
  {
    of: rulebook.addRule,
    says: 'a value of another shape is refused',
    input: () => ({ ...newRule, value: '20' }),
    refused: 'INPUT_INVALID',
  },
  {
    of: rulebook.addRule,
    says: 'what may never be overridden stays so',
    input: () => ({ ...newRule, code: 'SEAT_CAPACITY', value: true }),
    refused: 'RULE_SEVERITY_FIXED',
  },
  {
    of: rulebook.addRule,
    says: 'confirmed it is added',
    input: () => ({ ...newRule, confirmed: true }),
  },
  { of: rulebook.listRules, says: 'and stands among the others' },
  { of: rulebook.listOverrides, says: 'no step was taken against a rule', input: () => ({ code: null }) },
];
