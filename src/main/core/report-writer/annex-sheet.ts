import type { Workbook } from 'exceljs';
import type { ReportTable } from '#shared/reports/report-document.ts';
import { fitWidths } from './column-widths.ts';
import { endPages, headingRows } from './end-pages.ts';
import { pageFor, setUpPage, sheetTab } from './page-setup.ts';
import { heightOf, setWidths, sumOf } from './sheet-cells.ts';
import { cellStyle } from './styles.ts';
import { writeBody } from './table-body.ts';
import { writeTableHeader } from './table-header.ts';
import { layOutTable } from './table-layout.ts';
import { measureColumns, prepareRows } from './table-rows.ts';
import { writeTitles } from './title-block.ts';

/** A further table of a report: its title over it, without header and signatures, which the first sheet carries. */
export function addAnnexSheet(workbook: Workbook, annex: ReportTable): void {
  const layout = layOutTable(annex.columns);
  const { leaves } = layout;
  const body = prepareRows(annex, leaves);
  const page = pageFor(leaves.length);
  const widths = fitWidths(measureColumns(leaves, body.rows), page.width);

  const sheet = workbook.addWorksheet(sheetTab(annex.sheetName));
  const headerTop = writeTitles(sheet, annex, 1, leaves.length, sumOf(widths));
  const bodyTop = writeTableHeader(sheet, layout, headerTop, widths);
  const bodyEnd = writeBody(sheet, leaves, body, bodyTop, widths);
  setWidths(sheet, widths, cellStyle({}));
  const headerRows: [number, number] = [headerTop, bodyTop - 1];
  const lastRow = bodyEnd - 1;
  const headings = headingRows(body.rows, bodyTop);
  endPages(sheet, { page, width: sumOf(widths), lastRow, headerRows, headings });
  setUpPage(sheet, {
    page,
    columnCount: leaves.length,
    lastRow,
    headerRows,
    frozenHeight: heightOf(sheet, 1, bodyTop - 1),
  });
}
