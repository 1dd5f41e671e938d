import type { Workbook, Worksheet } from 'exceljs';
import {
  type ImportTemplate,
  TEMPLATE_LISTS_SHEET,
  TEMPLATE_MARKS,
  type TemplateColumn,
} from '#shared/reports/import-template.ts';
import type { FileOrigin } from '#shared/reports/report-document.ts';
import { pageFor, setUpPage, sheetTab } from './page-setup.ts';
import { heightOf, pointsOfCharacters, putText, setHeight, setWidths, sumOf } from './sheet-cells.ts';
import { cellStyle, type TextStyle } from './styles.ts';
import { heightFor, lineHeight } from './text-measure.ts';
import { newWorkbook, workbookBytes } from './workbook-file.ts';

const HEADER_ROW = 3;
const FIRST_EMPTY_ROW = 6;
/** Choices are offered down to here; people paste longer lists than the ready-made rows. */
const LAST_CHOICE_ROW = 5000;
const STT_WIDTH = 6;
const PADDING = 6;
const GREY = 'FFF2F2F2';
/** Excel refuses longer texts in the messages of a validation. */
const LONGEST_MESSAGE = 255;

/**
 * A template for units as .xlsx. Every entry cell has text format: leading zeros stay, and a date stays as
 * typed, whatever order of day and month the computer uses.
 */
export async function writeImportTemplate(template: ImportTemplate, origin: FileOrigin): Promise<Uint8Array> {
  const workbook = newWorkbook(template.title, origin);
  const sheet = workbook.addWorksheet(sheetTab(template.sheetName));
  const columnCount = template.columns.length + 1;
  const widths = [STT_WIDTH, ...template.columns.map((column) => column.width)].map(pointsOfCharacters);
  writeHeading(sheet, template, widths);
  writeRow(sheet, HEADER_ROW, ['STT', ...template.columns.map((column) => column.title)], widths, () => ({
    bold: true,
    horizontal: 'center',
    fill: 'FFD9D9D9',
  }));
  const guidance = [TEMPLATE_MARKS.guidance, ...template.columns.map(guidanceOf)];
  writeRow(sheet, HEADER_ROW + 1, guidance, widths, () => ({
    size: 11,
    italic: true,
    horizontal: 'center',
    vertical: 'top',
  }));
  const example = [TEMPLATE_MARKS.example, ...template.columns.map((column) => column.example)];
  writeRow(sheet, HEADER_ROW + 2, example, widths, (index) => ({
    italic: true,
    grey: true,
    fill: GREY,
    horizontal: alignOf(template.columns[index - 1]),
    format: '@',
  }));
  writeEmptyRows(sheet, template, widths);
  offerChoices(workbook, sheet, template.columns);
  const lastRow = FIRST_EMPTY_ROW + template.emptyRows - 1;
  setUpPage(sheet, {
    page: pageFor(columnCount),
    columnCount,
    lastRow,
    headerRows: [HEADER_ROW, HEADER_ROW],
    frozenHeight: heightOf(sheet, 1, HEADER_ROW),
  });
  return workbookBytes(workbook);
}

const guidanceOf = (column: TemplateColumn) =>
  column.required ? `Bắt buộc. ${column.guidance}` : column.guidance;
const alignOf = (column: TemplateColumn | undefined) => (column ? (column.align ?? 'left') : 'center');

function writeHeading(sheet: Worksheet, template: ImportTemplate, widths: readonly number[]): void {
  const across = (row: number) => ({ top: row, left: 1, bottom: row, right: widths.length });
  const title = template.title.toLocaleUpperCase('vi');
  const face = { size: 14, bold: true };
  putText(sheet, across(1), title, cellStyle({ ...face, horizontal: 'center' }));
  setHeight(sheet, 1, heightFor(title, sumOf(widths), face, PADDING));
  putText(sheet, across(2), template.guidance, cellStyle({ italic: true }));
  setHeight(sheet, 2, heightFor(template.guidance, sumOf(widths), { size: 12 }, PADDING));
}

function writeRow(
  sheet: Worksheet,
  row: number,
  texts: readonly string[],
  widths: readonly number[],
  look: (index: number) => TextStyle,
): void {
  let height = 0;
  texts.forEach((text, index) => {
    const style = look(index);
    const area = { top: row, left: index + 1, bottom: row, right: index + 1 };
    putText(sheet, area, text, cellStyle({ ...style, bordered: true }));
    const face = { size: style.size ?? 12, bold: style.bold === true };
    height = Math.max(height, heightFor(text, widths[index] ?? 0, face, PADDING));
  });
  setHeight(sheet, row, height);
}

function writeEmptyRows(sheet: Worksheet, template: ImportTemplate, widths: readonly number[]): void {
  const entry = (column: TemplateColumn | undefined, bordered: boolean) =>
    cellStyle({ horizontal: alignOf(column), format: '@', bordered });
  for (let row = FIRST_EMPTY_ROW; row < FIRST_EMPTY_ROW + template.emptyRows; row += 1) {
    for (let column = 0; column < widths.length; column += 1) {
      sheet.getCell(row, column + 1).style = entry(template.columns[column - 1], true);
    }
    setHeight(sheet, row, lineHeight(12) + PADDING);
  }
  // Text format further down too, for what is typed below the ready-made rows.
  setWidths(sheet, widths, entry(undefined, false));
}

/** The lists on their own sheet, one a column, and the validations that point to them. */
function offerChoices(workbook: Workbook, sheet: Worksheet, columns: readonly TemplateColumn[]): void {
  const chosen = columns.flatMap((column, index) =>
    column.choices ? [{ column, choices: column.choices, at: index + 2 }] : [],
  );
  if (chosen.length === 0) return;
  const lists = workbook.addWorksheet(TEMPLATE_LISTS_SHEET);
  const head = cellStyle({ bold: true, horizontal: 'center', bordered: true, fill: GREY });
  const item = cellStyle({ bordered: true, format: '@' });
  const widths = chosen.map(({ choices }) => {
    const longest = Math.max(...[choices.listTitle, ...choices.values].map((text) => text.length));
    return pointsOfCharacters(Math.min(Math.max(longest, 12), 60));
  });
  chosen.forEach(({ column, choices, at }, index) => {
    const put = (row: number, text: string, style: typeof head) =>
      putText(lists, { top: row, left: index + 1, bottom: row, right: index + 1 }, text, style);
    put(1, choices.listTitle, head);
    choices.values.forEach((value, position) => {
      put(position + 2, value, item);
    });
    const list = lists.getColumn(index + 1).letter;
    const entry = sheet.getColumn(at).letter;
    sheet.dataValidations.add(`${entry}${FIRST_EMPTY_ROW}:${entry}${LAST_CHOICE_ROW}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`'${TEMPLATE_LISTS_SHEET}'!$${list}$2:$${list}$${choices.values.length + 1}`],
      showInputMessage: true,
      prompt: column.guidance.slice(0, LONGEST_MESSAGE),
      showErrorMessage: true,
      errorStyle: choices.strict ? 'stop' : 'warning',
      errorTitle: 'Ngoài danh mục',
      error: `Chọn một giá trị trong danh mục "${choices.listTitle}".`.slice(0, LONGEST_MESSAGE),
    });
  });
  setWidths(lists, widths, cellStyle({}));
  lists.views = [{ state: 'frozen', ySplit: 1 }];
}
