import type { LocalDate } from '../domain/local-date.ts';
import { daysInMonth, localDateOf } from '../domain/local-date.ts';

/** A stretch of whole months with its name in Vietnamese, e.g. "Quý III năm 2024". Ends are inclusive. */
export type ReportPeriod = { text: string; from: LocalDate; to: LocalDate; name: string };

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Reads `2024`, `2024-H1`, `2024-Q3`, `2024-05`; null when it is none of these, or no year there are records of. */
export function parseReportPeriod(text: string): ReportPeriod | null {
  const match = /^([1-9]\d{3})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const half = Number(match[2] ?? 0);
  const quarter = Number(match[3] ?? 0);
  const month = Number(match[4] ?? 0);
  if (half)
    return months(
      text,
      year,
      half * 6 - 5,
      half * 6,
      half === 1 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`,
    );
  if (quarter)
    return months(text, year, quarter * 3 - 2, quarter * 3, `Quý ${ROMAN[quarter - 1]} năm ${year}`);
  if (month) return months(text, year, month, month, `Tháng ${month} năm ${year}`);
  return months(text, year, 1, 12, `Năm ${year}`);
}

function months(text: string, year: number, first: number, last: number, name: string): ReportPeriod | null {
  const from = localDateOf(year, first, 1);
  const to = localDateOf(year, last, daysInMonth(year, last));
  return from && to && { text, from, to, name };
}
