import { comparePartial, formatPartialVietnamese, type PartialDate } from '../../domain/partial-date.ts';

/** Without `to` a day on which something was; `to` null: it goes on. */
export type Span = { from: PartialDate | null; to?: PartialDate | null };

export const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(', ');

export const dateText = (date: PartialDate | null): string =>
  date === null ? '' : formatPartialVietnamese(date);

/** What began nobody knows when stands first. */
export function byBeginning(a: Span, b: Span): number {
  if (a.from === null || b.from === null) return a.from === b.from ? 0 : a.from === null ? -1 : 1;
  return comparePartial(a.from, b.from);
}

/** "01/2019 - 06/2021"; a span without an end goes on: "Từ 01/2019". */
export function spanText(span: Span): string {
  const from = dateText(span.from);
  if (span.to === undefined) return from;
  const to = dateText(span.to);
  if (from === '') return to === '' ? '' : `Đến ${to}`;
  return to === '' ? `Từ ${from}` : `${from} - ${to}`;
}
