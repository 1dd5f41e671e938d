import type { DocumentMarks } from '../printed-document.ts';
import { type BlockPart, bottomOf, frameStrokes } from './drawing.ts';
import { faceOfSize, textParts, widestOf } from './text-parts.ts';

const GAP = 5;
const PADDING = { x: 7, y: 1.5 } as const;
const SIZE = 13;

/** Secrecy and urgency in frames, as stamps are; copy number and draft as text: below `top`, centred in the column. */
export function markParts(
  marks: DocumentMarks,
  column: { x: number; width: number },
  top: number,
): BlockPart[] {
  const parts: BlockPart[] = [];
  const add = (text: string | null, framed: boolean, bold: boolean) => {
    if (text === null || text.trim() === '') return;
    const padding = framed ? PADDING : { x: 0, y: 0 };
    const upper = bottomOf(parts, top) + GAP;
    const lines = textParts(text, faceOfSize(SIZE, { bold }), {
      x: column.x + padding.x,
      width: column.width - 2 * padding.x,
      top: upper + padding.y,
      align: 'center',
    });
    const lower = bottomOf(lines, upper) + padding.y;
    const half = widestOf(lines) / 2 + padding.x;
    const middle = column.x + column.width / 2;
    const frame = framed ? frameStrokes(middle - half, upper, middle + half, lower) : [];
    parts.push({ top: upper, bottom: lower, items: [...frame, ...lines.flatMap((line) => line.items)] });
  };
  add(marks.secrecy, true, true);
  add(marks.copy, false, false);
  add(marks.urgency, true, true);
  add(marks.draft, false, true);
  return parts;
}
