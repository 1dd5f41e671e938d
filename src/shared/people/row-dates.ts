import type { FieldErrorKey } from '../contract/errors.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { earliest, type PartialDate, surelyBefore } from '../domain/partial-date.ts';
import type { HistoryFields, HistoryKind } from './histories.ts';

/** Decided today, in effect later: these may begin in the future. What has only happened cannot. */
const DECIDED_AHEAD: ReadonlySet<HistoryKind> = new Set([
  'rank',
  'assignment',
  'leave',
  'membership',
  'committee',
  'youth',
  'training',
]);

type RowDates = {
  from?: PartialDate | null;
  to?: PartialDate | null;
  returnedOn?: PartialDate | null;
  endReason?: string | null;
  year?: number;
};

/**
 * Dates of one row of a history that cannot be, by field: before birth, an end before the beginning, an evaluation of
 * a year to come. A year or month alone is wrong only when no day in it could be right.
 */
export function wrongRowDates(
  kind: HistoryKind,
  row: HistoryFields<HistoryKind>,
  birthDate: PartialDate | null,
  today: LocalDate,
): Record<string, FieldErrorKey> {
  const wrong: Record<string, FieldErrorKey> = {};
  const { from, to, returnedOn, endReason, ...rest } = row as RowDates;
  const year = rest.year === undefined ? null : (String(rest.year) as PartialDate);
  for (const [field, date] of Object.entries({ from, to, returnedOn, year })) {
    if (date && birthDate && surelyBefore(date, birthDate)) wrong[field] = 'order';
  }
  if (from && to && surelyBefore(to, from)) wrong.to ??= 'order';
  if (from && returnedOn && surelyBefore(returnedOn, from)) wrong.returnedOn ??= 'order';
  if (from && !DECIDED_AHEAD.has(kind) && earliest(from) > today) wrong.from ??= 'dateInFuture';
  if (year && earliest(year) > today) wrong.year ??= 'dateInFuture';
  // Without its day nobody could tell until when somebody was a member.
  if (endReason && !to) wrong.to ??= 'required';
  return wrong;
}
