import type { Worksheet } from 'exceljs';
import { putText, setHeight } from './sheet-cells.ts';
import { cellStyle } from './styles.ts';
import { heightFor, lineHeight } from './text-measure.ts';

const GAP = 9;
const SMALL_GAP = 6;

export type Titles = { title: string; period: string; unitOfMeasure?: string };

/**
 * Title, period and unit of measure over the whole width, from `top` on, with a little room before the
 * table. Returns the row of the table header.
 */
export function writeTitles(
  sheet: Worksheet,
  titles: Titles,
  top: number,
  columnCount: number,
  width: number,
): number {
  let row = top;
  const gap = (points: number) => {
    setHeight(sheet, row, points);
    row += 1;
  };
  const put = (text: string, style: ReturnType<typeof cellStyle>, height: number) => {
    putText(sheet, { top: row, left: 1, bottom: row, right: columnCount }, text, style);
    setHeight(sheet, row, height);
    row += 1;
  };
  gap(GAP);
  const title = titles.title.toLocaleUpperCase('vi');
  const face = { size: 14, bold: true };
  put(title, cellStyle({ ...face, horizontal: 'center' }), heightFor(title, width, face));
  if (titles.period !== '') {
    const size = 13;
    const style = cellStyle({ size, italic: true, horizontal: 'center' });
    put(titles.period, style, heightFor(titles.period, width, { size }));
  }
  if (titles.unitOfMeasure) {
    const style = cellStyle({ italic: true, horizontal: 'right' });
    put(`Đơn vị tính: ${titles.unitOfMeasure}`, style, lineHeight(12));
  }
  gap(SMALL_GAP);
  return row;
}
