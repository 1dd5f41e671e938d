import { expect, test } from 'vitest';
import { decide, type Finding } from './checks.ts';
import type { Severity } from './rulebook.ts';

const found = (severity: Severity): Finding => ({
  code: 'ADM_AGE',
  ruleId: '1',
  severity,
  citation: '',
  said: { vi: 'Chưa đủ tuổi.', en: 'Too young.' },
});
const because = (reason: string) => [{ code: 'ADM_AGE' as const, reason }];

test.each<[string, Severity, string | null, 'refused' | 'overridden' | 'told']>([
  ['what is never allowed is refused', 'never', null, 'refused'],
  ['also with a reason', 'never', 'Có văn bản đồng ý', 'refused'],
  ['what blocks is refused', 'block', null, 'refused'],
  ['an empty reason is none', 'block', '  ', 'refused'],
  ['with a reason it is overridden', 'block', 'Có văn bản đồng ý', 'overridden'],
  ['a warning is told and hinders nothing', 'warn', null, 'told'],
  ['so is information', 'info', null, 'told'],
])('%s', (_, severity, reason, outcome) => {
  const decided = decide([found(severity)], reason === null ? [] : because(reason));
  expect({ refused: 0, overridden: 0, told: 0, [outcome]: 1 }).toEqual({
    refused: decided.refused.length,
    overridden: decided.overridden.length,
    told: decided.told.length,
  });
});

test('a reason overrides the rule it was given for and no other', () => {
  const other: Finding = { ...found('block'), code: 'ADM_SPONSOR' };
  const decided = decide([found('block'), other], because('Có văn bản đồng ý'));
  expect(decided.refused).toEqual([other]);
});
