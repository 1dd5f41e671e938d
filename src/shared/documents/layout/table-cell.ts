import type { PageItem } from '../laid-out.ts';
import type { DocumentTable, TableRow } from '../printed-document.ts';
import { type BrokenLine, breakLines } from './break-lines.ts';
import { CLOSE_PITCH } from './document-style.ts';
import { baselineIn, type LineAlign, placeLine } from './place-line.ts';
import type { GridCell } from './table-grid.ts';
import { faceOfSize } from './text-parts.ts';

export const CELL_PADDING = { x: 4, y: 2.5 } as const;
/** A row up to this share of a page stays whole; a higher one is divided between lines. */
export const WHOLE_ROW = 0.5;

/** A cell with its text in lines; `x` and `width` are those of the cell, borders included. */
export type CellLines = GridCell & {
  x: number;
  width: number;
  lines: BrokenLine[];
  pitch: number;
  align: LineAlign;
};

export type CellLook = { size: number; bold: boolean; align: LineAlign | null };

/** How the cells of a row of the body look, where they say nothing themselves. */
export const rowLook = ({ kind }: TableRow, size: number): CellLook => ({
  size,
  bold: kind !== 'data',
  align: kind === 'section' ? 'left' : null,
});

/** Breaks the text of a cell. `look.align` holds where the cell has none of its own, before that of the column. */
export function cellLines(
  table: DocumentTable,
  placed: GridCell,
  edges: readonly number[],
  look: CellLook,
): CellLines {
  const x = edges[placed.column] ?? 0;
  const width = (edges[placed.column + placed.span] ?? x) - x;
  const face = faceOfSize(look.size, { bold: look.bold });
  const lines = breakLines(placed.cell.runs, face, width - 2 * CELL_PADDING.x);
  const pitch = lines.reduce((largest, line) => Math.max(largest, line.size), look.size) * CLOSE_PITCH;
  const align = placed.cell.align ?? look.align ?? table.columns[placed.column]?.align ?? 'left';
  return { ...placed, x, width, lines, pitch, align };
}

export const textHeight = (cell: CellLines): number => cell.lines.length * cell.pitch;

/** Lines `from` to before `to` of a cell, the first with its upper edge at `top`. */
export function drawLines(cell: CellLines, from: number, to: number, top: number, pitch: number): PageItem[] {
  return cell.lines
    .slice(from, to)
    .flatMap((line, index) =>
      placeLine(
        line,
        cell.x + CELL_PADDING.x,
        top + index * pitch + baselineIn(pitch, line.size),
        cell.align,
      ),
    );
}
