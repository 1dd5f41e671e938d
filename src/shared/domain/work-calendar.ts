import type { HolidayRules, LunarYear, SpecialDay } from './computed-holidays.ts';
import type { LocalDate } from './local-date.ts';

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
export type WorkCalendar = { readonly yearOf: (year: number) => CalendarYear };

export declare function createWorkCalendar(source: WorkCalendarSource): WorkCalendar;
export declare function isWorkingDay(calendar: WorkCalendar, day: LocalDate): boolean;
/** Special days of a year by date. */
export declare function specialDaysOf(calendar: WorkCalendar, year: number): readonly SpecialDay[];
/** The n-th working day after `from`, which is not counted; n = 0 gives `from`. */
export declare function addWorkingDays(calendar: WorkCalendar, from: LocalDate, n: number): LocalDate;
/** The n-th working day before `from`, which is not counted; n = 0 gives `from`. */
export declare function subtractWorkingDays(calendar: WorkCalendar, from: LocalDate, n: number): LocalDate;
/** Working days in (from, to]; negative, counting (to, from], when `to` lies before `from`. */
export declare function countWorkingDays(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number;
