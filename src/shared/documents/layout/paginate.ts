/**
 * A strip of a document as wide as the text and never divided: a line of a paragraph, a row of a table. `before` is
 * room above it that vanishes at the top of a page.
 */
export type Strip<Content> = {
  height: number;
  before: number;
  /** May the page end below it: `never` only where even an overfull page has a better place. */
  breakAfter: 'allowed' | 'avoid' | 'never' | 'forced';
  /** Stands again above this strip when it begins a page: the head of a table. */
  repeat?: { height: number; content: Content };
  content: Content;
};

/** `top` in points below the top margin; `repeated` marks a table head that stood on a page before. */
export type Placed<Content> = {
  content: Content;
  top: number;
  height: number;
  repeated: boolean;
  firstOfPage: boolean;
  lastOfPage: boolean;
};

const TOLERANCE = 1e-6;

/**
 * Strips in their order on pages `height` points high, at least one page. A page ends at the last allowed place; where
 * none is on it, at the last that is only to be avoided. A strip higher than a page has one for itself.
 */
export function paginate<Content>(strips: readonly Strip<Content>[], height: number): Placed<Content>[][] {
  const pages: Placed<Content>[][] = [];
  let start = 0;
  while (start < strips.length) {
    const end = endOfPage(strips, start, height);
    pages.push(placeStrips(strips.slice(start, end)));
    start = end;
  }
  return pages.length === 0 ? [[]] : pages;
}

/** Index after the last strip of the page that begins with `start`. */
function endOfPage(strips: readonly Strip<unknown>[], start: number, height: number): number {
  let used = strips[start]?.repeat?.height ?? 0;
  let end = start;
  for (; end < strips.length; end += 1) {
    const strip = strips[end];
    if (strip === undefined) break;
    used += strip.height + (end === start ? 0 : strip.before);
    if (used > height + TOLERANCE) break;
    if (strip.breakAfter === 'forced') return end + 1;
  }
  if (end === strips.length) return end;
  const lastWith = (breakAfter: string) => {
    for (let at = end; at > start; at -= 1) if (strips[at - 1]?.breakAfter === breakAfter) return at;
    return null;
  };
  return lastWith('allowed') ?? lastWith('avoid') ?? Math.max(end, start + 1);
}

function placeStrips<Content>(strips: readonly Strip<Content>[]): Placed<Content>[] {
  const placed: Placed<Content>[] = [];
  let top = 0;
  const put = (content: Content, height: number, repeated: boolean) => {
    placed.push({ content, top, height, repeated, firstOfPage: placed.length === 0, lastOfPage: false });
    top += height;
  };
  for (const [index, strip] of strips.entries()) {
    if (index > 0) top += strip.before;
    else if (strip.repeat) put(strip.repeat.content, strip.repeat.height, true);
    put(strip.content, strip.height, false);
  }
  const last = placed.at(-1);
  if (last) last.lastOfPage = true;
  return placed;
}
