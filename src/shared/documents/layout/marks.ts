import type { PageItem } from '../laid-out.ts';
import type { DocumentMarks } from '../printed-document.ts';
import type { Frame } from './document-style.ts';
import { type BlockPart, bottomOf, frameStrokes } from './drawing.ts';
import { faceOfSize, type StyledLine, textParts, widestOf } from './text-parts.ts';

/** Room above each mark, points. */
export const MARK_GAP = 5;
/** Between the words of a stamp and its frame. */
export const MARK_PADDING = { x: 7, y: 1.5 } as const;
const SIZE = 13;

export type Mark = StyledLine & { framed: boolean };

/** The marks in the order of the paper: secrecy and urgency in frames, as stamps are; copy number and draft as text. */
export function marksInOrder(marks: DocumentMarks): Mark[] {
  const mark = (text: string | null, framed: boolean, bold: boolean) => ({
    text: text ?? '',
    face: faceOfSize(SIZE, { bold }),
    framed,
  });
  const all = [
    mark(marks.secrecy, true, true),
    mark(marks.copy, false, false),
    mark(marks.urgency, true, true),
    mark(marks.draft, false, true),
  ];
  return all.filter(({ text }) => text.trim() !== '');
}

/** The mark of secrecy above a further page: framed, at the left margin, its upper edge at `top`. */
export function pageMark(text: string, frame: Frame, top: number): PageItem[] {
  const line = textParts(text, faceOfSize(SIZE, { bold: true }), {
    x: frame.left + MARK_PADDING.x,
    width: frame.textWidth,
    top: top + MARK_PADDING.y,
    align: 'left',
  }).slice(0, 1);
  const right = frame.left + widestOf(line) + 2 * MARK_PADDING.x;
  const border = frameStrokes(frame.left, top, right, bottomOf(line, top) + MARK_PADDING.y);
  return [...border, ...line.flatMap((part) => part.items)];
}

/** The marks below `top`, centred in the column. */
export function markParts(
  marks: DocumentMarks,
  column: { x: number; width: number },
  top: number,
): BlockPart[] {
  const parts: BlockPart[] = [];
  for (const { text, face, framed } of marksInOrder(marks)) {
    const padding = framed ? MARK_PADDING : { x: 0, y: 0 };
    const upper = bottomOf(parts, top) + MARK_GAP;
    const lines = textParts(text, face, {
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
  }
  return parts;
}
