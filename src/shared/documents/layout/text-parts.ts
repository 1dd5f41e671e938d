import type { Run } from '../printed-document.ts';
import { balancedWidth } from './balanced-width.ts';
import { breakLines } from './break-lines.ts';
import { CLOSE_PITCH } from './document-style.ts';
import type { BlockPart } from './drawing.ts';
import { type Face, measure } from './measure.ts';
import { baselineIn, type LineAlign, placeLine } from './place-line.ts';
import { printableText } from './printable-text.ts';

export const faceOfSize = (size: number, look: Partial<Face> = {}): Face => ({
  bold: false,
  italic: false,
  underline: false,
  ...look,
  size,
});

/** A text of one face in a head, a title or an ending. */
export type StyledLine = { text: string; face: Face };

/** Points a text takes on one line. */
export const lineWidth = (text: string, face: Face): number => measure(printableText(text), face);

/** Where text stands: a column from `x`, `width` points wide, from `top` downwards. `pitch` per line, else close. */
export type TextPlace = {
  x: number;
  width: number;
  top: number;
  align: LineAlign;
  pitch?: number;
  firstIndent?: number;
};

/** One part per line of the text. */
export function textParts(text: string | readonly Run[], face: Face, place: TextPlace): BlockPart[] {
  const runs = typeof text === 'string' ? [{ text }] : text;
  let { top } = place;
  return breakLines(runs, face, place.width, place.firstIndent).map((line, index) => {
    const height = Math.max(place.pitch ?? 0, line.size * CLOSE_PITCH);
    const x = place.x + (index === 0 ? (place.firstIndent ?? 0) : 0);
    const items = placeLine(line, x, top + baselineIn(height, line.size), place.align);
    const part = { top, bottom: top + height, items };
    top += height;
    return part;
  });
}

/** Centred, in lines of about equal length. */
export function balancedParts(
  { text, face }: StyledLine,
  column: { x: number; width: number },
  top: number,
): BlockPart[] {
  const width = balancedWidth(text, face, column.width);
  return textParts(text, face, { x: column.x + (column.width - width) / 2, width, top, align: 'center' });
}

/** Width of the widest line of a text that was placed. */
export function widestOf(parts: readonly BlockPart[]): number {
  let widest = 0;
  for (const { items } of parts) {
    for (const item of items) {
      if (item.kind !== 'text') continue;
      widest = Math.max(
        widest,
        item.pieces.reduce((sum, piece) => sum + piece.width, 0),
      );
    }
  }
  return widest;
}
