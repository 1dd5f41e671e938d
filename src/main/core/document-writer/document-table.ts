import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableLayoutType,
  VerticalAlignTable,
  WidthType,
  TableCell as WordCell,
  TableRow as WordRow,
} from 'docx';
import type { FamilyStyle, Frame } from '#shared/documents/layout/document-style.ts';
import {
  CELL_PADDING,
  type CellLook,
  cellLines,
  rowLook,
  textHeight,
  WHOLE_ROW,
} from '#shared/documents/layout/table-cell.ts';
import { columnEdges, type GridCell, gridOf } from '#shared/documents/layout/table-grid.ts';
import type { DocumentTable, TableCell } from '#shared/documents/printed-document.ts';
import { noBorders } from './columns-table.ts';
import { alignments, CLOSE_LINES } from './word-lines.ts';
import { wordRuns } from './word-text.ts';
import { eighths, twips } from './word-units.ts';

const BORDER = 0.5;
const line = { style: BorderStyle.SINGLE, size: eighths(BORDER), color: '000000' };
const allBorders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/**
 * A table as wide as the text. Head rows stand on every page, a section row stays with the row below it, a total with
 * the row above; `keepNext` keeps the last row with what follows. Null without a cell: Word opens no such file.
 */
export function documentTable(
  table: DocumentTable,
  style: FamilyStyle,
  frame: Frame,
  keepNext: boolean,
): Table | null {
  const count = table.columns.length;
  if (count === 0 || table.head.length + table.body.length === 0) return null;
  const size = table.size ?? style.body - 1;
  const edges = columnEdges(table, 0, frame.textWidth);
  const headCells = gridOf(table.head, count);
  const head = table.head.map(
    (_, index) =>
      new WordRow({
        cantSplit: true,
        tableHeader: true,
        keepNext: true,
        children: wordCells(table, inRow(headCells, index), { size, bold: true, align: 'center' }),
      }),
  );
  const body = table.body.map((row, index) => {
    const look = rowLook(row, size);
    const cells = gridOf([row.cells.map(inOneRow)], count);
    const isLast = index === table.body.length - 1;
    return new WordRow({
      cantSplit: rowHeight(table, cells, edges, look) <= frame.textHeight * WHOLE_ROW,
      keepNext: isLast ? keepNext : row.kind === 'section' || table.body[index + 1]?.kind === 'total',
      children: wordCells(table, inRow(cells, 0), look),
    });
  });
  return tableOf(table, edges, [...head, ...body]);
}

function tableOf(table: DocumentTable, edges: readonly number[], rows: WordRow[]): Table {
  // Whole twips between rounded edges, so that the right border stands on the margin.
  const widths = edges.slice(1).map((edge, index) => twips(edge) - twips(edges[index] ?? 0));
  const [across, upDown] = [twips(CELL_PADDING.x), twips(CELL_PADDING.y)];
  return new Table({
    width: { size: twips(edges.at(-1) ?? 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, top: upDown, bottom: upDown, left: across, right: across },
    borders: table.borders === 'all' ? allBorders : noBorders,
    rows,
  });
}

const inOneRow = (cell: TableCell): TableCell => ({ ...cell, down: 1 });

const inRow = (cells: readonly GridCell[], row: number) =>
  cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);

const rowHeight = (table: DocumentTable, cells: GridCell[], edges: readonly number[], look: CellLook) =>
  Math.max(...cells.map((cell) => textHeight(cellLines(table, cell, edges, look)))) + 2 * CELL_PADDING.y;

function wordCells(table: DocumentTable, cells: readonly GridCell[], look: CellLook): WordCell[] {
  return cells.map(({ cell, column, span, down }) => {
    const align = cell.align ?? look.align ?? table.columns[column]?.align ?? 'left';
    return new WordCell({
      verticalAlign: VerticalAlignTable.CENTER,
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(down > 1 ? { rowSpan: down } : {}),
      children: [
        new Paragraph({
          alignment: alignments[align],
          spacing: { line: CLOSE_LINES, lineRule: LineRuleType.AUTO },
          children: wordRuns(cell.runs, { size: look.size, bold: look.bold }),
        }),
      ],
    });
  });
}
