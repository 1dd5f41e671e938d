import { formatVietnamese, parseLocalDate } from '#shared/domain/local-date.ts';

const fields = [
  'code',
  'name',
  'kind',
  'parentId',
  'superiorId',
  'unitId',
  'countsInProvince',
  'validFrom',
  'validTo',
  'succeededBy',
  'from',
  'decision',
] as const;
export type AuditField = (typeof fields)[number];

/** The field as the words of the program know it, or null. */
export function auditField(field: string): AuditField | null {
  return fields.find((known) => known === field) ?? null;
}

export type AuditValue =
  | { kind: 'nothing' }
  | { kind: 'flag'; on: boolean }
  | { kind: 'date'; text: string }
  | { kind: 'text'; text: string };

/** A stored value as it is to be said: days as dd/MM/yyyy, a yes or no where the store keeps 1 or 0. */
export function auditValue(field: string, stored: string | number | null): AuditValue {
  if (stored === null || stored === '') return { kind: 'nothing' };
  if (field === 'countsInProvince') return { kind: 'flag', on: String(stored) === '1' || stored === 'true' };
  const day = parseLocalDate(String(stored));
  if (day !== null) return { kind: 'date', text: formatVietnamese(day) };
  return { kind: 'text', text: String(stored) };
}
