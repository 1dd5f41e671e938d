import { isLocalDate, type LocalDate } from '#shared/domain/local-date.ts';
import { formatPartialVietnamese, isPartialDate } from '#shared/domain/partial-date.ts';
import type { ReportLeaf, ReportValue } from '#shared/reports/report-document.ts';

/** Excel's limit for the text of one cell; a longer one makes it refuse the file. */
export const LONGEST_TEXT = 32_767;
// Excel counts 1900 as a leap year: serial numbers before 1 March 1900 show another day, or ####.
const FIRST_SAFE_DAY = '1900-03-01';

/** What goes into the cell, and how it reads on paper (for widths and heights). */
export type CellContent = { value: string | number | Date | null; shown: string };

const EMPTY: CellContent = { value: null, shown: '' };

/**
 * A report value as a cell: whole days of date columns are real dates, numbers of number columns real
 * numbers, everything else text. Throws RangeError on a number Excel cannot hold (NaN, infinite).
 */
export function cellContent(value: ReportValue | undefined, kind: ReportLeaf['kind']): CellContent {
  if (value === null || value === undefined || value === '') return EMPTY;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('a report holds a number that is not finite');
    if (kind === 'integer' || kind === 'decimal') return { value, shown: shownNumber(value, kind) };
    return textContent(String(value));
  }
  if (kind === 'date') {
    if (isLocalDate(value) && value >= FIRST_SAFE_DAY) {
      return { value: excelDay(value), shown: '00/00/0000' };
    }
    if (isPartialDate(value)) return textContent(formatPartialVietnamese(value));
  }
  return textContent(value);
}

/** Free text for a cell: never a formula, whatever it begins with. */
export function textContent(text: string): CellContent {
  const shown = cleanText(text);
  return { value: escapeForPackage(shown), shown };
}

// Midnight UTC: exceljs counts days in UTC, so a local Date may land on the day before.
function excelDay(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

const decimals = {
  integer: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 }),
  decimal: new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

/** As Excel shows it on a Vietnamese computer: 1.234 or 1.234,50. */
export function shownNumber(value: number, kind: 'integer' | 'decimal'): string {
  return decimals[kind].format(value);
}

/** NFC, at most 32,767 characters, without the control characters that XML cannot hold. */
export function cleanText(text: string): string {
  // Most texts are clean already, and this runs for every cell.
  if (text.length <= LONGEST_TEXT && PLAIN.test(text)) return text.normalize('NFC');
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(NOT_IN_XML, '')
    .slice(0, LONGEST_TEXT)
    .toWellFormed();
}

// Tab, line feed and everything printable outside the surrogates and the two non-characters.
const PLAIN = /^[\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd]*$/;
const NOT_IN_XML = /[^\t\n\u0020-\u007e\u0080-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The package format reads "_x0041_" as "A"; escaping the underscore keeps such text as typed. */
function escapeForPackage(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
}
