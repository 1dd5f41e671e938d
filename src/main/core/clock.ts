import { type LocalDate, localDateOf } from '#shared/domain/local-date.ts';

/** The only place that reads the time, so that rules and tests get the day they are given. */
export type Clock = {
  /** UTC instant, ISO text. */
  now(): string;
  /** The calendar day at the office. */
  today(): LocalDate;
};

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => dayOf(new Date()),
};

function dayOf(moment: Date): LocalDate {
  const day = localDateOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (!day) throw new Error('the system clock has no calendar day');
  return day;
}
