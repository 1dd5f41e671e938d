import type { SpecialDay } from './computed-holidays.ts';
import { daysInMonth, type LocalDate, localDateOf, weekdayOf } from './local-date.ts';

/** The days of one year, counted once so that a deadline is two look-ups. Ordinals: 1 is 1 January. */
export type WorkYear = {
  /** `worked[n]`: working days among the first n days of the year. */
  worked: Uint16Array;
  /** Ordinal of the n-th working day, counted from 0. */
  ordinals: Uint16Array;
  total: number;
  /** Days off on weekdays, by date; `place`: working days of the year before it, equal for one long weekend. */
  leftDays: readonly PlacedDay[];
  /** Worked weekend days, by date; `place`: working days up to it. */
  workedDays: readonly PlacedDay[];
};
export type PlacedDay = SpecialDay & { place: number };

const SATURDAY = 6;

/** `days`: the special days of this year, one row per day. */
export function workYear(year: number, days: readonly SpecialDay[]): WorkYear {
  const kinds = new Map(days.map(({ day, kind }) => [day, kind]));
  const length = daysInMonth(year, 2) === 29 ? 366 : 365;
  const worked = new Uint16Array(length + 1);
  const ordinals: number[] = [];
  const firstWeekday = weekdayOf(dayOfYear(year, 1));
  for (let ordinal = 1; ordinal <= length; ordinal += 1) {
    const isWeekend = (firstWeekday + ordinal - 2) % 7 >= SATURDAY - 1;
    const kind = kinds.size > 0 ? kinds.get(dayOfYear(year, ordinal)) : undefined;
    if (kind === 'work' || (kind === undefined && !isWeekend)) ordinals.push(ordinal);
    worked[ordinal] = ordinals.length;
  }
  const placed = (one: SpecialDay) => ({ ...one, place: worked[ordinalOf(one.day).ordinal] ?? 0 });
  const onWeekend = ({ day }: SpecialDay) => weekdayOf(day) >= SATURDAY;
  return {
    worked,
    ordinals: Uint16Array.from(ordinals),
    total: ordinals.length,
    leftDays: days.filter((one) => one.kind === 'off' && !onWeekend(one)).map(placed),
    workedDays: days.filter((one) => one.kind === 'work' && onWeekend(one)).map(placed),
  };
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const daysBefore = (year: number, month: number) =>
  (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && daysInMonth(year, 2) === 29 ? 1 : 0);

export function ordinalOf(day: LocalDate): { year: number; ordinal: number } {
  const year = Number(day.slice(0, 4));
  return { year, ordinal: daysBefore(year, Number(day.slice(5, 7))) + Number(day.slice(8, 10)) };
}

/** Throws RangeError outside the years 1-9999. */
export function dayOfYear(year: number, ordinal: number): LocalDate {
  let month = Math.min(12, Math.ceil(ordinal / 29));
  while (month > 1 && daysBefore(year, month) >= ordinal) month -= 1;
  const day = localDateOf(year, month, ordinal - daysBefore(year, month));
  if (day === null) throw new RangeError('date outside the years 1 to 9999');
  return day;
}
