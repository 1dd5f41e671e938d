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

/** `YYYY-MM-DD-HHmmss` of a UTC instant as the clock on the office's wall shows it: for file names and days. */
export function localStamp(instant: string): string {
  const moment = new Date(instant);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join('');
  return `${dayOf(moment)}-${time}`;
}

function dayOf(moment: Date): LocalDate {
  const day = localDateOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (!day) throw new Error('the system clock has no calendar day');
  return day;
}
