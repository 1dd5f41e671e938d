import type { CalendarDay } from '#shared/calendar/calendar.contract.ts';
import { daysInMonth, type LocalDate, localDateOf, weekdayOf } from '#shared/domain/local-date.ts';

/** What a day of the year looks like; `plain` on a weekday is a working day. */
export type DayMark = 'plain' | 'weekend' | 'off' | 'work';
export type MonthDay = { day: LocalDate; number: number; mark: DayMark; special: CalendarDay | null };
/** Weeks from Monday to Sunday; null where the week belongs to another month. */
export type YearMonth = { month: number; weeks: (MonthDay | null)[][] };

const DAYS_OF_WEEK = 7;
const SATURDAY = 6;

/** Twelve months as a wall calendar shows them. */
export function yearMonths(year: number, days: readonly CalendarDay[]): YearMonth[] {
  const special = new Map(days.map((one) => [one.day, one]));
  return Array.from({ length: 12 }, (_, at) => {
    const month = at + 1;
    const cells = Array.from({ length: daysInMonth(year, month) }, (_, index) =>
      cellOf(localDateOf(year, month, index + 1), index + 1, special),
    );
    const first = localDateOf(year, month, 1);
    const before = first === null ? 0 : weekdayOf(first) - 1;
    const all = [...Array.from({ length: before }, () => null), ...cells];
    const weeks = Array.from({ length: Math.ceil(all.length / DAYS_OF_WEEK) }, (_, week) =>
      Array.from({ length: DAYS_OF_WEEK }, (_, day) => all[week * DAYS_OF_WEEK + day] ?? null),
    );
    return { month, weeks };
  });
}

function cellOf(
  day: LocalDate | null,
  number: number,
  special: ReadonlyMap<LocalDate, CalendarDay>,
): MonthDay | null {
  if (day === null) return null;
  const found = special.get(day) ?? null;
  return {
    day,
    number,
    mark: found?.kind ?? (weekdayOf(day) >= SATURDAY ? 'weekend' : 'plain'),
    special: found,
  };
}
