import type { Deadline, DeadlineUnit, Span } from './deadline-parts.ts';
import { addDays, addMonths, type LocalDate } from './local-date.ts';
import { addWorkingDays, type WorkCalendar } from './work-calendar.ts';
import { ordinalOf, type PlacedDay } from './work-year.ts';

export { arithmeticOf, arithmeticText } from './arithmetic-text.ts';
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
  const left: Span[] = [];
  const worked: Span[] = [];
  let expected = false;
  const first = ordinalOf(trigger).year;
  const last = ordinalOf(due).year;
  for (let year = first; year <= last && trigger < due; year += 1) {
    const { leftDays, workedDays } = calendar.tableOf(year);
    addSpans(left, leftDays, { trigger, due }, (before, { place }) => before.place === place);
    addSpans(worked, workedDays, { trigger, due }, (before, { day }) => addDays(before.day, 1) === day);
    expected ||= !calendar.yearOf(year).lunarKnown;
  }
  expected ||= left.some((span) => span.expected) || worked.some((span) => span.expected);
  return { due, trigger, amount, unit, left, worked, expected };
}

/** Adds the days of a year, which are by date, in (trigger, due]; neighbours of one short name become one span. */
function addSpans(
  spans: Span[],
  days: readonly PlacedDay[],
  { trigger, due }: { trigger: LocalDate; due: LocalDate },
  areNeighbours: (before: PlacedDay, day: PlacedDay) => boolean,
): void {
  let before: PlacedDay | null = null;
  for (const special of days) {
    const { day, short, expected } = special;
    if (day > due) return;
    if (day <= trigger) continue;
    const span = before?.short === short && areNeighbours(before, special) ? spans.at(-1) : undefined;
    if (span) {
      span.to = day;
      span.expected ||= expected;
    } else spans.push({ from: day, to: day, short, expected });
    before = special;
  }
}
