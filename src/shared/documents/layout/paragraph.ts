import type { Stroke } from '../laid-out.ts';
import type { Paragraph } from '../printed-document.ts';
import { type BrokenLine, breakLines } from './break-lines.ts';
import { CLOSE_PITCH, type FamilyStyle, FIRST_LINE } from './document-style.ts';
import type { Drawing, DrawnStrip } from './drawing.ts';
import { points } from './mm.ts';
import { baselineIn, placeLine } from './place-line.ts';
import { faceOfSize } from './text-parts.ts';

/** A column of the page, points. */
export type Column = { x: number; width: number };

// A leader shorter than this is no room to write.
const SHORTEST_LEADER = 12;
const LEADER_GAP = 3;
const DOT_WEIGHT = 0.8;

/** One strip per line; at least two lines of a paragraph stand on either side of a page break. */
export function paragraphStrips(paragraph: Paragraph, column: Column, style: FamilyStyle): DrawnStrip[] {
  const drawn = drawnLines(paragraph, column, style);
  return drawn.map(({ height, items }, index) => {
    const above = index + 1;
    const below = drawn.length - above;
    const isLast = below === 0;
    const allowed = isLast ? paragraph.keepWithNext !== true : above >= 2 && below >= 2;
    return {
      height,
      before: index === 0 ? (paragraph.before ?? style.between) : 0,
      breakAfter: allowed ? 'allowed' : 'avoid',
      content: { part: 'body', lines: 1, items },
    };
  });
}

/** Points from line to line in a paragraph of this size. */
export const pitchOf = (size: number, style: FamilyStyle): number => (style.pitch * size) / style.body;

type DrawnLine = { height: number; items: Drawing['items'] };

export function drawnLines(paragraph: Paragraph, column: Column, style: FamilyStyle): DrawnLine[] {
  const size = paragraph.size ?? style.body;
  const left = column.x + points(paragraph.indent ?? 0);
  const right = column.x + column.width;
  const firstIndent = paragraph.firstLine ? FIRST_LINE : 0;
  const pitch = pitchOf(size, style);
  const dottedLines = Math.max(paragraph.dottedLines ?? 0, 0);
  const hasText = paragraph.runs.some((run) => run.text !== '');
  const lines =
    hasText || dottedLines === 0 || paragraph.dotted === true
      ? breakLines(paragraph.runs, faceOfSize(size), right - left, firstIndent)
      : [];
  const drawn = lines.map((line, index): DrawnLine => {
    const height = Math.max(pitch, line.size * CLOSE_PITCH);
    const baseline = baselineIn(height, line.size);
    const x = left + (index === 0 ? firstIndent : 0);
    const leader = paragraph.dotted === true && index === lines.length - 1;
    const items = placeLine(line, x, baseline, leader ? 'left' : paragraph.align);
    if (leader) items.push(...leaderOf(line, x, right, baseline));
    return { height, items };
  });
  for (let count = 0; count < dottedLines; count += 1) {
    drawn.push({ height: pitch, items: [dots(left, right, baselineIn(pitch, size))] });
  }
  return drawn;
}

function leaderOf(line: BrokenLine, x: number, right: number, baseline: number): Stroke[] {
  const start = x + line.width + (line.width > 0 ? LEADER_GAP : 0);
  return right - start < SHORTEST_LEADER ? [] : [dots(start, right, baseline)];
}

const dots = (x1: number, x2: number, y: number): Stroke => ({
  kind: 'stroke',
  x1,
  y1: y,
  x2,
  y2: y,
  weight: DOT_WEIGHT,
  dotted: true,
});
