import { type CellObject, read, type WorkSheet } from 'xlsx';
import type {
  MergedArea,
  PlainCell,
  Workbook,
  WorkbookCell,
  WorkbookSheet,
} from '#shared/exchange/workbook.ts';
import { limits } from './workbook-limits.ts';
import { WorkbookRefusal } from './workbook-refusal.ts';
import { preflightXlsx } from './zip-preflight.ts';

const HALF_A_MINUTE = 30_000;

/**
 * Reads .xlsx bytes into plain cells. Hostile until proven otherwise: meant for the reader process that
 * can be killed, tests call it directly. Throws WorkbookRefusal, whatever the file does.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): Workbook {
  preflightXlsx(bytes);
  const sheets = readSheets(bytes);
  if (sheets.every((sheet) => sheet.rows.length === 0)) throw new WorkbookRefusal('FILE_NO_DATA');
  return { fileName, sheets };
}

function readSheets(bytes: Uint8Array): WorkbookSheet[] {
  const book = parse(bytes);
  if (book.SheetNames.length > limits.sheets) throw new WorkbookRefusal('FILE_TOO_LARGE');
  // A sheet may be called __proto__: look only at own properties, and hand names on as values, never as keys.
  const contents = new Map(Object.entries(book.Sheets));
  let cellsLeft: number = limits.cells;
  return book.SheetNames.flatMap((name, index) => {
    const content = contents.get(name);
    if (content === undefined) return [];
    const rows = readRows(content);
    cellsLeft -= rows.reduce((sum, row) => sum + row.length, 0);
    if (cellsLeft < 0) throw new WorkbookRefusal('FILE_TOO_LARGE');
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [{ name: name.normalize('NFC'), hidden, rows, merges: readMerges(content) }];
  });
}

function parse(bytes: Uint8Array) {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      UTC: true,
      sheetRows: limits.excelRows,
      // Without it a formula that has no stored result is left out, and a name made by one looks missing.
      sheetStubs: true,
      cellHTML: false,
      cellText: false,
    });
  } catch {
    // The package is whole, so what is inside is not what Excel writes.
    throw new WorkbookRefusal('FILE_DAMAGED');
  }
}

function readRows(sheet: WorkSheet): WorkbookSheet['rows'] {
  const data: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  const rows: WorkbookSheet['rows'] = [];
  // By the rows that exist: one cell may claim row 4,000,000,000, and counting up to it takes minutes.
  for (const index of Object.keys(data).map(Number)) {
    const row = readRow(data[index] ?? []);
    if (row.length === 0) continue;
    if (!Number.isInteger(index) || index < 0) throw new WorkbookRefusal('FILE_DAMAGED');
    if (index >= limits.rows) throw new WorkbookRefusal('FILE_TOO_LARGE');
    while (rows.length < index) rows.push([]);
    rows.push(row);
  }
  return rows;
}

function readRow(line: (CellObject | undefined)[]): (WorkbookCell | null)[] {
  const row: (WorkbookCell | null)[] = [];
  for (const [column, cell] of line.slice(0, limits.columns).entries()) {
    const value = cell === undefined ? null : readCell(cell);
    if (value === null) continue;
    while (row.length < column) row.push(null);
    row.push(value);
  }
  return row;
}

function readCell(cell: CellObject): WorkbookCell | null {
  const plain = readPlain(cell);
  if (cell.f === undefined) return plain;
  // An empty text is a result, too; a stub has none.
  const cached = cell.t === 'z' ? null : (plain ?? { kind: 'text', text: '' });
  return { kind: 'formula', formula: cell.f.normalize('NFC'), cached };
}

function readPlain({ t: type, v: value }: CellObject): PlainCell | null {
  if (type === 'z') return null;
  if (type === 'e') return { kind: 'error', text: errorName(value) };
  if (value instanceof Date) return readDate(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', value } : null;
  const text = (value ?? '').normalize('NFC');
  return text.trim() === '' ? null : { kind: 'text', text };
}

// Serial numbers are binary fractions: a midnight may arrive some milliseconds early.
function readDate(value: Date): PlainCell {
  const moment = new Date(value.getTime() + HALF_A_MINUTE);
  if (Number.isNaN(moment.getTime())) return { kind: 'error', text: '#NUM!' };
  return { kind: 'date', date: moment.toISOString().slice(0, 10) };
}

const ERROR_NAMES = new Map([
  [0, '#NULL!'],
  [7, '#DIV/0!'],
  [15, '#VALUE!'],
  [23, '#REF!'],
  [29, '#NAME?'],
  [36, '#NUM!'],
  [42, '#N/A'],
]);

const errorName = (value: CellObject['v']) => ERROR_NAMES.get(Number(value)) ?? '#ERROR!';

function readMerges(sheet: WorkSheet): MergedArea[] {
  const merges = sheet['!merges'] ?? [];
  if (merges.length > limits.merges) throw new WorkbookRefusal('FILE_TOO_LARGE');
  return merges.map(({ s: start, e: end }) => ({
    top: start.r + 1,
    left: start.c + 1,
    bottom: end.r + 1,
    right: end.c + 1,
  }));
}
