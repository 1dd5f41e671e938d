import { expect, test } from 'vitest';
import { type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import type { JsonValue, RuleCode } from '#shared/rulebook/rule-values.ts';
import type { ListedRule } from '#shared/rulebook/rulebook.contract.ts';
import { areaOf } from './rule-areas.ts';
import { everyRule, filterLines, isUnchecked, ruleLines, sortLines } from './rule-lines.ts';

const day = (iso: string) => parseLocalDate(iso) ?? ('' as LocalDate);
let added = 0;
function row(code: RuleCode, value: JsonValue, part: Partial<ListedRule> = {}): ListedRule {
  added += 1;
  return {
    id: `row ${added}`,
    sequence: added,
    code,
    name: code,
    value,
    unit: '',
    severity: 'warn',
    citation: 'Quy định 208-QĐ/TW',
    effectiveFrom: null,
    effectiveTo: null,
    sure: 'A',
    note: '',
    addedAt: '2026-01-05T01:00:00.000Z',
    addedBy: '',
    ...part,
  };
}

const rules = [
  row('ADM_CEREMONY_WD', 30),
  row('ADM_CEREMONY_WD', 20, { effectiveFrom: day('2030-01-01') }),
  row('PLN_PERSONS_PER_POST', 3, { effectiveFrom: day('2025-10-08'), severity: 'block' }),
  row('INS_COMPLAINT_LODGE_WD', 30, { effectiveTo: day('2026-06-30'), citation: '' }),
];
const told = (on: string) =>
  ruleLines(rules, day(on)).map(({ code, status, row: { value }, next }) => [
    code,
    status,
    value,
    next?.value ?? null,
  ]);

test('each rule has one line with the row of the day and the one that comes next', () => {
  expect(told('2026-11-22')).toEqual([
    ['ADM_CEREMONY_WD', 'inForce', 30, 20],
    ['PLN_PERSONS_PER_POST', 'inForce', 3, null],
    ['INS_COMPLAINT_LODGE_WD', 'ended', 30, null],
  ]);
});

test('a rule that does not hold yet, and one that holds no longer, say so', () => {
  expect(told('2025-01-01')[1]).toEqual(['PLN_PERSONS_PER_POST', 'upcoming', 3, null]);
  expect(told('2026-06-30')[2]).toEqual(['INS_COMPLAINT_LODGE_WD', 'inForce', 30, null]);
  expect(told('2026-07-01')[2]).toEqual(['INS_COMPLAINT_LODGE_WD', 'ended', 30, null]);
});

const lines = ruleLines(rules, day('2026-11-22'));
const codes = (filter: Partial<typeof everyRule>) =>
  filterLines(lines, { ...everyRule, ...filter }).map(({ code }) => code);

test('rules are found by code and citation, without accents, and narrowed by area, level and certainty', () => {
  expect(codes({ search: 'quy dinh 208' })).toEqual(['ADM_CEREMONY_WD', 'PLN_PERSONS_PER_POST']);
  expect(codes({ search: 'ceremony' })).toEqual(['ADM_CEREMONY_WD']);
  expect(codes({ area: 'cadres' })).toEqual(['PLN_PERSONS_PER_POST']);
  expect(codes({ severity: 'block' })).toEqual(['PLN_PERSONS_PER_POST']);
  expect(codes({ unchecked: true })).toEqual(['INS_COMPLAINT_LODGE_WD']);
  expect(lines.filter(isUnchecked)).toHaveLength(1);
});

test('lines are put in order by what their rows say', () => {
  const order = (by: 'code' | 'severity' | 'from', descending = false) =>
    sortLines(lines, { by, descending }).map(({ code }) => code);
  expect(order('code')[0]).toBe('ADM_CEREMONY_WD');
  expect(order('severity')[0]).toBe('PLN_PERSONS_PER_POST');
  expect(order('from', true)[0]).toBe('PLN_PERSONS_PER_POST');
});

test('the beginning of a code says whose business the rule is', () => {
  expect([areaOf('ADM_AGE'), areaOf('COUNT_ADMITTED'), areaOf('AWD_SERVICE_MEDALS')]).toEqual([
    'admissions',
    'admissions',
    'emulation',
  ]);
});
