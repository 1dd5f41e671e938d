import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './word-units.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;
const noMargins = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 } as const;

/**
 * Text side by side: a table without borders and padding, columns in points. Rows are not divided between pages and
 * stay together. A cell must end with a paragraph, so an empty one gets one.
 */
export function columnsTable(
  columns: readonly number[],
  rows: readonly (readonly (readonly (Paragraph | Table)[])[])[],
): Table {
  const widths = columns.map(twips);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: WidthType.DXA },
    margins: noMargins,
    borders: noBorders,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          ...(index < rows.length - 1 ? { keepNext: true } : {}),
          children: cells.map(
            (children) =>
              new TableCell({ children: children.length > 0 ? [...children] : [new Paragraph({})] }),
          ),
        }),
    ),
  });
}
