import type { FileOrigin, PlainTable } from '#shared/reports/report-document.ts';
import { cellContent } from './cell-values.ts';
import { columnNeed, fitWidths } from './column-widths.ts';
import { pageFor } from './page-setup.ts';
import { finishPlainSheet, startPlainSheet } from './plain-sheet.ts';
import { writeDataRow } from './table-body.ts';
import { newWorkbook, workbookBytes } from './workbook-file.ts';

// Room for the filter button beside the title.
const FILTER_BUTTON = 14;

/** What a list shows as .xlsx, ready to filter: exactly its columns and rows, no STT added. */
export async function writePlainTable(table: PlainTable, origin: FileOrigin): Promise<Uint8Array> {
  const workbook = newWorkbook(table.title, origin);
  const contents = table.rows.map((row) =>
    table.columns.map((leaf) => cellContent(row[leaf.key], leaf.kind)),
  );
  const needs = table.columns.map((leaf, column) => {
    const shown = contents.map((row) => row[column]?.shown ?? '');
    const need = columnNeed(leaf, shown);
    return { ...need, least: need.least + FILTER_BUTTON, natural: need.natural + FILTER_BUTTON };
  });
  const widths = fitWidths(needs, pageFor(table.columns.length).width);
  const plain = { tab: table.title, title: table.title, leaves: table.columns, widths };
  const { sheet, firstRow } = startPlainSheet(workbook, plain);
  contents.forEach((row, index) => {
    writeDataRow(sheet, table.columns, row, firstRow + index, widths);
  });
  const lastRow = firstRow + contents.length - 1;
  finishPlainSheet(sheet, plain, { firstRow, lastRow, filter: true });
  return workbookBytes(workbook);
}
