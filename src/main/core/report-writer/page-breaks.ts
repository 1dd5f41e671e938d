/** Row heights are points at 100 %, `heights[0]` is row 1; rows are 1-based. */
export type PrintedRows = {
  heights: readonly number[];
  /** Repeated on every page after the one that holds them. */
  headerRows: readonly [number, number];
  firstBodyRow: number;
  /** Rows that must not be the last of a page. */
  headings: readonly number[];
  /** First and last row that must stay on one page. */
  block?: readonly [number, number];
  /** Points of rows one page holds. */
  capacity: number;
};

/** Printers differ by a few points a page: what is cut with a page this much taller or shorter counts as cut. */
const TOLERANCE = 0.03;
const SHARES = [1 - TOLERANCE, 1, 1 + TOLERANCE];
/** Beyond this many pages the differences have added up to more than a row a page can hide. */
const FORESEEABLE_PAGES = 12;
/** A signature never stands alone on a page: the last rows of the table go with it. */
const ROWS_WITH_BLOCK = 2;

/**
 * The rows after which a page must end so that no heading parts from what follows it and the signature block stays
 * in one piece; none where that happens by itself (or the block is taller than a page).
 */
export function pageEnds(rows: PrintedRows): number[] {
  const ends = endsBeforeHeadings(rows);
  const end = endBeforeBlock(rows, ends);
  return end === null || ends.includes(end) ? ends : [...ends, end];
}

function endsBeforeHeadings(rows: PrintedRows): number[] {
  const headings = new Set(rows.headings);
  const header = headerOf(rows);
  const ends: number[] = [];
  let used = SHARES.map(() => 0);
  rows.heights.forEach((height, index) => {
    const row = index + 1;
    const isHeading = headings.has(row) && row > rows.firstBodyRow;
    const withNext = height + (rows.heights[row] ?? 0);
    const parted = used.some((points, page) => {
      const capacity = rows.capacity * (SHARES[page] ?? 1);
      return points > header && points + height <= capacity && points + withNext > capacity;
    });
    if (isHeading && parted) {
      ends.push(index);
      used = used.map(() => header);
    }
    used = used.map((points, page) => {
      const full = points > 0 && points + height > rows.capacity * (SHARES[page] ?? 1);
      return (full ? topOf(rows, row) : points) + height;
    });
  });
  return ends;
}

function endBeforeBlock(rows: PrintedRows, ends: readonly number[]): number | null {
  if (!rows.block) return null;
  const [start, end] = rows.block;
  const withBlock = start - ROWS_WITH_BLOCK;
  let first = withBlock > rows.firstBodyRow ? withBlock : start;
  while (first > rows.firstBodyRow && rows.headings.includes(first - 1)) first -= 1;
  if (headerOf(rows) + sum(rows.heights, first, end) > rows.capacity * (1 - TOLERANCE)) return null;
  return SHARES.every((share) => staysWhole(rows, [first, end], ends, rows.capacity * share))
    ? null
    : first - 1;
}

/** Whether the rows of the block fall on one page by themselves, and surely so. */
function staysWhole(
  rows: PrintedRows,
  [first, last]: readonly [number, number],
  ends: readonly number[],
  capacity: number,
): boolean {
  const forced = new Set(ends);
  let used = 0;
  let page = 1;
  let pagesSinceForced = 1;
  let pageOfFirst = 0;
  for (let row = 1; row <= last; row += 1) {
    const height = rows.heights[row - 1] ?? 0;
    const isForced = forced.has(row - 1);
    if (isForced || (used + height > capacity && used > 0)) {
      page += 1;
      pagesSinceForced = isForced ? 1 : pagesSinceForced + 1;
      used = topOf(rows, row);
    }
    used += height;
    if (row === first) pageOfFirst = page;
  }
  return page === pageOfFirst && pagesSinceForced <= FORESEEABLE_PAGES;
}

const headerOf = (rows: PrintedRows) => sum(rows.heights, ...rows.headerRows);

/** What the top of a page holds before this row. */
const topOf = (rows: PrintedRows, row: number) => (row > rows.headerRows[1] ? headerOf(rows) : 0);

function sum(heights: readonly number[], first: number, last: number): number {
  let total = 0;
  for (let row = first; row <= last; row += 1) total += heights[row - 1] ?? 0;
  return total;
}
