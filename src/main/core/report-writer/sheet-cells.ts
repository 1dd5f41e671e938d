import type { Worksheet } from 'exceljs';
import { textContent } from './cell-values.ts';
import { POINTS_PER_WIDTH } from './default-font.ts';
import type { CellStyle } from './styles.ts';

/** 1-based, ends inclusive. */
export type Area = { top: number; left: number; bottom: number; right: number };

/** Text over an area, merged when it has more than one cell; every cell under it carries the style. */
export function putText(sheet: Worksheet, area: Area, text: string, style: CellStyle): void {
  const cell = sheet.getCell(area.top, area.left);
  cell.value = textContent(text).value;
  cell.style = style;
  if (area.top !== area.bottom || area.left !== area.right) {
    sheet.mergeCells(area.top, area.left, area.bottom, area.right);
  }
}

export function setHeight(sheet: Worksheet, row: number, points: number): void {
  sheet.getRow(row).height = Math.min(Math.ceil(points / 0.75) * 0.75, 409);
}

/** Points from the top of `first` to the bottom of `last`; every row of ours has its height set. */
export function heightOf(sheet: Worksheet, first: number, last: number): number {
  let sum = 0;
  for (let row = first; row <= last; row += 1) sum += sheet.getRow(row).height;
  return sum;
}

export const pointsOfCharacters = (characters: number) => characters * POINTS_PER_WIDTH + 5;

/** Sets widths given in points; `empty` is the look of cells nobody has written to yet. */
export function setWidths(sheet: Worksheet, points: readonly number[], empty: CellStyle): void {
  points.forEach((width, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = Math.round((width / POINTS_PER_WIDTH) * 100) / 100;
    column.style = empty;
  });
}

export const sumOf = (values: readonly number[], from = 0, to = values.length) =>
  values.slice(from, to).reduce((sum, value) => sum + value, 0);
