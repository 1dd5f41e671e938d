import { Refusal } from '#shared/contract/errors.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import { arithmeticOf, type DeadlineUnit, deadlineOf } from '#shared/domain/deadline.ts';
import { type LocalDate, yearOf } from '#shared/domain/local-date.ts';
import type { Db } from '../../db/open.ts';
import { workCalendarOf } from './calendar.service.ts';

/** Years are four digits; the longest stretches of the other units stay below this many of them. */
const LAST_YEAR = 9999;
const LONGEST_IN_YEARS = { workingDays: 30, days: 30, months: 500 };

/** "Tính hạn": a day and how long after it. INPUT_INVALID at `amount` where no day of four-digit years is reached. */
export function computeDeadline(
  db: Db,
  { from, amount, unit }: { from: LocalDate; amount: number; unit: DeadlineUnit },
): { due: LocalDate; expected: boolean; arithmetic: Bilingual } {
  const years = unit === 'years' ? amount : LONGEST_IN_YEARS[unit];
  if (yearOf(from) + years > LAST_YEAR) throw new Refusal('INPUT_INVALID', {}, { amount: 'invalid' });
  const deadline = deadlineOf(workCalendarOf(db), from, amount, unit);
  return {
    due: deadline.due,
    expected: deadline.expected,
    arithmetic: arithmeticOf({ vi: 'ngày', en: 'day' }, deadline),
  };
}
