import { computedHolidays, type HolidayRules, type LunarYear, type SpecialDay } from './computed-holidays.ts';
import { compareDates, type LocalDate } from './local-date.ts';
import { dayOfYear, ordinalOf, type WorkYear, workYear } from './work-year.ts';

export type { FixedDay, HolidayRules, LunarYear, SpecialDay } from './computed-holidays.ts';

export type WorkCalendarSource = {
  /** Entered days; of an announced year they are all there is, in any other year they replace computed ones. */
  announced: readonly SpecialDay[];
  announcedYears: ReadonlySet<number>;
  lunar: readonly LunarYear[];
  /** The rows CAL_* in force on a day; a holiday follows the rule of its own day. */
  rules: (day: LocalDate) => HolidayRules;
};

/** `lunarKnown` false: Tết and Giỗ Tổ are missing, because the year is computed and has no lunar data. */
export type CalendarYear = {
  year: number;
  announced: boolean;
  lunarKnown: boolean;
  days: readonly SpecialDay[];
};

/** Which days are worked; years are computed when first asked for and kept. Make a new one when days change. */
export type WorkCalendar = {
  readonly yearOf: (year: number) => CalendarYear;
  /** The counted days of a year, for the functions here and for deadline.ts. */
  readonly tableOf: (year: number) => WorkYear;
};

export function createWorkCalendar(source: WorkCalendarSource): WorkCalendar {
  const entered = Map.groupBy(source.announced, ({ day }) => ordinalOf(day).year);
  const lunar = new Map(source.lunar.map((year) => [year.year, year]));
  const yearOf = keptPerYear((year): CalendarYear => {
    const rows = entered.get(year) ?? [];
    const moon = lunar.get(year) ?? null;
    const announced = source.announcedYears.has(year);
    const computed = announced ? [] : computedHolidays(year, moon, source.rules);
    // No holiday stands so late in a year that it would be made up in the next one.
    const own = computed.filter(({ day }) => ordinalOf(day).year === year);
    const days = new Map([...own, ...rows].map((row) => [row.day, row]));
    return {
      year,
      announced,
      lunarKnown: announced || moon !== null,
      days: [...days.values()].sort((a, b) => compareDates(a.day, b.day)),
    };
  });
  return { yearOf, tableOf: keptPerYear((year) => workYear(year, yearOf(year).days)) };
}

function keptPerYear<Value>(make: (year: number) => Value): (year: number) => Value {
  const kept = new Map<number, Value>();
  return (year) => {
    const known = kept.get(year);
    if (known !== undefined) return known;
    const made = make(year);
    kept.set(year, made);
    return made;
  };
}

export function isWorkingDay(calendar: WorkCalendar, day: LocalDate): boolean {
  const { year, ordinal } = ordinalOf(day);
  const { worked } = calendar.tableOf(year);
  return at(worked, ordinal) > at(worked, ordinal - 1);
}

/** Special days of a year by date. */
export function specialDaysOf(calendar: WorkCalendar, year: number): readonly SpecialDay[] {
  return calendar.yearOf(year).days;
}

/**
 * The n-th working day after `from`, which is not counted; n = 0 gives `from`. Throws RangeError when n is
 * negative or broken, and outside the years 1-9999.
 */
export function addWorkingDays(calendar: WorkCalendar, from: LocalDate, n: number): LocalDate {
  if (refuseBroken(n) === 0) return from;
  let { year, ordinal } = ordinalOf(from);
  let table = calendar.tableOf(year);
  let place = at(table.worked, ordinal) + n;
  while (place > table.total) {
    place -= table.total;
    year += 1;
    table = tableWithin(calendar, year);
  }
  return dayOfYear(year, at(table.ordinals, place - 1));
}

/** The n-th working day before `from`, which is not counted; n = 0 gives `from`. Throws as `addWorkingDays`. */
export function subtractWorkingDays(calendar: WorkCalendar, from: LocalDate, n: number): LocalDate {
  if (refuseBroken(n) === 0) return from;
  let { year, ordinal } = ordinalOf(from);
  let table = calendar.tableOf(year);
  let place = at(table.worked, ordinal - 1) - n + 1;
  while (place < 1) {
    year -= 1;
    table = tableWithin(calendar, year);
    place += table.total;
  }
  return dayOfYear(year, at(table.ordinals, place - 1));
}

/** Working days in (from, to]; negative, counting (to, from], when `to` lies before `from`. */
export function countWorkingDays(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  if (to < from) return -countWorkingDays(calendar, to, from);
  const start = ordinalOf(from);
  const end = ordinalOf(to);
  let count = at(calendar.tableOf(end.year).worked, end.ordinal);
  count -= at(calendar.tableOf(start.year).worked, start.ordinal);
  for (let year = start.year; year < end.year; year += 1) count += calendar.tableOf(year).total;
  return count;
}

const at = (numbers: Uint16Array, index: number) => numbers[index] ?? 0;

function refuseBroken(n: number): number {
  if (!Number.isInteger(n) || n < 0) throw new RangeError('working days are counted in whole numbers from 0');
  return n;
}

// Without it a stretch that leaves the calendar would compute empty years for ever.
function tableWithin(calendar: WorkCalendar, year: number): WorkYear {
  if (year < 1 || year > 9999) throw new RangeError('date outside the years 1 to 9999');
  return calendar.tableOf(year);
}
