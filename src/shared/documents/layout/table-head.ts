import type { PageItem } from '../laid-out.ts';
import type { DocumentTable } from '../printed-document.ts';
import { type Drawing, frameStrokes } from './drawing.ts';
import { CELL_PADDING, type CellLines, cellLines, drawLines, textHeight } from './table-cell.ts';
import { gridOf } from './table-grid.ts';

export type TableHead = { height: number; content: Drawing };

/** The rows of the head as one drawing, bold and centred both ways; null where the table has none. */
export function tableHead(table: DocumentTable, edges: readonly number[], size: number): TableHead | null {
  if (table.head.length === 0) return null;
  const look = { size, bold: true, align: 'center' } as const;
  const cells = gridOf(table.head, table.columns.length).map((placed) =>
    cellLines(table, placed, edges, look),
  );
  const tops = rowTops(cells, table.head.length);
  const items: PageItem[] = [];
  let lines = 0;
  for (const cell of cells) {
    const top = tops[cell.row] ?? 0;
    const bottom = tops[cell.row + cell.down] ?? top;
    if (table.borders === 'all') items.push(...frameStrokes(cell.x, top, cell.x + cell.width, bottom));
    const spare = bottom - top - textHeight(cell);
    items.push(...drawLines(cell, 0, cell.lines.length, top + spare / 2, cell.pitch));
    lines = Math.max(lines, cell.lines.length);
  }
  return { height: tops[table.head.length] ?? 0, content: { part: 'tableHead', lines, items } };
}

/** Upper edge of each row, and the lower of the last; a cell of several rows makes the last of them higher. */
function rowTops(cells: readonly CellLines[], rows: number): number[] {
  const tops = [0];
  for (let row = 0; row < rows; row += 1) {
    let bottom = tops[row] ?? 0;
    for (const cell of cells) {
      if (cell.row + cell.down - 1 !== row) continue;
      bottom = Math.max(bottom, (tops[cell.row] ?? 0) + textHeight(cell) + 2 * CELL_PADDING.y);
    }
    tops.push(bottom);
  }
  return tops;
}
