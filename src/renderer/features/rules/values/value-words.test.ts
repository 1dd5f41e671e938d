import { createInstance } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { readRulebook } from '#shared/rulebook/read-rulebook.ts';
import type { JsonValue, RuleCode } from '#shared/rulebook/rule-values.ts';
import csv from '../../../../../resources/reference/rulebook.csv?raw';
import { en, vi } from '../../../i18n/resources.ts';
import { type Speaker, valueLine, valueParts, valueTable } from './value-words.ts';

const rows = readRulebook(csv).map((row) => ({ ...row, value: row.value as JsonValue }));
const languages = createInstance();
let vietnamese: Speaker;
let english: Speaker;

beforeAll(async () => {
  await languages.init({ resources: { vi, en }, lng: 'vi', interpolation: { escapeValue: false } });
  const speak = (language: 'vi' | 'en', locale: string): Speaker => ({
    t: languages.getFixedT(language, 'ruleValues'),
    number: (value) => new Intl.NumberFormat(locale).format(value),
  });
  vietnamese = speak('vi', 'vi-VN');
  english = speak('en', 'en-GB');
});

test.each<[RuleCode, string]>([
  ['ADM_AGE', '18-60 tuổi'],
  ['ADM_PROBATION', '12 tháng; nhắc trước 60, 30 ngày'],
  ['ADM_CEREMONY_WD', '30 ngày làm việc'],
  ['ADM_VOTE_BRANCH', 'từ 2/3 trở lên'],
  ['ADM_VOTE_STANDING', 'trên 1/2'],
  ['ADM_ORDER', 'áp dụng'],
  ['ADM_OFFICIAL_DATE', 'ngày lễ kết nạp + 12 tháng'],
  ['EMU_TOP_SHARE', '20 %'],
  ['PLN_RATIOS', 'dưới 40 tuổi 15 %; nữ 25 %'],
  ['INS_DISCIPLINE_VOTE', 'trên 1/2; khai trừ từ 2/3 trở lên'],
  ['VOTE_MAJORITY', 'trên 50 % số được triệu tập'],
  ['CAL_ANNOUNCE', 'trước 15/12'],
  ['CAL_TET', '5 ngày, 2 ngày trước mùng 1; mùng 1 vào thứ Ba: 1 ngày trước'],
  [
    'EMU_BANDS',
    '4 dòng: Hoàn thành xuất sắc từ 90; Hoàn thành tốt từ 80; Hoàn thành từ 65; Chưa hoàn thành từ 0',
  ],
])('%s reads as in the regulation', (code, words) => {
  const row = rows.find((one) => one.code === code);
  expect(row && valueLine(code, row.value, row.unit, vietnamese)).toBe(words);
});

test('no rule shows its reader how it is stored, in either language', () => {
  for (const { code, value, unit } of rows)
    for (const say of [vietnamese, english]) {
      const line = valueLine(code, value, unit, say);
      expect(line, code).not.toMatch(/[{}[\]_]|undefined|true|false/);
      expect(line.trim(), code).not.toBe('');
      for (const { label, texts } of valueParts(code, value, say))
        expect([label, ...texts].join(' '), code).not.toMatch(/[{}[\]_]|undefined|true|false/);
    }
});

test('a table keeps its titles and its rows', () => {
  const bands = rows.find(({ code }) => code === 'EMU_BANDS');
  const table = bands && valueTable('EMU_BANDS', bands.value, vietnamese);
  expect(table?.titles).toEqual(['Từ', 'Tên']);
  expect(table?.rows[0]).toEqual(['90', 'Hoàn thành xuất sắc']);
});

test('a value with parts nobody wrote a sentence for is told part by part', () => {
  const line = valueLine('REA_MONTHS', { months: 60, remindMonths: [6, 3] }, 'tháng', english);
  expect(line).toBe('60 months; reminder 6, 3 months before');
});
