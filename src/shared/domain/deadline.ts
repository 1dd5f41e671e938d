import type { SpecialDay } from './computed-holidays.ts';
import type { Deadline, DeadlineUnit, Span } from './deadline-parts.ts';
import { addDays, addMonths, type LocalDate } from './local-date.ts';
import { addWorkingDays, countWorkingDays, type WorkCalendar } from './work-calendar.ts';
import { ordinalOf, type WorkYear } from './work-year.ts';

export { arithmeticText } from './arithmetic-text.ts';
export type { Deadline, DeadlineUnit, Span } from './deadline-parts.ts';

/**
 * `amount` after the trigger, whose own day is not counted; months as `addMonths` (29 February + 12 months =
 * 28 February). Throws RangeError outside the years 1-9999 and for a negative number of working days.
 */
export function deadlineOf(
  calendar: WorkCalendar,
  trigger: LocalDate,
  amount: number,
  unit: DeadlineUnit,
): Deadline {
  if (unit !== 'workingDays') {
    const due =
      unit === 'days'
        ? addDays(trigger, amount)
        : addMonths(trigger, unit === 'years' ? amount * 12 : amount);
    return { due, trigger, amount, unit, left: [], worked: [], expected: false };
  }
  const due = addWorkingDays(calendar, trigger, amount);
  const years = yearsOf(trigger, due);
  const between = (daysIn: (table: WorkYear) => readonly SpecialDay[]) =>
    years.flatMap((year) => daysIn(calendar.tableOf(year)).filter(({ day }) => day > trigger && day <= due));
  const left = inSpans(
    between(({ leftDays }) => leftDays),
    (before, day) => countWorkingDays(calendar, before, day) === 0,
  );
  const worked = inSpans(
    between(({ workedDays }) => workedDays),
    (before, day) => addDays(before, 1) === day,
  );
  const moonUnknown = trigger < due && years.some((year) => !calendar.yearOf(year).lunarKnown);
  const expected = moonUnknown || [...left, ...worked].some((span) => span.expected);
  return { due, trigger, amount, unit, left, worked, expected };
}

function yearsOf(from: LocalDate, to: LocalDate): number[] {
  const first = ordinalOf(from).year;
  return Array.from({ length: ordinalOf(to).year - first + 1 }, (_, index) => first + index);
}

/** Days by date; neighbours of one short name become one span. */
function inSpans(
  days: readonly SpecialDay[],
  areNeighbours: (before: LocalDate, day: LocalDate) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (const { day, short, expected } of days) {
    const last = spans.at(-1);
    if (last?.short === short && areNeighbours(last.to, day)) {
      last.to = day;
      last.expected ||= expected;
    } else spans.push({ from: day, to: day, short, expected });
  }
  return spans;
}
