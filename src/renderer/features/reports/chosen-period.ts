import type { LocalDate } from '#shared/domain/local-date.ts';

export const periodKinds = ['none', 'year', 'half', 'quarter', 'month'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A period as it is chosen on screen; `none` means the state of today. */
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
