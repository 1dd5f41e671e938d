/** Row heights are points at 100 %, `heights[0]` is row 1; rows are 1-based. */
export type PrintedRows = {
  heights: readonly number[];
  /** Repeated on every page after the one that holds them. */
  headerRows: readonly [number, number];
  firstBodyRow: number;
  /** First and last row that must stay on one page. */
  block: readonly [number, number];
  /** Points of rows one page holds. */
  capacity: number;
};

/** Printers differ by a few points a page: what is cut with a page this much taller or shorter counts as cut. */
const TOLERANCE = 0.03;
/** Beyond this many pages the differences have added up to more than a row a page can hide. */
const FORESEEABLE_PAGES = 12;
/** A signature never stands alone on a page: the last rows of the table go with it. */
const ROWS_WITH_BLOCK = 2;

/**
 * The row after which a page must end so that the signature block stays in one piece, or null when it
 * does so by itself (or is taller than a page).
 */
export function breakBeforeBlock(rows: PrintedRows): number | null {
  const [start, end] = rows.block;
  const withBlock = start - ROWS_WITH_BLOCK;
  const first = withBlock > rows.firstBodyRow ? withBlock : start;
  const header = sum(rows.heights, ...rows.headerRows);
  if (header + sum(rows.heights, first, end) > rows.capacity * (1 - TOLERANCE)) return null;
  const shares = [1 - TOLERANCE, 1, 1 + TOLERANCE];
  return shares.every((share) => staysWhole(rows, first, rows.capacity * share)) ? null : first - 1;
}

/** Whether the rows from `first` to the end of the block fall on one page by themselves, and surely so. */
function staysWhole(rows: PrintedRows, first: number, capacity: number): boolean {
  const header = sum(rows.heights, ...rows.headerRows);
  let used = 0;
  let page = 1;
  let pageOfFirst = 0;
  for (let row = 1; row <= rows.block[1]; row += 1) {
    const height = rows.heights[row - 1] ?? 0;
    if (used + height > capacity && used > 0) {
      page += 1;
      used = row > rows.headerRows[1] ? header : 0;
    }
    used += height;
    if (row === first) pageOfFirst = page;
  }
  return page === pageOfFirst && page <= FORESEEABLE_PAGES;
}

function sum(heights: readonly number[], first: number, last: number): number {
  let total = 0;
  for (let row = first; row <= last; row += 1) total += heights[row - 1] ?? 0;
  return total;
}
