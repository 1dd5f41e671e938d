import type { PageItem, Stroke, TextPiece } from '../laid-out.ts';
import type { BrokenLine } from './break-lines.ts';
import { type Face, measure, sameFace } from './measure.ts';
import { hasSign, signOf } from './signs.ts';

export type LineAlign = 'justify' | 'left' | 'center' | 'right';

/** Ascent and descent of the typeface in em. */
const ASCENT = 0.891;
const DESCENT = 0.216;
// Wider gaps than this look worse than a ragged edge: a word too long for the line follows.
const WIDEST_SPACE = 1.5;

/** Where the baseline stands in a line `height` points high. */
export const baselineIn = (height: number, size: number): number =>
  (height - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;

/** Text and drawn signs of a line whose room begins at `x`. */
export function placeLine(line: BrokenLine, x: number, baseline: number, align: LineAlign): PageItem[] {
  const wordSpacing = align === 'justify' ? spacingOf(line) : 0;
  const spare = Math.max(line.room - line.width, 0);
  let at = x + (align === 'center' ? spare / 2 : align === 'right' ? spare : 0);
  const pieces: TextPiece[] = [];
  const strokes: Stroke[] = [];
  for (const { text, face, spaces, width } of line.fragments) {
    if (hasSign(text)) {
      at = placeSigns({ text, face, at, baseline, wordSpacing }, pieces, strokes);
      continue;
    }
    const taken = width + spaces * wordSpacing;
    addPiece(pieces, text, at, taken, face, wordSpacing);
    at += taken;
  }
  return pieces.length === 0 ? strokes : [{ kind: 'text', baseline, pieces }, ...strokes];
}

/** What each space of a justified line grows by. */
function spacingOf(line: BrokenLine): number {
  const spaces = line.fragments.reduce((sum, fragment) => sum + fragment.spaces, 0);
  if (line.ends || spaces === 0) return 0;
  const spacing = (line.room - line.width) / spaces;
  return spacing > line.size * WIDEST_SPACE || spacing < 0 ? 0 : spacing;
}

function addPiece(pieces: TextPiece[], text: string, x: number, width: number, face: Face, spacing: number) {
  const last = pieces.at(-1);
  if (last !== undefined && sameFace(last, face) && Math.abs(last.x + last.width - x) < 1e-6) {
    last.text += text;
    last.width += width;
  } else {
    const { size, bold, italic, underline } = face;
    pieces.push({ text, x, width, size, bold, italic, underline, wordSpacing: spacing });
  }
}

type SignedText = { text: string; face: Face; at: number; baseline: number; wordSpacing: number };

/** Letters as text, signs as strokes between them; answers where the next fragment begins. */
function placeSigns(signed: SignedText, pieces: TextPiece[], strokes: Stroke[]): number {
  const { face, baseline, wordSpacing } = signed;
  let { at } = signed;
  for (const letter of signed.text) {
    const sign = signOf(letter);
    const width = measure(letter, face) + (letter === '\u00a0' ? wordSpacing : 0);
    if (sign === undefined) addPiece(pieces, letter, at, width, face, wordSpacing);
    else {
      const weight = sign.weight * face.size;
      for (const [x1, y1, x2, y2] of sign.strokes) {
        const place = (x: number, y: number) => [at + x * face.size, baseline + y * face.size] as const;
        const [startX, startY] = place(x1, y1);
        const [endX, endY] = place(x2, y2);
        strokes.push({ kind: 'stroke', x1: startX, y1: startY, x2: endX, y2: endY, weight, dotted: false });
      }
    }
    at += width;
  }
  return at;
}
