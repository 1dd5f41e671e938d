import type { RuleCode } from '#shared/rulebook/rule-values.ts';

/** Parts of the office's work that rules belong to, in the order of the rulebook. */
export const ruleAreas = [
  'admissions',
  'inspections',
  'cadres',
  'emulation',
  'people',
  'documents',
  'calendar',
  'system',
] as const;
export type RuleArea = (typeof ruleAreas)[number];

/** What the code of a rule begins with says where it belongs. */
const prefixes: Readonly<Record<string, RuleArea>> = {
  ADM: 'admissions',
  COUNT: 'admissions',
  INS: 'inspections',
  PLN: 'cadres',
  APP: 'cadres',
  ROT: 'cadres',
  REA: 'cadres',
  SEAT: 'cadres',
  VOTE: 'cadres',
  COM: 'cadres',
  EMU: 'emulation',
  AWD: 'emulation',
  PERIOD: 'people',
  PER: 'people',
  ORG: 'people',
  DOC: 'documents',
  FORM: 'documents',
  CAL: 'calendar',
  SYS: 'system',
};

/** A code of no known beginning belongs to the program itself. */
export function areaOf(code: RuleCode): RuleArea {
  return prefixes[code.split('_')[0] ?? ''] ?? 'system';
}
