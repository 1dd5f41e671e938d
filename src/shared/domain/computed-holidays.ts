import { addDays, type LocalDate, parseLocalDate, weekdayOf } from './local-date.ts';

/**
 * A day that breaks the rule "Monday to Friday": `off` is a day off, `work` a weekend day that is worked.
 * `short` names it in a line of arithmetic ("Tết"); `expected` = computed, not announced ("dự kiến").
 */
export type SpecialDay = {
  day: LocalDate;
  kind: 'off' | 'work';
  name: string;
  short: string;
  expected: boolean;
};

/** A holiday of every year; `day` is month and day, `09-02`. Value of CAL_FIXED_DAYS: an array of these. */
export type FixedDay = { day: string; name: string; short: string };

/**
 * Value of CAL_TET: `days` days off, `before` of them before the first day of the lunar year; another number
 * before it where that day falls on a weekday of `beforeOnWeekday` (1 Monday to 7 Sunday).
 */
export type TetRule = {
  name: string;
  short: string;
  days: number;
  before: number;
  beforeOnWeekday: Readonly<Record<string, number>>;
};

/** Value of CAL_HUNG_KINGS; the day itself comes from the lunar years. */
export type HungKingsRule = { name: string; short: string };

/**
 * Value of CAL_NATIONAL_DAY_EXTRA: the day before `day` (`09-02`) is off too; the day after it where `day`
 * falls on one of `afterOnWeekdays` (1 Monday to 7 Sunday).
 */
export type NationalDayExtraRule = {
  day: string;
  afterOnWeekdays: readonly number[];
  name: string;
  short: string;
};

/** The rows CAL_* of the rulebook on one day; null where no row is in force. */
export type HolidayRules = {
  /** CAL_FIXED_DAYS */
  fixedDays: readonly FixedDay[];
  /** CAL_TET */
  tet: TetRule | null;
  /** CAL_HUNG_KINGS */
  hungKings: HungKingsRule | null;
  /** CAL_NATIONAL_DAY_EXTRA */
  nationalDayExtra: NationalDayExtraRule | null;
  /** CAL_MAKE_UP: a holiday on a weekend is made up on the next working day. */
  makeUp: boolean;
};

/** Days of resources/reference/lunar-new-year.csv: the first day of Tết and Giỗ Tổ. */
export type LunarYear = { year: number; tet: LocalDate; hungKings: LocalDate };

/** What the rules are given for; asked on 1 January, on 31 December and on the holidays themselves. */
type RulesOn = (day: LocalDate) => HolidayRules;
type Holiday = { day: LocalDate; name: string; short: string };

/**
 * The days off of a year by the rules, by date, all `expected`. `lunar` null: without Tết and Giỗ Tổ.
 * A holiday follows the rules of its own day, so one that becomes law in the middle of a year is found.
 */
export function computedHolidays(year: number, lunar: LunarYear | null, rulesOn: RulesOn): SpecialDay[] {
  const holidays = [
    ...fixedHolidays(year, rulesOn),
    ...nationalDayExtra(year, rulesOn),
    ...(lunar ? [...tetHolidays(lunar.tet, rulesOn), ...hungKings(lunar.hungKings, rulesOn)] : []),
  ].sort((a, b) => (a.day < b.day ? -1 : 1));
  const days = new Map(holidays.toReversed().map((holiday) => [holiday.day, holiday]));
  for (const { day, name, short } of [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    if (weekdayOf(day) < SATURDAY || !rulesOn(day).makeUp) continue;
    let madeUp = addDays(day, 1);
    while (weekdayOf(madeUp) >= SATURDAY || days.has(madeUp)) madeUp = addDays(madeUp, 1);
    days.set(madeUp, { day: madeUp, name: `${name} (nghỉ bù)`, short });
  }
  return [...days.values()]
    .map((holiday): SpecialDay => ({ ...holiday, kind: 'off', expected: true }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

const SATURDAY = 6;

function fixedHolidays(year: number, rulesOn: RulesOn): Holiday[] {
  const monthDays = [dayIn(year, '01-01'), dayIn(year, '12-31')]
    .filter((day) => day !== null)
    .flatMap((day) => rulesOn(day).fixedDays.map((fixed) => fixed.day));
  return [...new Set(monthDays)].flatMap((monthDay) => {
    const day = dayIn(year, monthDay);
    if (day === null) return [];
    const inForce = rulesOn(day).fixedDays.find((fixed) => fixed.day === monthDay);
    return inForce ? [{ day, name: inForce.name, short: inForce.short }] : [];
  });
}

// Whether there is a day beside the holiday is asked on the holiday, on whichever side the day beside it lies.
function nationalDayExtra(year: number, rulesOn: RulesOn): Holiday[] {
  const first = dayIn(year, '01-01');
  const last = dayIn(year, '12-31');
  const monthDay = [last, first]
    .map((day) => day && rulesOn(day).nationalDayExtra?.day)
    .find((found) => typeof found === 'string');
  const of = monthDay ? dayIn(year, monthDay) : null;
  const rule = of && rulesOn(of).nationalDayExtra;
  if (!of || !rule) return [];
  const day = addDays(of, rule.afterOnWeekdays.includes(weekdayOf(of)) ? 1 : -1);
  return [{ day, name: rule.name, short: rule.short }];
}

function tetHolidays(newYear: LocalDate, rulesOn: RulesOn): Holiday[] {
  const { tet } = rulesOn(newYear);
  if (tet === null) return [];
  const first = addDays(newYear, -(tet.beforeOnWeekday[weekdayOf(newYear)] ?? tet.before));
  return Array.from({ length: tet.days }, (_, at) => ({
    day: addDays(first, at),
    name: tet.name,
    short: tet.short,
  }));
}

function hungKings(day: LocalDate, rulesOn: RulesOn): Holiday[] {
  const rule = rulesOn(day).hungKings;
  return rule ? [{ day, name: rule.name, short: rule.short }] : [];
}

/** Null where the year has no such day (29 February). */
const dayIn = (year: number, monthDay: string) =>
  parseLocalDate(`${String(year).padStart(4, '0')}-${monthDay}`);
