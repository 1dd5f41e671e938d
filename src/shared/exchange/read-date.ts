import { addDays, type LocalDate, localDateOf, parseLocalDate } from '../domain/local-date.ts';
import {
  earliest,
  formatPartialVietnamese,
  type PartialDate,
  partialFromLocal,
} from '../domain/partial-date.ts';
import { readTypedDate } from '../domain/typed-date.ts';
import type { PersonField } from './roster.ts';
import { found, issueOf, notTaken, type Reading, readCell } from './roster-reading.ts';
import type { PlainCell, WorkbookCell } from './workbook.ts';

/** Excel's serial numbers of 1 January 1920 and 31 December 2079; others are not days of a career. */
const FIRST_SERIAL = 7_306;
const LAST_SERIAL = 65_744;
const DAY_ONE_OF_EXCEL = localDateOf(1899, 12, 30);
const SPELLED_OUT = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu;
const ISO_WITH_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00)?)?$/;
const LOOKS_LIKE_DAY = /^\d{1,2}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}$/;

/** A date as it stands in a roster: a real date, text in any of the usual spellings, a bare serial number, a year. */
export function readDate(
  field: PersonField,
  cell: WorkbookCell | null,
  today: LocalDate,
): Reading<PartialDate> {
  return readCell(field, cell, (plain, text) => {
    const reading =
      plain.kind === 'number' ? fromNumber(field, plain.value, today) : fromText(field, plain, text, today);
    if (reading.value !== null && earliest(reading.value) > today) {
      return notTaken(field, 'DATE_IN_FUTURE', { value: formatPartialVietnamese(reading.value) });
    }
    return reading;
  });
}

function fromText(field: PersonField, cell: PlainCell, text: string, today: LocalDate): Reading<PartialDate> {
  const date =
    cell.kind === 'date' ? excelDay(cell.date) : (spelledOut(text) ?? readTypedDate(text, { today }));
  if (date !== null) return withYearNote(field, date);
  const noSuchDay = cell.kind === 'text' && LOOKS_LIKE_DAY.test(text);
  return notTaken(field, noSuchDay ? 'DATE_NO_SUCH_DAY' : 'DATE_UNREADABLE', { value: text });
}

// A cell that holds only a time is a date in 1899 to Excel.
function excelDay(iso: string): PartialDate | null {
  const day = parseLocalDate(iso);
  return day === null || day < '1900-01-01' ? null : partialFromLocal(day);
}

function spelledOut(text: string): PartialDate | null {
  const iso = parseLocalDate(ISO_WITH_TIME.exec(text)?.[1] ?? '');
  if (iso !== null) return partialFromLocal(iso);
  const words = SPELLED_OUT.exec(text);
  const day = words ? localDateOf(Number(words[3]), Number(words[2]), Number(words[1])) : null;
  return day === null ? null : partialFromLocal(day);
}

/** 1985 is a year, 32874 a date that lost its format, 1092026 the digits 01092026 that lost their zero. */
function fromNumber(field: PersonField, value: number, today: LocalDate): Reading<PartialDate> {
  const digits = String(value);
  if (Number.isInteger(value) && digits.length === 4) {
    const year = readTypedDate(digits, { today });
    if (year !== null) return withYearNote(field, year);
  }
  if (DAY_ONE_OF_EXCEL !== null && value >= FIRST_SERIAL && value <= LAST_SERIAL) {
    const date = partialFromLocal(addDays(DAY_ONE_OF_EXCEL, Math.floor(value)));
    const params = { value: digits, date: formatPartialVietnamese(date) };
    return found(date, issueOf(field, 'DATE_FROM_SERIAL', params));
  }
  const typed = /^\d{7,8}$/.test(digits) ? readTypedDate(digits.padStart(8, '0'), { today }) : null;
  return typed === null ? notTaken(field, 'DATE_UNREADABLE', { value: digits }) : found(typed);
}

function withYearNote(field: PersonField, date: PartialDate): Reading<PartialDate> {
  if (date.length === 10) return found(date);
  return found(date, issueOf(field, 'DATE_YEAR_ONLY', { value: formatPartialVietnamese(date) }));
}
