import type { PictureCorner, Workbook, Worksheet } from 'exceljs';

// One black pixel. Cell borders can only be as long as whole columns, and exceljs draws no lines.
const BLACK_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
const EMU_PER_POINT = 12_700;
const THICKNESS = 0.75;

/** Points from the left edge of the sheet, and from the top edge of a 1-based row; all inside that row. */
export type Rule = { left: number; length: number; row: number; below: number };

/** Registers the pixel once in a workbook; its id is what `drawRule` needs. */
export function rulePicture(workbook: Workbook): number {
  return workbook.addImage({ base64: `data:image/png;base64,${BLACK_PIXEL}`, extension: 'png' });
}

/** A thin black line at an exact place; `widths` are the column widths in points. */
export function drawRule(sheet: Worksheet, picture: number, rule: Rule, widths: readonly number[]): void {
  sheet.addImage(picture, {
    tl: corner(rule.left, rule.row, rule.below, widths),
    br: corner(rule.left + rule.length, rule.row, rule.below + THICKNESS, widths),
    editAs: 'oneCell',
  });
}

function corner(x: number, row: number, below: number, widths: readonly number[]): PictureCorner {
  let column = 0;
  let rest = x;
  for (const width of widths) {
    if (rest < width || column === widths.length - 1) break;
    rest -= width;
    column += 1;
  }
  return {
    nativeCol: column,
    nativeColOff: Math.round(rest * EMU_PER_POINT),
    nativeRow: row - 1,
    nativeRowOff: Math.round(below * EMU_PER_POINT),
  };
}
