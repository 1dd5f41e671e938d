import type { LocalDate } from './local-date.ts';
import type { WorkCalendar } from './work-calendar.ts';

export type DeadlineUnit = 'workingDays' | 'days' | 'months' | 'years';

/** Days in a row under one short name; weekends inside it are not told apart. */
export type Span = { from: LocalDate; to: LocalDate; short: string; expected: boolean };

export type Deadline = {
  due: LocalDate;
  trigger: LocalDate;
  amount: number;
  unit: DeadlineUnit;
  /** Days off on weekdays after the trigger and before the due day. */
  left: readonly Span[];
  /** Made-up weekend days that were counted. */
  worked: readonly Span[];
  /** A day that is computed, not announced, took part. */
  expected: boolean;
};

export declare function deadlineOf(
  calendar: WorkCalendar,
  trigger: LocalDate,
  amount: number,
  unit: DeadlineUnit,
): Deadline;

/**
 * The arithmetic of one deadline, or of steps where each starts on the due day of the one before:
 * "nhận quyết định 03/02/2026 + 30 ngày làm việc, trừ Tết 16-20/02 = 24/03/2026".
 */
export declare function arithmeticText(
  what: string,
  steps: Deadline | readonly Deadline[],
  language: 'vi' | 'en',
): string;
