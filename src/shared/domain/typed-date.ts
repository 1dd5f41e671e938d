import type { LocalDate } from './local-date.ts';
import { type PartialDate, partialDateOf } from './partial-date.ts';

const SEPARATED = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const MONTH_AND_YEAR = /^(\d{1,2})\s*[./-]\s*(\d{4})$/;
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4}|\d{2})$/;
const YEAR_ONLY = /^\d{4}$/;
// Outside these a year is a slip of the finger ("0985", "2206"), not a date of this office.
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * Reads a date as people type it and as units write it: 1/9/26, 01092026, 07-09-96, 24.11.1996,
 * 9/1985, 1985. The day always comes first. A two-digit year later than today's is 19xx, else 20xx.
 * Null when it is none of these or no such day exists; never a guess.
 */
export function readTypedDate(text: string, { today }: { today: LocalDate }): PartialDate | null {
  const partial = readNumbers(text.trim(), today);
  if (partial === null) return null;
  const year = Number(partial.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? partial : null;
}

function readNumbers(typed: string, today: LocalDate): PartialDate | null {
  const day = SEPARATED.exec(typed);
  if (day) return partialDateOf(fullYear(day[4], today), Number(day[3]), Number(day[1]));

  const month = MONTH_AND_YEAR.exec(typed);
  if (month) return partialDateOf(Number(month[2]), Number(month[1]));

  // Before the run-together form: four digits alone are a year.
  if (YEAR_ONLY.test(typed)) return partialDateOf(Number(typed));

  const together = RUN_TOGETHER.exec(typed);
  if (together) return partialDateOf(fullYear(together[3], today), Number(together[2]), Number(together[1]));

  return null;
}

function fullYear(digits: string | undefined, today: LocalDate): number {
  const year = Number(digits);
  if (digits?.length !== 2) return year;
  return year > Number(today.slice(2, 4)) ? 1900 + year : 2000 + year;
}
