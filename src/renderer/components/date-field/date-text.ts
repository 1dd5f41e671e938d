import type { LocalDate } from '#shared/domain/local-date.ts';
import { formatPartialVietnamese, parsePartialDate } from '#shared/domain/partial-date.ts';
import { readTypedDate } from '#shared/domain/typed-date.ts';

/** What a field shows of its value: a date as dd/MM/yyyy, and text that is no date as it was typed. */
export function shownDate(value: string | null): string {
  if (value === null) return '';
  const date = parsePartialDate(value);
  return date === null ? value : formatPartialVietnamese(date);
}

/**
 * The value of what was typed: ISO when it was understood, null when nothing stands there. Text that was not
 * understood stays as it is, so that nothing typed is lost; saving refuses it with the sentence for dates.
 */
export function typedValue(text: string, today: LocalDate): string | null {
  const typed = text.trim();
  if (typed === '') return null;
  return readTypedDate(typed, { today }) ?? typed;
}

/** A date may stand here: empty, a whole day, or less than that where the paper may have only a year or month. */
export function isUnderstood(value: string | null, partial: boolean): boolean {
  if (value === null) return true;
  const date = parsePartialDate(value);
  return date !== null && (partial || date.length === 10);
}
