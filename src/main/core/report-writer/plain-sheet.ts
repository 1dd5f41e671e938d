import type { Workbook, Worksheet } from 'exceljs';
import type { ReportLeaf } from '#shared/reports/report-document.ts';
import { pageFor, setUpPage, sheetTab } from './page-setup.ts';
import { heightOf, putText, setHeight, setWidths, sumOf } from './sheet-cells.ts';
import { cellStyle } from './styles.ts';
import { heightFor } from './text-measure.ts';

export type PlainSheet = {
  tab: string;
  title: string;
  /** In italics under the title. */
  note?: string;
  leaves: readonly ReportLeaf[];
  /** Points per column. */
  widths: readonly number[];
};

const GAP = 6;
const HEADER_PADDING = 6;
const TITLE = { size: 14, bold: true };

/** A sheet without the official frame: title, note, header row. Rows follow from `firstRow` on. */
export function startPlainSheet(
  workbook: Workbook,
  plain: PlainSheet,
): { sheet: Worksheet; firstRow: number } {
  const sheet = workbook.addWorksheet(sheetTab(plain.tab));
  const width = sumOf(plain.widths);
  const right = plain.leaves.length;
  const across = (row: number) => ({ top: row, left: 1, bottom: row, right });
  putText(sheet, across(1), plain.title, cellStyle({ ...TITLE, horizontal: 'center' }));
  setHeight(sheet, 1, heightFor(plain.title, width, TITLE));
  let row = 2;
  if (plain.note) {
    putText(sheet, across(row), plain.note, cellStyle({ italic: true, horizontal: 'center' }));
    setHeight(sheet, row, heightFor(plain.note, width, { size: 12 }));
    row += 1;
  }
  setHeight(sheet, row, GAP);
  row += 1;
  const face = { size: 12, bold: true };
  const style = cellStyle({ ...face, horizontal: 'center', bordered: true, fill: 'FFF2F2F2' });
  const heights = plain.leaves.map((leaf, index) => {
    putText(sheet, { top: row, left: index + 1, bottom: row, right: index + 1 }, leaf.title, style);
    return heightFor(leaf.title, plain.widths[index] ?? 0, face, HEADER_PADDING);
  });
  setHeight(sheet, row, Math.max(...heights));
  setWidths(sheet, plain.widths, cellStyle({}));
  return { sheet, firstRow: row + 1 };
}

/** Page setup and frozen header, once the last row is known; a filter where every row is one record. */
export function finishPlainSheet(
  sheet: Worksheet,
  plain: PlainSheet,
  rows: { firstRow: number; lastRow: number; filter: boolean },
): void {
  const header = rows.firstRow - 1;
  const columnCount = plain.leaves.length;
  setUpPage(sheet, {
    page: pageFor(columnCount),
    columnCount,
    lastRow: Math.max(rows.lastRow, header),
    headerRows: [header, header],
    frozenHeight: heightOf(sheet, 1, header),
  });
  if (rows.filter) {
    sheet.autoFilter = {
      from: { row: header, column: 1 },
      to: { row: Math.max(rows.lastRow, header), column: columnCount },
    };
  }
}
