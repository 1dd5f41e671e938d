import { addDays, daysInMonth, formatVietnamese, type LocalDate, localDateOf } from './local-date.ts';

/**
 * A date as an old paper holds it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * It stands for every day it may mean, from `earliest` to `latest`.
 */
export type PartialDate = string & { readonly __brand: 'PartialDate' };

const ISO_PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The partial date of these numbers, or null when there is no such year, month or day. */
export function partialDateOf(year: number, month?: number, day?: number): PartialDate | null {
  const whole = localDateOf(year, month ?? 1, day ?? 1);
  if (whole === null) return null;
  const length = month === undefined ? 4 : day === undefined ? 7 : 10;
  return whole.slice(0, length) as PartialDate;
}

/** Reads the ISO spelling only; null for anything else. */
export function parsePartialDate(iso: string): PartialDate | null {
  const match = ISO_PARTIAL.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match;
  return partialDateOf(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}

export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && parsePartialDate(value) !== null;
}

/** A whole day is also a partial date. */
export function partialFromLocal(date: LocalDate): PartialDate {
  return date as string as PartialDate;
}

/** The day itself when it is known in full, else null. */
export function wholeDay(partial: PartialDate): LocalDate | null {
  return partial.length === 10 ? (partial as string as LocalDate) : null;
}

/** The first day it may mean: 1985 -> 1985-01-01. */
export function earliest(partial: PartialDate): LocalDate {
  return `${partial}${'-01-01'.slice(partial.length - 4)}` as LocalDate;
}

/** The last day it may mean: 1985-02 -> 1985-02-28. */
export function latest(partial: PartialDate): LocalDate {
  if (partial.length === 10) return partial as string as LocalDate;
  if (partial.length === 4) return `${partial}-12-31` as LocalDate;
  const lastDay = daysInMonth(Number(partial.slice(0, 4)), Number(partial.slice(5, 7)));
  return `${partial}-${lastDay}` as LocalDate;
}

/** "1985", "03/1985" or "01/03/1985". */
export function formatPartialVietnamese(partial: PartialDate): string {
  if (partial.length === 4) return partial;
  if (partial.length === 7) return `${partial.slice(5, 7)}/${partial.slice(0, 4)}`;
  return formatVietnamese(partial as string as LocalDate);
}

/** Whether no day `a` may mean reaches any day `b` may mean. */
export function surelyBefore(a: PartialDate, b: PartialDate): boolean {
  return latest(a) < earliest(b);
}

/** The day, month or year before, as exact as the date itself; null before the year 1. */
export function partialBefore(partial: PartialDate): PartialDate | null {
  const [year, month] = [Number(partial.slice(0, 4)), Number(partial.slice(5, 7))];
  if (partial.length === 4) return partialDateOf(year - 1);
  if (partial.length === 7) return month === 1 ? partialDateOf(year - 1, 12) : partialDateOf(year, month - 1);
  return partial === '0001-01-01' ? null : partialFromLocal(addDays(partial as string as LocalDate, -1));
}

/** Whether two dates of different exactness may mean one day: "1985" and "1985-03-01" may. */
export function mayBeSameDay(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** By the first day each may mean; of two that begin together the less exact one comes first. */
export function comparePartial(a: PartialDate, b: PartialDate): number {
  const [first, second] = [earliest(a), earliest(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.length - b.length;
}
