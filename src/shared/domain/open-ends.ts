import type { LocalDate } from './local-date.ts';

/** The first day of the calendar: from here holds what has no beginning that anybody knows. */
export const SINCE_EVER = '0001-01-01' as LocalDate;

/** The last day of the calendar: until here holds what has no end. */
export const FOREVER = '9999-12-31' as LocalDate;
