import {
  addDays,
  daysBetween,
  daysInMonth,
  type LocalDate,
  localDateOf,
  yearOf,
} from '../domain/local-date.ts';
import type { TaskBand } from './task.ts';

/** Monday 1 January of the year 1 is a fixed point: days since then, modulo 7, are days since Monday. */
const A_MONDAY = '0001-01-01' as LocalDate;

/** "Quá hạn" before today, "tuần này" until Sunday, "tháng này" until the last day of the month, "sau đó". */
export function bandOf(due: LocalDate, today: LocalDate): TaskBand {
  if (due < today) return 'overdue';
  if (due <= endOfWeek(today)) return 'thisWeek';
  return due <= endOfMonth(today) ? 'thisMonth' : 'later';
}

function endOfWeek(day: LocalDate): LocalDate {
  return addDays(day, 6 - (daysBetween(A_MONDAY, day) % 7));
}

function endOfMonth(day: LocalDate): LocalDate {
  const [year, month] = [yearOf(day), Number(day.slice(5, 7))];
  return localDateOf(year, month, daysInMonth(year, month)) ?? day;
}
