import { createInstance } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { JsonValue, RuleCode } from '#shared/rulebook/rule-values.ts';
import type { ListedRule } from '#shared/rulebook/rulebook.contract.ts';
import { en, vi } from '../../../i18n/resources.ts';
import type { Speaker } from '../values/value-words.ts';
import { differencesOf, versionsOf } from './version-differences.ts';

let say: Speaker;
beforeAll(async () => {
  const languages = createInstance();
  await languages.init({ resources: { vi, en }, lng: 'vi', interpolation: { escapeValue: false } });
  say = { t: languages.getFixedT('vi', 'ruleValues'), number: String };
});

const row = (
  code: RuleCode,
  value: JsonValue,
  sequence: number,
  from: string | null,
  more = {},
): ListedRule => ({
  id: `${code} ${sequence}`,
  sequence,
  code,
  name: code,
  value,
  unit: '',
  severity: 'warn',
  citation: '',
  effectiveFrom: from as LocalDate | null,
  effectiveTo: null,
  sure: '',
  note: '',
  addedAt: '2026-01-05T01:00:00.000Z',
  addedBy: '',
  ...more,
});
const noWords = () => [];

test('the newest version stands first, of two of one day the one added last', () => {
  const rules = [
    row('ADM_CEREMONY_WD', 30, 1, null),
    row('ADM_CEREMONY_WD', 20, 7, '2027-01-01'),
    row('ADM_REVIEW_WD', 30, 2, null),
    row('ADM_CEREMONY_WD', 25, 9, '2027-01-01'),
  ];
  expect(versionsOf(rules, 'ADM_CEREMONY_WD').map(({ sequence }) => sequence)).toEqual([9, 7, 1]);
});

test('only the part that changed is told', () => {
  const before = row('ADM_PROBATION', { months: 12, warnDays: [60, 30] }, 1, null);
  const after = row('ADM_PROBATION', { months: 12, warnDays: [60, 30, 7] }, 2, '2027-01-01');
  expect(differencesOf(before, after, say, noWords)).toEqual([
    { key: 'warnDays', label: 'Nhắc trước (ngày)', removed: [], added: ['7'] },
  ]);
});

test('of a table the rows that went and came are told', () => {
  const before = row(
    'EMU_BANDS',
    [
      { min: 90, name: 'Tốt' },
      { min: 0, name: 'Chưa' },
    ],
    1,
    null,
  );
  const after = row(
    'EMU_BANDS',
    [
      { min: 85, name: 'Tốt' },
      { min: 0, name: 'Chưa' },
    ],
    2,
    '2027-01-01',
  );
  expect(differencesOf(before, after, say, noWords)).toEqual([
    { key: '', label: '', removed: ['Tốt từ 90'], added: ['Tốt từ 85'] },
  ]);
});

test('a citation that was found is a change', () => {
  const words = ({ citation }: ListedRule) => [{ key: 'citation', label: 'Căn cứ', text: citation }];
  const before = row('ADM_CEREMONY_WD', 30, 1, null);
  const after = row('ADM_CEREMONY_WD', 30, 2, '2027-01-01', { citation: 'Quy định 208-QĐ/TW' });
  expect(differencesOf(before, after, say, words)).toEqual([
    { key: 'citation', label: 'Căn cứ', removed: [], added: ['Quy định 208-QĐ/TW'] },
  ]);
});
