import type { Workbook, Worksheet } from 'exceljs';
import type {
  ReportCheck,
  ReportDocument,
  ReportLeaf,
  ReportSource,
} from '#shared/reports/report-document.ts';
import { cellContent, cleanText } from './cell-values.ts';
import { fitWidths } from './column-widths.ts';
import { endPages } from './end-pages.ts';
import { pageFor } from './page-setup.ts';
import { finishPlainSheet, startPlainSheet } from './plain-sheet.ts';
import { putText, setHeight, sumOf } from './sheet-cells.ts';
import { cellStyle } from './styles.ts';
import { writeDataRow } from './table-body.ts';
import { heightFor } from './text-measure.ts';

export const SOURCES_SHEET = 'Nguồn số liệu';
export const CHECKS_SHEET = 'Đối chiếu';

const STT: ReportLeaf = { key: 'ordinal', title: 'STT', kind: 'integer', align: 'center' };
const NOTE = 'Bản lưu, không gửi kèm báo cáo';
/**
 * Records of one row: some ten lines, long enough for thousands of names. The library compares each merged row
 * with all before it, so that many short rows take long.
 */
const CHARACTERS_A_ROW = 800;
const PADDING = 4.5;

/** "Nguồn số liệu" and "Đối chiếu", kept inside the office. */
export function addProofSheets(workbook: Workbook, document: ReportDocument): void {
  addSources(workbook, document);
  addChecks(workbook, document);
}

const leafFor = (value: number, leaf: ReportLeaf): ReportLeaf =>
  Number.isInteger(value) ? { ...leaf, kind: 'integer' } : { ...leaf, kind: 'decimal' };

const number = (value: number) => cellContent(value, Number.isInteger(value) ? 'integer' : 'decimal');

function addSources(workbook: Workbook, document: ReportDocument): void {
  const figure: ReportLeaf = { key: 'figure', title: 'Số liệu trong báo cáo', kind: 'text' };
  const counted: ReportLeaf = { key: 'counted', title: 'Đã đếm những gì', kind: 'text' };
  const value: ReportLeaf = { key: 'value', title: 'Giá trị', kind: 'decimal' };
  const leaves = [STT, figure, counted, value];
  const widths = sheetWidths([36, 190, 190, 70]);
  const plain = {
    tab: SOURCES_SHEET,
    title: `${SOURCES_SHEET}: ${document.title}`,
    note: sourcesNote(document),
    leaves,
    widths,
  };
  const { sheet, firstRow } = startPlainSheet(workbook, plain);
  let row = firstRow;
  const figures: number[] = [];
  document.sources.forEach((source, index) => {
    const contents = [
      cellContent(index + 1, 'integer'),
      cellContent(source.figure, 'text'),
      cellContent(source.counted, 'text'),
      number(source.value),
    ];
    figures.push(row);
    writeDataRow(sheet, [STT, figure, counted, leafFor(source.value, value)], contents, row, widths);
    row = writeRecords(sheet, source, row + 1, widths);
  });
  const lastRow = row - 1;
  const headerRows: [number, number] = [firstRow - 1, firstRow - 1];
  const page = pageFor(leaves.length);
  endPages(sheet, { page, width: sumOf(widths), lastRow, headerRows, headings: figures });
  finishPlainSheet(sheet, plain, { firstRow, lastRow, filter: false });
}

/** Rules change: the version says which ones the figures follow from. */
function sourcesNote({ rulebookVersion }: ReportDocument): string {
  return rulebookVersion === undefined ? NOTE : `${NOTE}. Sổ quy định bản ${rulebookVersion}`;
}

/** The records behind a figure, numbered so that they can be counted again. Returns the next free row. */
function writeRecords(
  sheet: Worksheet,
  source: ReportSource,
  top: number,
  widths: readonly number[],
): number {
  const texts = recordRows(source);
  const width = sumOf(widths, 1);
  const empty = cellStyle({ bordered: true });
  texts.forEach((text, index) => {
    const row = top + index;
    sheet.getCell(row, 1).style = empty;
    putText(sheet, { top: row, left: 2, bottom: row, right: widths.length }, text, empty);
    setHeight(sheet, row, heightFor(text, width, { size: 12 }, PADDING));
  });
  return top + texts.length;
}

/** "1. Nguyễn Văn An; 2. ..." in rows of readable length, then how many are secret. */
export function recordRows(source: ReportSource): string[] {
  const rows: string[] = [];
  let line = '';
  source.records.forEach((record, index) => {
    const entry = `${index + 1}. ${cleanText(record)}`;
    if (line !== '' && line.length + entry.length > CHARACTERS_A_ROW) {
      rows.push(`${line};`);
      line = '';
    }
    line = line === '' ? entry : `${line}; ${entry}`;
  });
  if (line !== '') rows.push(`${line}.`);
  if (source.withheld > 0) rows.push(`${source.withheld} hồ sơ mật không nêu tên.`);
  return rows;
}

function addChecks(workbook: Workbook, document: ReportDocument): void {
  const statement: ReportLeaf = { key: 'statement', title: 'Nội dung đối chiếu', kind: 'text' };
  const left: ReportLeaf = { key: 'left', title: 'Vế thứ nhất', kind: 'decimal' };
  const right: ReportLeaf = { key: 'right', title: 'Vế thứ hai', kind: 'decimal' };
  const result: ReportLeaf = { key: 'result', title: 'Kết quả', kind: 'text', align: 'center' };
  const leaves = [STT, statement, left, right, result];
  const widths = sheetWidths([36, 210, 75, 75, 90]);
  const plain = {
    tab: CHECKS_SHEET,
    title: `${CHECKS_SHEET}: ${document.title}`,
    note: NOTE,
    leaves,
    widths,
  };
  const { sheet, firstRow } = startPlainSheet(workbook, plain);
  document.checks.forEach((check, index) => {
    const contents = [
      cellContent(index + 1, 'integer'),
      cellContent(check.statement, 'text'),
      number(check.left),
      number(check.right),
      cellContent(agreed(check) ? 'Khớp' : 'KHÔNG KHỚP', 'text'),
    ];
    const shown = [STT, statement, leafFor(check.left, left), leafFor(check.right, right), result];
    writeDataRow(sheet, shown, contents, firstRow + index, widths);
    if (!agreed(check)) {
      const style = cellStyle({ bold: true, horizontal: 'center', bordered: true, fill: 'FFD9D9D9' });
      sheet.getCell(firstRow + index, leaves.length).style = style;
    }
  });
  const lastRow = firstRow + document.checks.length - 1;
  finishPlainSheet(sheet, plain, { firstRow, lastRow, filter: false });
}

// Sums of decimals differ in the last bits; reports show two places.
const agreed = (check: ReportCheck) => Math.abs(check.left - check.right) < 1e-6;

const sheetWidths = (points: readonly number[]) =>
  fitWidths(
    points.map((width, index) => ({ least: width, natural: width, flexible: index === 1 || index === 2 })),
    pageFor(points.length).width,
  );
