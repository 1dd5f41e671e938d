import { expect, test } from 'vitest';
import type { CalendarDay } from '#shared/calendar/calendar.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { yearMonths } from './year-months.ts';

const special = (day: string, kind: CalendarDay['kind'], name: string): CalendarDay => ({
  day: day as LocalDate,
  kind,
  name,
  note: '',
  expected: false,
});

test('weeks begin on Monday, and a month begins on its weekday', () => {
  const [january] = yearMonths(2026, []);
  expect(january?.weeks[0]?.map((day) => day?.number ?? null)).toEqual([null, null, null, 1, 2, 3, 4]);
  expect(january?.weeks).toHaveLength(5);
});

test('29 February stands in a leap year only', () => {
  const lastOf = (year: number) =>
    yearMonths(year, [])[1]
      ?.weeks.flat()
      .findLast((day) => day !== null)?.number;
  expect([lastOf(2026), lastOf(2028)]).toEqual([28, 29]);
});

test('a day off and a worked Saturday stand out, other weekends are weekends', () => {
  const months = yearMonths(2026, [
    special('2026-08-31', 'off', 'Hoán đổi ngày làm việc'),
    special('2026-08-22', 'work', 'Làm bù cho 31/8'),
  ]);
  const marks = new Map(months[7]?.weeks.flat().map((day) => [day?.number, day?.mark]));
  expect([31, 22, 23, 24].map((number) => marks.get(number))).toEqual(['off', 'work', 'weekend', 'plain']);
});
