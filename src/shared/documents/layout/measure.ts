import { type FaceName, glyphWidth, UNITS_PER_EM } from './glyph-width.ts';
import { signOf } from './signs.ts';

/** How a stretch of text looks; `size` in points. */
export type Face = { size: number; bold: boolean; italic: boolean; underline: boolean };

const faceName = ({ bold, italic }: Face): FaceName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';

/** Points that printable text of one face takes on paper: the sum of its letters, without kerning or ligatures. */
export function measure(text: string, face: Face): number {
  const name = faceName(face);
  let units = 0;
  for (const letter of text) {
    units += glyphWidth(letter, name) ?? (signOf(letter)?.width ?? 0) * UNITS_PER_EM;
  }
  return (units / UNITS_PER_EM) * face.size;
}

export const sameFace = (a: Face, b: Face): boolean =>
  a.size === b.size && a.bold === b.bold && a.italic === b.italic && a.underline === b.underline;
