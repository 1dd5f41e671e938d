import type { LocalDate } from './local-date.ts';

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
