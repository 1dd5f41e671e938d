import { isLocalDate, type LocalDate } from '#shared/domain/local-date.ts';
import { parseReportPeriod } from '#shared/reports/report-period.ts';
import type { ReportSummary } from '#shared/reports/reports.contract.ts';

export const periodKinds = ['none', 'year', 'half', 'quarter', 'month'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A period as it is chosen on screen; `none` means a single day. */
export type ChosenPeriod = { kind: PeriodKind; year: string; part: string };

const FIRST_YEAR = 1945;
const LAST_YEAR = 2100;
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** What a year is divided into, as the contract writes it: H1, Q3, 05. */
export function partsOf(kind: PeriodKind): string[] {
  if (kind === 'half') return ['H1', 'H2'];
  if (kind === 'quarter') return ['Q1', 'Q2', 'Q3', 'Q4'];
  if (kind === 'month') return Array.from({ length: 12 }, (_, month) => twoDigits(month + 1));
  return [];
}

/** `2024`, `2024-H1`, `2024-Q3`, `2024-05`; null for none; undefined when the year is no year. */
export function periodText({ kind, year, part }: ChosenPeriod): string | null | undefined {
  if (kind === 'none') return null;
  const number = /^\d{4}$/.test(year.trim()) ? Number(year) : 0;
  if (number < FIRST_YEAR || number > LAST_YEAR) return undefined;
  return kind === 'year' ? String(number) : `${number}-${part}`;
}

/** Another kind of period keeps the year and starts with the part that ended last: reports look back. */
export function withKind(kind: PeriodKind, year: string, today: LocalDate): ChosenPeriod {
  const parts = partsOf(kind);
  if (parts.length === 0) return { kind, year, part: '' };
  const ended = Math.floor(((Number(today.slice(5, 7)) - 1) * parts.length) / 12);
  const part = parts[Math.max(0, ended - 1)] ?? '';
  return { kind, year, part };
}

/** What a report takes: a day, a period, or either of them. */
export function kindsFor({ time }: Pick<ReportSummary, 'time'>): readonly PeriodKind[] {
  if (time === 'either') return periodKinds;
  return periodKinds.filter((kind) => (kind === 'none') === (time === 'day'));
}

/** A day as it was typed, or a period. */
export type ChosenTime = { period: ChosenPeriod; day: string | null };

export function firstTime(report: Pick<ReportSummary, 'time'>, today: LocalDate): ChosenTime {
  const kind = report.time === 'period' ? 'month' : 'none';
  return { period: withKind(kind, today.slice(0, 4), today), day: today };
}

export type AskedTime = {
  period: string | null;
  asOf: LocalDate | null /** Whose units and people. */;
  day: LocalDate;
};

/** What is asked of the core, or what is wrong with it. Today needs no day of its own: file names stay short. */
export function askedTime(
  { period, day }: ChosenTime,
  { ahead }: Pick<ReportSummary, 'ahead'>,
  today: LocalDate,
): AskedTime | 'date' | 'dateInFuture' | 'year' | 'periodInFuture' {
  if (period.kind === 'none') {
    if (!isLocalDate(day)) return 'date';
    if (day > today && !ahead) return 'dateInFuture';
    return { period: null, asOf: day === today ? null : day, day };
  }
  const text = periodText(period);
  const span = text ? parseReportPeriod(text) : null;
  if (!text || !span) return 'year';
  if (span.from > today && !ahead) return 'periodInFuture';
  return { period: text, asOf: null, day: ahead || span.to < today ? span.to : today };
}
