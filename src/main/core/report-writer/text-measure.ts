import { glyphWidth, UNITS_PER_EM } from '#shared/documents/layout/glyph-width.ts';

export type TextFace = { size: number; bold?: boolean };

/** Points at both sides of a text together: about 2 pixels each, the border, and a little air. */
export const CELL_PADDING = 8;
// Printers and screens round each letter; a line that fits by a hair here may wrap there.
const ROUNDING = 1.03;

/** Times New Roman, of which Tinos has the metrics. */
function letterWidth(letter: string, bold: boolean): number {
  const known = glyphWidth(letter, bold ? 'bold' : 'regular');
  if (known !== undefined) return known;
  // Marks that were not composed with their letter take no room.
  return /^\p{M}$/u.test(letter) ? 0 : UNITS_PER_EM;
}

/** Points one line of Times New Roman takes on paper. */
export function printedWidth(text: string, face: TextFace): number {
  const bold = face.bold === true;
  let units = 0;
  for (const letter of text) units += letterWidth(letter, bold);
  return (units / UNITS_PER_EM) * face.size;
}

/** Points to reserve for one line: its printed width and a margin for rounding. */
export const textWidth = (text: string, face: TextFace) => printedWidth(text, face) * ROUNDING;

/** Points of the widest word: a cell narrower than this would break a word. */
export function longestWord(text: string, face: TextFace): number {
  let longest = 0;
  for (const word of text.split(/\s/)) longest = Math.max(longest, textWidth(word, face));
  return longest;
}

/** How many lines `text` takes in a cell `width` points wide, wrapped between words as Excel does. */
export function countLines(text: string, width: number, face: TextFace): number {
  const room = Math.max(width - CELL_PADDING, face.size);
  if (!text.includes('\n') && textWidth(text, face) <= room) return 1;
  const space = textWidth(' ', face);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const length = textWidth(word, face);
      if (used > 0 && used + space + length <= room) {
        used += space + length;
        continue;
      }
      if (used > 0) lines += 1;
      const broken = Math.max(Math.ceil(length / room) - 1, 0);
      lines += broken;
      used = length - broken * room;
    }
  }
  return lines;
}

/** Points from one line to the next, as Excel spaces this font; a multiple of a pixel (0.75). */
export function lineHeight(size: number): number {
  return Math.ceil((size * 1.28) / 0.75) * 0.75;
}

/** Row height in points for `text`; Excel refuses more than 409. */
export function heightFor(text: string, width: number, face: TextFace, extra = 0): number {
  return Math.min(countLines(text, width, face) * lineHeight(face.size) + extra, 409);
}
