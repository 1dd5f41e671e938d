/** A calendar day `YYYY-MM-DD` that exists; no time, no zone, compared as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const MILLISECONDS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month (1-12) of a Gregorian year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** The day of these numbers (month 1-12), or null when the calendar has no such day. Years 1-9999. */
export function localDateOf(year: number, month: number, day: number): LocalDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;
}

/** Reads exactly `YYYY-MM-DD`; anything else, and days that do not exist, are null. */
export function parseLocalDate(text: string): LocalDate | null {
  const match = ISO_DAY.exec(text);
  return match ? localDateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

export function isLocalDate(value: unknown): value is LocalDate {
  return typeof value === 'string' && parseLocalDate(value) !== null;
}

const partsOf = (date: LocalDate) => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

// Date.UTC reads years 0-99 as 1900-1999; setUTCFullYear does not.
function dayNumber(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

/** `days` later (or earlier when negative). Throws RangeError outside the years 1-9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moment = new Date((dayNumber(date) + days) * MILLISECONDS_PER_DAY);
  return within(localDateOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()));
}

/**
 * The same day `months` later; where the month is too short, its last day
 * (29 February + 12 months = 28 February). Throws RangeError outside the years 1-9999.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return within(localDateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))));
}

/** Negative, zero or positive, as sort wants it. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from `from` to `to`; 0 on the same day, negative when `to` lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  // Day 0 of the day numbers, 1 January 1970, was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** `dd/MM/yyyy`, as forms and screens show a date. */
export function formatVietnamese(date: LocalDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

function within(date: LocalDate | null): LocalDate {
  if (date === null) throw new RangeError('date outside the years 1 to 9999');
  return date;
}
