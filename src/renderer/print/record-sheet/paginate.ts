/** A piece of a document as it was measured, in points of any one unit. */
export type Piece = {
  height: number;
  /** A heading never ends a page. */
  keepWithNext: boolean;
  /** Rows of one table: its head stands again over the first of them on each page. */
  table: string | null;
  headHeight: number;
};

/**
 * Which pieces (by index) stand on which page: in order, none cut. A piece taller than a page gets a page of its own.
 */
export function paginate(pieces: readonly Piece[], capacity: number): number[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  let used = 0;
  for (let index = 0; index < pieces.length; ) {
    const group = groupAt(pieces, index);
    if (page.length > 0 && used + heightOf(pieces, group, lastTable(pieces, page)) > capacity) {
      pages.push(page);
      page = [];
      used = 0;
    }
    used += heightOf(pieces, group, lastTable(pieces, page));
    page.push(...group);
    index += group.length;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** The piece and everything that must stay with it: headings, and the first row below them. */
function groupAt(pieces: readonly Piece[], start: number): number[] {
  const group = [start];
  for (let at = start; pieces[at]?.keepWithNext && at + 1 < pieces.length; at += 1) group.push(at + 1);
  return group;
}

function heightOf(pieces: readonly Piece[], group: readonly number[], before: string | null): number {
  let table = before;
  let height = 0;
  for (const index of group) {
    const piece = pieces[index];
    if (!piece) continue;
    if (piece.table !== null && piece.table !== table) height += piece.headHeight;
    height += piece.height;
    table = piece.table;
  }
  return height;
}

const lastTable = (pieces: readonly Piece[], page: readonly number[]): string | null =>
  pieces[page.at(-1) ?? -1]?.table ?? null;
