import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { medalsDue, nextRankDue, type ServiceMedal, serviceDue } from './service-years.ts';

const date = (text: string) => text as PartialDate;
const by = (to: string, from: string | null = null) => ({
  from: from as LocalDate | null,
  to: to as LocalDate,
});
const YEAR_2026 = by('2026-12-31', '2026-01-01');

describe('years in a rank', () => {
  test.each([
    ['2022-10-01', 4, '2026-10-01', 'Đại úy từ 01/10/2022 + 4 năm = 01/10/2026'],
    // 29 February: complete on 28 February where there is no 29th.
    ['2024-02-29', 3, '2027-02-28', 'Đại úy từ 29/02/2024 + 3 năm = 28/02/2027'],
    ['2024-02-29', 4, '2028-02-29', 'Đại úy từ 29/02/2024 + 4 năm = 29/02/2028'],
    ['2022', 4, '2026', 'Đại úy từ năm 2022 + 4 năm = năm 2026'],
    ['2022-10', 4, '2026-10', 'Đại úy từ tháng 10/2022 + 4 năm = tháng 10/2026'],
  ])('since %s with %i years they are complete on %s', (from, years, on, arithmetic) => {
    expect(nextRankDue('Đại úy', date(from), years, by('2099-12-31'))).toEqual({
      kind: 'due',
      on,
      arithmetic,
    });
  });

  test.each([
    ['the day before', '2022-10-02', by('2026-10-01'), 'notYet'],
    ['on the very day', '2022-10-01', by('2026-10-01'), 'due'],
    ['complete before the period asked about', '2021-10-01', YEAR_2026, 'notYet'],
    ['a year alone that lies in the period', '2022', YEAR_2026, 'due'],
    ['a year alone of which only a part is over', '2022', by('2026-06-30'), 'unknown'],
    ['a month alone that begins after the day', '2022-12', by('2026-11-30'), 'notYet'],
    ['a rank since nobody knows when', null, by('2026-10-01'), 'unknown'],
  ])('%s', (_, from, window, kind) => {
    expect(nextRankDue('Đại úy', from === null ? null : date(from), 4, window).kind).toBe(kind);
  });

  test('what is missing is said', () => {
    expect(nextRankDue('Đại úy', null, 4, by('2026-10-01'))).toEqual({
      kind: 'unknown',
      reason: 'chưa có ngày nhận cấp bậc Đại úy',
    });
    expect(nextRankDue('Đại úy', date('2022'), 4, by('2026-06-30'))).toMatchObject({
      reason: 'Đại úy từ năm 2022: chưa rõ ngày',
    });
  });
});

describe('years of service', () => {
  test('time away is added: a year from leaving until coming back', () => {
    const absences = [{ from: date('2015-03-01'), returnedOn: date('2016-03-01') }];
    expect(serviceDue(date('2006-09-01'), absences, 20, by('2099-12-31'))).toEqual({
      kind: 'due',
      on: '2027-09-02',
      arithmetic: 'Vào ngành 01/09/2006 + 20 năm + 366 ngày không ở trong ngành = 02/09/2027',
    });
  });

  test('an absence after the years were complete changes nothing', () => {
    const absences = [{ from: date('2027-01-01'), returnedOn: date('2028-01-01') }];
    expect(serviceDue(date('2006-09-01'), absences, 20, by('2026-12-31'))).toMatchObject({
      on: '2026-09-01',
    });
  });

  test('an absence without exact days makes the answer unknown', () => {
    const absences = [{ from: date('2015'), returnedOn: date('2016') }];
    expect(serviceDue(date('2006-09-01'), absences, 20, by('2099-12-31')).kind).toBe('unknown');
  });

  test('a year of entry alone is enough when the whole year fits', () => {
    expect(serviceDue(date('2006'), [], 20, YEAR_2026)).toEqual({
      kind: 'due',
      on: '2026',
      arithmetic: 'Vào ngành năm 2006 + 20 năm = năm 2026',
    });
    expect(serviceDue(date('2006'), [], 20, by('2026-06-30')).kind).toBe('unknown');
  });

  test('without a day of entry nothing is guessed', () => {
    expect(serviceDue(null, [], 20, YEAR_2026)).toEqual({
      kind: 'unknown',
      reason: 'chưa có ngày vào ngành',
    });
  });
});

describe('medals for years of service', () => {
  const glory = (grade: number, name: string, years: number): ServiceMedal => ({
    series: 'chien_si_ve_vang',
    grade,
    name: `Huy chương Chiến sĩ vẻ vang hạng ${name}`,
    years,
    citation: '',
  });
  const medals = [
    glory(1, 'Ba', 10),
    glory(2, 'Nhì', 15),
    glory(3, 'Nhất', 20),
    { series: 'vi_an_ninh', grade: 1, name: 'Huy chương Vì an ninh Tổ quốc', years: 25, citation: '' },
  ];
  const due = (joined: string, received: string[], window = by('2026-12-31')) =>
    medalsDue({ joinedForce: date(joined), absences: [], received }, medals, window).map(
      ({ medal, due: answer }) => `${medal.years} ${answer.kind}`,
    );

  test.each([
    ['9 years', '2017-06-01', [], []],
    ['10 years', '2016-06-01', [], ['10 due']],
    ['16 years, nothing received: the highest only', '2010-06-01', [], ['15 due']],
    ['16 years, hạng Nhì received', '2010-06-01', ['Huy chương Chiến sĩ vẻ vang hạng nhì'], []],
    [
      '21 years, hạng Nhì received',
      '2005-06-01',
      ['Chiến sỹ vẻ vang hạng Nhì', 'Chiến sĩ vẻ vang hạng Nhì'],
      ['20 due'],
    ],
    ['21 years, hạng Nhất received without the lower ones', '2005-06-01', ['Chiến sĩ vẻ vang hạng Nhất'], []],
    ['26 years, nothing received: one of each series', '2000-06-01', [], ['20 due', '25 due']],
    [
      '26 years, all received',
      '2000-06-01',
      ['Chiến sĩ vẻ vang hạng Nhất', 'Huy chương “Vì an ninh Tổ quốc”'],
      [],
    ],
  ])('%s', (_, joined, received, expected) => {
    expect(due(joined, received)).toEqual(expected);
  });

  test('a period names only what becomes due in it', () => {
    expect(due('2011-06-01', [], YEAR_2026)).toEqual(['15 due']);
    expect(due('2010-06-01', [], YEAR_2026)).toEqual([]);
  });

  test('without a day of entry every series says so once', () => {
    const answers = medalsDue({ joinedForce: null, absences: [], received: [] }, medals, YEAR_2026);
    expect(answers.map(({ due: answer }) => answer.kind)).toEqual(['unknown', 'unknown']);
  });
});
