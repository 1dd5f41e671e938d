import { expect, test } from 'vitest';
import { decide, type Finding } from '#shared/rulebook/checks.ts';
import type { RuleCode } from '#shared/rulebook/rule-values.ts';
import type { Severity } from '#shared/rulebook/rulebook.ts';
import { mayTryAgain, overridesFrom, rulesToExcuse } from './given-reasons.ts';

const finding = (code: RuleCode, severity: Severity): Finding => ({
  code,
  ruleId: `row of ${code}`,
  severity,
  citation: '',
  said: { vi: 'Số 13 ghi ngày trước số 12.', en: 'Number 13 bears an earlier day than number 12.' },
});
const order = finding('DOC_NUMBER_ORDER', 'block');
const gap = finding('DOC_NUMBER_GAP', 'block');
const twice = finding('DOC_NUMBER_TWICE', 'never');

test('a reason is asked for once per rule that may be overridden, and for no other', () => {
  expect(rulesToExcuse([order, gap, order, twice, finding('CAL_ANNOUNCE', 'warn')])).toEqual([
    'DOC_NUMBER_ORDER',
    'DOC_NUMBER_GAP',
  ]);
});

test('spaces are no reason', () => {
  expect(overridesFrom([order], { DOC_NUMBER_ORDER: '   ' })).toEqual([]);
  expect(mayTryAgain([order], { DOC_NUMBER_ORDER: '   ' })).toBe(false);
});

test('with a reason for every rule the step goes through', () => {
  const reasons = { DOC_NUMBER_ORDER: ' ký muộn ', DOC_NUMBER_GAP: 'số 12 đã hủy' };
  expect(mayTryAgain([order, gap], reasons)).toBe(true);
  const overrides = overridesFrom([order, gap], reasons);
  expect(overrides).toEqual([
    { code: 'DOC_NUMBER_ORDER', reason: 'ký muộn' },
    { code: 'DOC_NUMBER_GAP', reason: 'số 12 đã hủy' },
  ]);
  expect(decide([order, gap], overrides).refused).toEqual([]);
});

test('what can never be overridden is not tried again, whatever was written', () => {
  expect(mayTryAgain([twice, order], { DOC_NUMBER_TWICE: 'cần gấp', DOC_NUMBER_ORDER: 'ký muộn' })).toBe(
    false,
  );
  expect(overridesFrom([twice], { DOC_NUMBER_TWICE: 'cần gấp' })).toEqual([]);
});

test('a reason for a rule that no longer stands against the step is not sent', () => {
  expect(overridesFrom([gap], { DOC_NUMBER_ORDER: 'ký muộn', DOC_NUMBER_GAP: 'số 12 đã hủy' })).toEqual([
    { code: 'DOC_NUMBER_GAP', reason: 'số 12 đã hủy' },
  ]);
});
