import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../domain/csv.ts';
import { isLocalDate, type LocalDate } from '../domain/local-date.ts';
import { readRulebook } from './read-rulebook.ts';
import { type RuleCode, ruleValues } from './rule-values.ts';
import { createRulebook, type RuleRow } from './rulebook.ts';

const resources = resolve(import.meta.dirname, '../../../resources/reference');
const csv = readFileSync(resolve(resources, 'rulebook.csv'), 'utf8');
const codes = Object.keys(ruleValues) as RuleCode[];
const rows: RuleRow[] = readRulebook(csv).map((row, index) => ({
  ...row,
  id: String(index),
  sequence: index + 1,
}));
const day = (text: string) => text as LocalDate;

describe('the rulebook the program comes with', () => {
  test('has a row for every code that a check may ask for, and no other', () => {
    expect([...new Set(rows.map(({ code }) => code))].sort()).toEqual(codes.toSorted());
  });

  test.each(codes)('%s has a name, and its value says all that was written', (code) => {
    const written = parseCsv(csv).filter((row) => row.code === code);
    const read = rows.filter((row) => row.code === code);
    expect(read.every(({ name }) => name !== '')).toBe(true);
    // Nothing that stands in the file is dropped on the way in.
    expect(read.map(({ value }) => value)).toEqual(written.map((row) => JSON.parse(row.value_json ?? '')));
  });

  test('numbers of Party documents run through the term of their day', () => {
    const rulebook = createRulebook(rows);
    const termOn = (on: string) => rulebook.rule('DOC_PARTY_TERM', day(on))?.value.name;
    expect([termOn('1990-01-01'), termOn('2025-07-31'), termOn('2025-08-01')]).toEqual([
      '2020-2025',
      '2020-2025',
      '2025-2030',
    ]);
  });

  test('before the regulation of 8 October 2025 no rule says how many may be planned for a post', () => {
    const rulebook = createRulebook(rows);
    expect(rulebook.rule('PLN_PERSONS_PER_POST', day('2025-10-07'))).toBeNull();
    expect(rulebook.rule('PLN_PERSONS_PER_POST', day('2025-10-08'))?.value).toBe(3);
  });

  test('the days of Tết are days of their years', () => {
    const years = createRulebook(rows).rule('CAL_LUNAR_YEARS', day('2026-01-01'))?.value ?? [];
    expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => 2015 + index));
    for (const { year, tet, hungKings } of years) {
      expect([tet, hungKings].every((one) => isLocalDate(one) && one.startsWith(String(year)))).toBe(true);
    }
  });
});

test.each<[RuleCode, unknown]>([
  ['CAL_ANNOUNCE', { by: '02-29' }],
  ['ADM_BADGES', { years: [30], rounds: ['13-01'] }],
  ['ADM_AGE', { min: 60, max: 18 }],
  ['ADM_VOTE_BRANCH', { num: 3, den: 2 }],
  ['INS_DISCIPLINE_VOTE', { default: 'quá nửa', khai_tru: '>=2/3' }],
  ['PER_AGE_BANDS', { bounds: [40, 30] }],
  [
    'FORM_KND',
    [
      { code: '1-KNĐ', name: 'Đơn' },
      { code: '1-KNĐ', name: 'Đơn' },
    ],
  ],
  ['DOC_PARTY_TERM', { name: ' ' }],
])('%s is not %j', (code, value) => {
  expect(ruleValues[code].safeParse(value).success).toBe(false);
});

test('a row of the file that does not fit is named, not passed over', () => {
  const header = 'code,name,value_json,unit,severity,citation,effective_from,effective_to,sure,note';
  expect(() => readRulebook(`${header}\nADM_NONE,x,1,,warn,,,,,`)).toThrow('ADM_NONE');
  expect(() => readRulebook(`${header}\nADM_REVIEW_WD,x,1,,must,,,,,`)).toThrow('ADM_REVIEW_WD');
  expect(() => readRulebook(`${header}\nADM_REVIEW_WD,x,1,,warn,,2026-02-30,,,`)).toThrow('2026-02-30');
  expect(() => readRulebook(`${header}\nADM_REVIEW_WD,x,-1,,warn,,,,,`)).toThrow();
});
