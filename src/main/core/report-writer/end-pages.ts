import type { Worksheet } from 'exceljs';
import { type PrintedRows, pageEnds } from './page-breaks.ts';
import type { Page } from './page-setup.ts';

type EndPages = Pick<PrintedRows, 'headerRows' | 'headings' | 'block'> & {
  page: Page;
  /** Points of all columns; a wider table is printed smaller, so that a page holds more of it. */
  width: number;
  lastRow: number;
};

/** Ends pages where a heading or the signatures would otherwise be torn from what belongs to them. */
export function endPages(sheet: Worksheet, { page, width, lastRow, ...rows }: EndPages): void {
  const heights = Array.from({ length: lastRow }, (_, index) => sheet.getRow(index + 1).height);
  const capacity = capacityOf(page, width);
  for (const row of pageEnds({ ...rows, heights, capacity, firstBodyRow: rows.headerRows[1] + 1 })) {
    sheet.getRow(row).addPageBreak();
  }
}

export const capacityOf = (page: Page, width: number) => page.height * Math.max(width / page.width, 1);

/** Rows of a table from `top` on that head what follows them. */
export function headingRows(rows: readonly { kind: string }[], top: number): number[] {
  return rows.flatMap(({ kind }, index) => (kind === 'section' ? [top + index] : []));
}
