import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { read, utils, type WorkBook, write } from 'xlsx';

export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A downloaded workbook, dates in UTC as the program writes them. */
export async function openWorkbook(download: Download): Promise<WorkBook> {
  return read(readFileSync(await download.path()), { cellDates: true, UTC: true, cellNF: true });
}

/** A sheet (the first one, unless named) as a person sees it: text of every cell, dates as dd/mm/yyyy, empty cells as empty text. */
export function shownLines(book: WorkBook, sheetName = book.SheetNames[0] ?? ''): string[][] {
  const sheet = book.Sheets[sheetName];
  if (sheet === undefined) throw new Error(`no sheet "${sheetName}" in ${book.SheetNames.join(', ')}`);
  const lines = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '', UTC: true });
  return lines.map((line) => line.map(shown));
}

function shown(value: unknown): string {
  if (!(value instanceof Date)) return String(value);
  const [year, month, day] = value.toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** A workbook made in a test, as the file dialog takes it. */
export function workbookFile(name: string, lines: (string | number)[][]) {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(lines), 'Danh sách');
  return { name, mimeType: excelType, buffer: write(book, { type: 'buffer' }) as Buffer };
}
