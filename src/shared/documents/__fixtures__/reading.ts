import type { LaidOutDocument, LaidOutPage } from '../laid-out.ts';

/** Text of a page from top to bottom and left to right within a line; page numbers (in the margin) left out. */
export function textOf(page: LaidOutPage): string {
  return page.items
    .flatMap((item) => (item.kind === 'text' && item.baseline > TOP_MARGIN ? [item] : []))
    .map((line) => line.pieces.map((piece) => piece.text).join(''))
    .join(' ');
}

export const TOP_MARGIN = (20 * 72) / 25.4;

/** Words in the order of the pages. */
export const wordsOf = (laidOut: LaidOutDocument): string[] =>
  laidOut.pages.flatMap((page) => textOf(page).split(/\s+/).filter(Boolean));

/** The page (from 0) on which `text` stands, -1 where it is on none. */
export const pageWith = (laidOut: LaidOutDocument, text: string): number =>
  laidOut.pages.findIndex((page) => textOf(page).includes(text));
