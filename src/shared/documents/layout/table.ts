import type { PageItem } from '../laid-out.ts';
import type { DocumentTable, TableRow } from '../printed-document.ts';
import type { FamilyStyle, Frame } from './document-style.ts';
import { across, type DrawnStrip, down } from './drawing.ts';
import {
  CELL_PADDING,
  type CellLines,
  cellLines,
  drawLines,
  rowLook,
  textHeight,
  WHOLE_ROW,
} from './table-cell.ts';
import { columnEdges, gridOf } from './table-grid.ts';
import { tableHead } from './table-head.ts';

/** A head higher than this is not repeated: rows need the page. */
const REPEATED_HEAD = 1 / 3;

/** Head, then row by row; rows higher than half a page line by line. */
export function tableStrips(table: DocumentTable, frame: Frame, style: FamilyStyle): DrawnStrip[] {
  if (table.columns.length === 0) return [];
  const size = table.size ?? style.body - 1;
  const edges = columnEdges(table, frame.left, frame.textWidth);
  const head = tableHead(table, edges, size);
  const strips: DrawnStrip[] = [];
  if (head !== null) strips.push({ ...head, before: 0, breakAfter: 'never' });
  const repeat = head !== null && head.height <= frame.textHeight * REPEATED_HEAD ? { repeat: head } : {};
  for (const [index, row] of table.body.entries()) {
    const cells = rowCells(table, row, edges, size);
    const height = cells.reduce((most, cell) => Math.max(most, textHeight(cell)), 0) + 2 * CELL_PADDING.y;
    const whole = height <= frame.textHeight * WHOLE_ROW;
    const drawn = whole ? [wholeRow(cells, height)] : dividedRow(cells);
    const bordered =
      table.borders === 'all' ? withBorders(drawn, cells, index === 0 && head === null) : drawn;
    strips.push(...bordered.map((strip) => ({ ...strip, ...repeat })));
    const last = strips.at(-1);
    const isSection = row.kind === 'section' && index < table.body.length - 1;
    // A sum says nothing without a row above it.
    if (last && (isSection || table.body[index + 1]?.kind === 'total')) last.breakAfter = 'avoid';
  }
  const first = strips[0];
  if (first) first.before = style.between;
  const last = strips.at(-1);
  if (last?.breakAfter === 'never') last.breakAfter = 'allowed';
  return strips;
}

function rowCells(table: DocumentTable, row: TableRow, edges: readonly number[], size: number): CellLines[] {
  const look = rowLook(row, size);
  const cells = row.cells.map((cell) => ({ ...cell, down: 1 }));
  return gridOf([cells], table.columns.length).map((placed) => cellLines(table, placed, edges, look));
}

function wholeRow(cells: readonly CellLines[], height: number): DrawnStrip {
  const items = cells.flatMap((cell) =>
    drawLines(cell, 0, cell.lines.length, (height - textHeight(cell)) / 2, cell.pitch),
  );
  const lines = Math.max(...cells.map((cell) => cell.lines.length));
  return { height, before: 0, breakAfter: 'allowed', content: { part: 'body', lines, items } };
}

/** One strip per line, all cells on the same lines from the top; at least two lines on either side of a page break. */
function dividedRow(cells: readonly CellLines[]): DrawnStrip[] {
  const count = Math.max(...cells.map((cell) => cell.lines.length));
  const pitch = Math.max(...cells.map((cell) => cell.pitch));
  return Array.from({ length: count }, (_, index): DrawnStrip => {
    const isLast = index === count - 1;
    const top = index === 0 ? CELL_PADDING.y : 0;
    const items = cells.flatMap((cell) => drawLines(cell, index, index + 1, top, pitch));
    const allowed = isLast || (index >= 1 && index <= count - 3);
    return {
      height: pitch + top + (isLast ? CELL_PADDING.y : 0),
      before: 0,
      breakAfter: allowed ? 'allowed' : 'avoid',
      content: { part: 'body', lines: 1, items },
    };
  });
}

/** Sides at every strip, a line below the row, and lines where a page begins or ends inside it. */
function withBorders(strips: DrawnStrip[], cells: readonly CellLines[], isFirst: boolean): DrawnStrip[] {
  const left = cells[0]?.x ?? 0;
  const right = cells.reduce((edge, cell) => Math.max(edge, cell.x + cell.width), left);
  return strips.map((strip, index) => {
    const { height, content } = strip;
    const items: PageItem[] = [...content.items, down(left, 0, height)];
    items.push(...cells.map((cell) => down(cell.x + cell.width, 0, height)));
    const above = across(left, right, 0);
    const below = across(left, right, height);
    const isTop = isFirst && index === 0;
    const isBottom = index === strips.length - 1;
    if (isTop) items.push(above);
    if (isBottom) items.push(below);
    const edges = { whenFirst: isTop ? [] : [above], whenLast: isBottom ? [] : [below] };
    return { ...strip, content: { ...content, items, ...edges } };
  });
}
