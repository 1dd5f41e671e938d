import type { PageItem } from '../laid-out.ts';
import type { DocumentMarks } from '../printed-document.ts';
import type { Frame } from './document-style.ts';
import { type BlockPart, bottomOf, frameStrokes } from './drawing.ts';
import { faceOfSize, textParts, widestOf } from './text-parts.ts';

/** Above each mark. */
export const MARK_GAP = 5;
const PADDING = { x: 7, y: 1.5 } as const;
const SIZE = 13;

/** The mark of secrecy above a further page: framed, at the left margin, its upper edge at `top`. */
export function pageMark(text: string, frame: Frame, top: number): PageItem[] {
  const line = textParts(text, faceOfSize(SIZE, { bold: true }), {
    x: frame.left + PADDING.x,
    width: frame.textWidth,
    top: top + PADDING.y,
    align: 'left',
  }).slice(0, 1);
  const right = frame.left + widestOf(line) + 2 * PADDING.x;
  const border = frameStrokes(frame.left, top, right, bottomOf(line, top) + PADDING.y);
  return [...border, ...line.flatMap((part) => part.items)];
}

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
    const upper = bottomOf(parts, top) + MARK_GAP;
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
