import type { Workbook } from 'exceljs';
import type { ReportCopy, ReportDocument } from '#shared/reports/report-document.ts';
import { addAnnexSheet } from './annex-sheet.ts';
import { cleanText } from './cell-values.ts';
import { fitWidths, halve } from './column-widths.ts';
import { capacityOf, endPages, headingRows } from './end-pages.ts';
import { headerNeeds, writeOfficialHeader } from './official-header.ts';
import { pageFor, setUpPage, sheetTab } from './page-setup.ts';
import { addProofSheets } from './proof-sheets.ts';
import { rulePicture } from './rule-picture.ts';
import { heightOf, setWidths, sumOf } from './sheet-cells.ts';
import { writeSignatures } from './signature-block.ts';
import { cellStyle } from './styles.ts';
import { writeBody } from './table-body.ts';
import { writeTableHeader } from './table-header.ts';
import { layOutTable } from './table-layout.ts';
import { measureColumns, prepareRows } from './table-rows.ts';
import { writeTitles } from './title-block.ts';
import { newWorkbook, workbookBytes } from './workbook-file.ts';

/**
 * A report as .xlsx in the official layout (domain/documents.md, "Excel reports"). `created` is the UTC ISO
 * instant of the document properties; equal input gives equal bytes. Throws RangeError on values no cell
 * can hold and on a grand total between data rows.
 */
export async function writeReport(
  document: ReportDocument,
  copy: ReportCopy,
  created: string,
): Promise<Uint8Array> {
  const workbook = newWorkbook(document.title, { organisation: document.header.issuer, created });
  addReportSheet(workbook, document);
  for (const annex of document.annexes ?? []) {
    if (copy === 'kept' || !annex.keptOnly) addAnnexSheet(workbook, annex);
  }
  if (copy === 'kept') addProofSheets(workbook, document);
  return workbookBytes(workbook);
}

function addReportSheet(workbook: Workbook, source: ReportDocument): void {
  const document = { ...source, header: cleanHeader(source.header) };
  const layout = layOutTable(document.columns);
  const { leaves } = layout;
  const body = prepareRows(document, leaves);
  const page = pageFor(leaves.length);
  const needs = measureColumns(leaves, body.rows);
  const sides = headerNeeds(document.header);
  const halves = halve(fitWidths(needs, page.width), needs, sides.left, sides.right);
  const width = sumOf(halves.widths);

  const sheet = workbook.addWorksheet(sheetTab(document.sheetName));
  const afterHeader = writeOfficialHeader(sheet, document.header, halves, rulePicture(workbook));
  const headerTop = writeTitles(sheet, document, afterHeader, leaves.length, width);
  const bodyTop = writeTableHeader(sheet, layout, headerTop, halves.widths);
  const bodyEnd = writeBody(sheet, leaves, body, bodyTop, halves.widths);
  const signed = writeSignatures(sheet, document, bodyEnd, halves);
  setWidths(sheet, halves.widths, cellStyle({}));

  const headerRows: [number, number] = [headerTop, bodyTop - 1];
  const lastRow = signed.nextRow - 1;
  // A long list of recipients may run on to the next page, the signatures may not be parted.
  const keepsRecipients = heightOf(sheet, bodyEnd, lastRow) < capacityOf(page, width) / 2;
  const block = [bodyEnd, keepsRecipients ? lastRow : signed.lastSigned] as const;
  const headings = headingRows(body.rows, bodyTop);
  endPages(sheet, { page, width, lastRow, headerRows, headings, block });
  setUpPage(sheet, {
    page,
    columnCount: leaves.length,
    lastRow,
    headerRows,
    frozenHeight: heightOf(sheet, 1, bodyTop - 1),
  });
}

/** Typed by people: spaces at the ends would push centred text aside. */
function cleanHeader(header: ReportDocument['header']): ReportDocument['header'] {
  const clean = (text: string) => cleanText(text).trim();
  return {
    ...header,
    superior: clean(header.superior),
    issuer: clean(header.issuer),
    number: clean(header.number),
    place: clean(header.place),
  };
}
