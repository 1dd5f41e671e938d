import { BorderStyle, type Paragraph } from 'docx';
import { RULE_WEIGHT } from '#shared/documents/layout/document-style.ts';
import { MARK_GAP, MARK_PADDING, marksInOrder } from '#shared/documents/layout/marks.ts';
import { lineWidth } from '#shared/documents/layout/text-parts.ts';
import type { DocumentMarks } from '#shared/documents/printed-document.ts';
import { looseLine, spacer } from './word-lines.ts';
import { eighths } from './word-units.ts';

const side = { style: BorderStyle.SINGLE, size: eighths(RULE_WEIGHT), space: 1, color: '000000' };
const box = { top: side, bottom: side, left: side, right: side };

/** The marks below each other, centred in a column of this width. */
export function markLines(marks: DocumentMarks, column: number): Paragraph[] {
  const lines: Paragraph[] = [];
  for (const { text, face, framed } of marksInOrder(marks)) {
    const room = Math.max(column - lineWidth(text, face) - 2 * MARK_PADDING.x, 0) / 2;
    const line = { face, before: MARK_GAP, keepNext: true };
    // Word draws one frame around two framed paragraphs in a row.
    if (framed && lines.length > 0) lines.push(spacer(1, { keepNext: true }));
    lines.push(
      framed
        ? looseLine(text, { ...line, border: box, indent: { left: room, right: room } })
        : looseLine(text, line),
    );
  }
  return lines;
}
