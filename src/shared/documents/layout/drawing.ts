import type { PageItem, Stroke } from '../laid-out.ts';
import { RULE_WEIGHT } from './document-style.ts';
import type { Strip } from './paginate.ts';

/** What a strip shows: x on the page, y below its upper edge. `lines`: how many lines of text (or of dots) it bears. */
export type Drawing = {
  part: 'head' | 'title' | 'body' | 'tableHead' | 'ending';
  lines: number;
  items: PageItem[];
  /** Only where a page begins or ends with the strip: borders of a row that goes on. */
  whenFirst?: PageItem[];
  whenLast?: PageItem[];
};
export type DrawnStrip = Strip<Drawing>;

/** A part of a block with several columns; y below the upper edge of the block. */
export type BlockPart = { top: number; bottom: number; items: PageItem[] };

export const across = (x1: number, x2: number, y: number, weight = RULE_WEIGHT): Stroke => ({
  kind: 'stroke',
  x1,
  y1: y,
  x2,
  y2: y,
  weight,
  dotted: false,
});

export const down = (x: number, y1: number, y2: number, weight = RULE_WEIGHT): Stroke => ({
  kind: 'stroke',
  x1: x,
  y1,
  x2: x,
  y2,
  weight,
  dotted: false,
});

export const frameStrokes = (x1: number, y1: number, x2: number, y2: number): Stroke[] => [
  across(x1, x2, y1),
  across(x1, x2, y2),
  down(x1, y1, y2),
  down(x2, y1, y2),
];

export function moved(item: PageItem, by: number): PageItem {
  if (item.kind === 'text') return { ...item, baseline: item.baseline + by };
  if (item.kind === 'stroke') return { ...item, y1: item.y1 + by, y2: item.y2 + by };
  return { ...item, y: item.y + by };
}

export const bottomOf = (parts: readonly BlockPart[], least: number): number =>
  parts.reduce((bottom, part) => Math.max(bottom, part.bottom), least);

// Lengths added up in another order differ in the last digits.
const TOLERANCE = 1e-6;

/**
 * The block as one strip, or, where it is higher than `limit`, cut wherever no part is divided, but not before
 * `keepUntil`.
 */
export function stripsOfBlock(
  parts: readonly BlockPart[],
  height: number,
  kind: Drawing['part'],
  limit: number,
  keepUntil = 0,
): DrawnStrip[] {
  const cuts = height <= limit ? [] : safeCuts(parts, keepUntil).filter((y) => y < height - TOLERANCE);
  const ends = [...cuts, height];
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const inside = parts.filter(
      (part) => part.bottom <= end + TOLERANCE && (index === 0 || part.bottom > start + TOLERANCE),
    );
    const items = inside.flatMap((part) => part.items.map((item) => moved(item, -start)));
    const drawing = { part: kind, lines: linesIn(items), items };
    return { height: end - start, before: 0, breakAfter: 'allowed', content: drawing };
  });
}

const linesIn = (items: readonly PageItem[]) => items.filter((item) => item.kind === 'text').length;

function safeCuts(parts: readonly BlockPart[], from: number): number[] {
  const candidates = [...new Set(parts.map((part) => part.bottom))].sort((a, b) => a - b);
  return candidates.filter(
    (y) =>
      y >= from - TOLERANCE && !parts.some((part) => part.top < y - TOLERANCE && part.bottom > y + TOLERANCE),
  );
}
