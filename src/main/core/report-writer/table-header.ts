import type { Worksheet } from 'exceljs';
import { putText, setHeight, sumOf } from './sheet-cells.ts';
import { cellStyle } from './styles.ts';
import type { HeaderCell, TableLayout } from './table-layout.ts';
import { heightFor, lineHeight } from './text-measure.ts';

const FACE = { size: 12, bold: true };
const PADDING = 6;

/**
 * Header rows from `top` on, groups merged over their leaves, and the row of column numbers (1), (2)...
 * Returns the first row of the body.
 */
export function writeTableHeader(
  sheet: Worksheet,
  layout: TableLayout,
  top: number,
  widths: readonly number[],
): number {
  const heights = headerHeights(layout, widths);
  heights.forEach((height, index) => {
    setHeight(sheet, top + index, height);
  });
  const style = cellStyle({ bold: true, horizontal: 'center', bordered: true });
  for (const cell of layout.cells) {
    const first = top + cell.row;
    const left = cell.column + 1;
    const area = { top: first, left, bottom: first + cell.rowSpan - 1, right: left + cell.columnSpan - 1 };
    putText(sheet, area, cell.text, style);
  }
  const numbers = top + layout.headerRows;
  const numberStyle = cellStyle({ italic: true, horizontal: 'center', bordered: true });
  layout.leaves.forEach((_, index) => {
    const area = { top: numbers, left: index + 1, bottom: numbers, right: index + 1 };
    putText(sheet, area, `(${index + 1})`, numberStyle);
  });
  setHeight(sheet, numbers, lineHeight(12) + 1.5);
  return numbers + 1;
}

function headerHeights(layout: TableLayout, widths: readonly number[]): number[] {
  const needed = (cell: HeaderCell) => {
    const width = sumOf(widths, cell.column, cell.column + cell.columnSpan);
    return heightFor(cell.text, width, FACE, PADDING);
  };
  const tallest = (cells: HeaderCell[]) => Math.max(lineHeight(FACE.size) + PADDING, ...cells.map(needed));
  if (layout.headerRows === 1) return [tallest(layout.cells)];
  const groups = tallest(layout.cells.filter((cell) => cell.row === 0 && cell.rowSpan === 1));
  const leaves = tallest(layout.cells.filter((cell) => cell.row === 1));
  const through = tallest(layout.cells.filter((cell) => cell.rowSpan === 2));
  return [groups, Math.max(leaves, through - groups)];
}
