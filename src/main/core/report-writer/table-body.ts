import type { Row, Worksheet } from 'exceljs';
import type { ReportLeaf } from '#shared/reports/report-document.ts';
import type { CellContent } from './cell-values.ts';
import { putText, setHeight, sumOf } from './sheet-cells.ts';
import { BODY_SIZE, cellStyle, columnStyle } from './styles.ts';
import { type Body, type BodyRow, ordinalsBesideTitles } from './table-rows.ts';
import { type SumRange, sumFormula } from './table-sums.ts';
import { heightFor, lineHeight } from './text-measure.ts';

const PADDING = 4.5;
const ONE_LINE = lineHeight(BODY_SIZE) + PADDING;
const BOLD = { size: BODY_SIZE, bold: true };
/** Excel shows #### for longer text in a cell of text format. */
const LONGEST_TEXT_FORMAT = 255;

type Heading = Exclude<BodyRow, { kind: 'data' }>;

/** Data, section and total rows from `top` on, every cell bordered. Returns the first row below. */
export function writeBody(
  sheet: Worksheet,
  leaves: readonly ReportLeaf[],
  body: Body,
  top: number,
  widths: readonly number[],
): number {
  const firstSum = leaves.findIndex((leaf) => leaf.sum);
  const beforeSums = firstSum === -1 ? leaves.length : firstSum;
  const besideTitle = ordinalsBesideTitles(body.rows);
  body.rows.forEach((row, index) => {
    const at = top + index;
    if (row.kind === 'data') {
      writeDataRow(sheet, leaves, row.contents, at, widths);
      return;
    }
    const last = row.kind === 'section' && row.sums === null ? leaves.length : beforeSums;
    writeHeading(sheet, besideTitle ? row : withOrdinalInTitle(row), at, last, widths);
    if (row.sums !== null) {
      const range = body.plan.ranges.get(index) ?? null;
      writeSums(sheet.getRow(at), leaves, last, row.sums, shift(range, top), body.plan.nested);
    }
  });
  return top + body.rows.length;
}

const shift = (range: SumRange, by: number): SumRange =>
  range && { from: range.from + by, to: range.to + by };

/** One bordered row of values; also used by the plain sheets. */
export function writeDataRow(
  sheet: Worksheet,
  leaves: readonly ReportLeaf[],
  contents: readonly CellContent[],
  at: number,
  widths: readonly number[],
): void {
  const row = sheet.getRow(at);
  let height = ONE_LINE;
  leaves.forEach((leaf, column) => {
    const content = contents[column];
    const cell = row.getCell(column + 1);
    const isText = typeof content?.value === 'string';
    if (content && content.value !== null) cell.value = content.value;
    cell.style = isText ? textStyle(leaf, content.shown) : columnStyle(leaf, 'plain');
    if (isText) {
      height = Math.max(height, heightFor(content.shown, widths[column] ?? 0, { size: BODY_SIZE }, PADDING));
    }
  });
  row.height = height;
}

function textStyle(leaf: ReportLeaf, text: string) {
  if (text.length <= LONGEST_TEXT_FORMAT) return columnStyle(leaf, 'text');
  return cellStyle({ horizontal: leaf.align ?? 'left', bordered: true });
}

function withOrdinalInTitle(row: Heading): Heading {
  if (row.kind !== 'section' || row.ordinal === '') return row;
  return { ...row, ordinal: '', title: `${row.ordinal}. ${row.title}` };
}

/** The words of a section or total row, over the columns 1 to `last`. */
function writeHeading(
  sheet: Worksheet,
  row: Heading,
  at: number,
  last: number,
  widths: readonly number[],
): void {
  const left = cellStyle({ bold: true, bordered: true });
  const centred = cellStyle({ bold: true, bordered: true, horizontal: 'center' });
  const ordinal = row.kind === 'section' && last > 1 ? row.ordinal : '';
  const from = ordinal === '' ? 1 : 2;
  if (from === 2) putText(sheet, { top: at, left: 1, bottom: at, right: 1 }, ordinal, centred);
  const right = Math.max(last, from);
  putText(
    sheet,
    { top: at, left: from, bottom: at, right },
    row.title,
    row.kind === 'total' ? centred : left,
  );
  const width = sumOf(widths, from - 1, right);
  setHeight(sheet, at, Math.max(ONE_LINE, heightFor(row.title, width, BOLD, PADDING)));
}

function writeSums(
  row: Row,
  leaves: readonly ReportLeaf[],
  from: number,
  sums: readonly (number | null)[],
  range: SumRange,
  nested: boolean,
): void {
  for (let column = from; column < leaves.length; column += 1) {
    const leaf = leaves[column];
    const sum = sums[column];
    if (!leaf) continue;
    const cell = row.getCell(column + 1);
    cell.style = columnStyle(leaf, 'bold');
    if (typeof sum !== 'number') continue;
    const letter = cell.address.replace(/\d+$/, '');
    cell.value =
      range && leaf.sum ? { formula: sumFormula(letter, range.from, range.to, nested), result: sum } : sum;
  }
}
