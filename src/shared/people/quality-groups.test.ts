import { expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import {
  ageBandOf,
  ageBandsFrom,
  ageOn,
  educationGroupOf,
  isMinority,
  theoryGroupOf,
} from './quality-groups.ts';

const born = (text: string) => text as PartialDate;
const day = (text: string) => text as LocalDate;

const BANDS = ageBandsFrom([30, 40, 50]);

test.each([
  ['1996-11-22', '2026-11-21', 29, 'under30'],
  ['1996-11-22', '2026-11-22', 30, 'from30'],
  ['1976-12-31', '2026-12-30', 49, 'from40'],
  ['1976-12-31', '2026-12-31', 50, 'from50'],
  // A birth year alone counts by the year, a month alone from its first day.
  ['1996', '2026-01-01', 30, 'from30'],
  ['1996-11', '2026-10-31', 29, 'under30'],
  ['1996-11', '2026-11-01', 30, 'from30'],
  // Born on 29 February: a year older on 28 February where there is no 29th.
  ['1996-02-29', '2026-02-27', 29, 'under30'],
  ['1996-02-29', '2026-02-28', 30, 'from30'],
])('somebody born %s is, on %s, %i years old', (birthDate, on, age, band) => {
  expect(ageOn(born(birthDate), day(on))).toBe(age);
  expect(ageBandOf(age, BANDS)).toBe(band);
});

test('without a birth date nobody is put into an age band', () => {
  expect(ageBandOf(null, BANDS)).toBe('unknown');
});

test.each([
  [
    [30, 40, 50],
    ['Dưới 30', '30 - 39', '40 - 49', 'Từ 50'],
  ],
  [[31], ['Dưới 31', 'Từ 31']],
  // No rule held on that day: everybody is counted, in one column.
  [[], ['Mọi độ tuổi']],
])('the bounds %j divide people into %j', (bounds, titles) => {
  expect(ageBandsFrom(bounds).map(({ title }) => title)).toEqual(titles);
});

test.each([
  ['Tiến sĩ', 'postgraduate'],
  ['Thạc sỹ Luật', 'postgraduate'],
  ['Đại học', 'university'],
  ['Đại học An ninh nhân dân', 'university'],
  ['CAO ĐẲNG', 'college'],
  ['Trung cấp', 'intermediate'],
  ['Sơ cấp', 'other'],
  ['Trung học phổ thông', 'other'],
  ['Đang học đại học', 'other'],
  [null, 'other'],
])('education "%s" counts as %s', (level, group) => {
  expect(educationGroupOf(level)).toBe(group);
});

test.each([
  ['Cao cấp', 'advanced'],
  ['Cử nhân', 'advanced'],
  ['Trung cấp LLCT', 'intermediate'],
  ['Sơ cấp', 'elementary'],
  ['Chưa qua', 'none'],
  [null, 'none'],
])('political theory "%s" counts as %s', (level, group) => {
  expect(theoryGroupOf(level)).toBe(group);
});

test('an unknown ethnic group is no minority', () => {
  expect(['Tày', 'Kinh', 'KINH', null].map(isMinority)).toEqual([true, false, false, false]);
});
