import type { MergedArea, Workbook, WorkbookCell } from '../workbook.ts';

/** Text, a number, a ready cell, or nothing. */
export type Shorthand = string | number | WorkbookCell | null;

function cellOf(value: Shorthand): WorkbookCell | null {
  if (typeof value === 'string') return value === '' ? null : { kind: 'text', text: value };
  return typeof value === 'number' ? { kind: 'number', value } : value;
}

/** A workbook with one visible sheet of these rows. */
export function workbookOf(rows: Shorthand[][], merges: MergedArea[] = []): Workbook {
  return {
    fileName: 'a.xlsx',
    sheets: [{ name: 'DSCB', hidden: false, rows: rows.map((row) => row.map(cellOf)), merges }],
  };
}
