import type { DocumentTable, TableCell } from '../printed-document.ts';

/** A cell and the columns and rows of the grid it covers; `row` counts from the first of `rows`. */
export type GridCell = { cell: TableCell; row: number; column: number; span: number; down: number };

/** Places cells from left to right into what the cells above leave free. Cells beyond the last column are left out. */
export function gridOf(rows: readonly (readonly TableCell[])[], columns: number): GridCell[] {
  const taken = new Set<number>();
  const placed: GridCell[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (column < columns && taken.has(row * columns + column)) column += 1;
      if (column >= columns) break;
      const down = Math.min(Math.max(cell.down ?? 1, 1), rows.length - row);
      const wanted = Math.min(Math.max(cell.span ?? 1, 1), columns - column);
      let span = 1;
      while (span < wanted && !taken.has(row * columns + column + span)) span += 1;
      for (let y = row; y < row + down; y += 1) {
        for (let x = column; x < column + span; x += 1) taken.add(y * columns + x);
      }
      placed.push({ cell, row, column, span, down });
      column += span;
    }
    for (column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      taken.add(row * columns + column);
      placed.push({ cell: { runs: [] }, row, column, span: 1, down: 1 });
    }
  }
  return placed;
}

/** Left edges of the columns and the right edge of the last. */
export function columnEdges(table: DocumentTable, left: number, width: number): number[] {
  const total = table.columns.reduce((sum, column) => sum + Math.max(column.width, 0), 0);
  const edges = [left];
  let at = left;
  for (const column of table.columns) {
    const share = total > 0 ? Math.max(column.width, 0) / total : 1 / table.columns.length;
    at += share * width;
    edges.push(at);
  }
  return edges;
}
