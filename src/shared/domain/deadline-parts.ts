import type { LocalDate } from './local-date.ts';

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
  /** A day that is computed, not announced, took part, or days of a year whose Tết is not known. */
  expected: boolean;
};
