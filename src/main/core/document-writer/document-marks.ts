import { BorderStyle, type Paragraph } from 'docx';
import { RULE_WEIGHT } from '#shared/documents/layout/document-style.ts';
import type { DocumentMarks } from '#shared/documents/printed-document.ts';
import { looseLine, spacer, widthOf } from './word-lines.ts';
import { eighths } from './word-units.ts';

const SIZE = 13;
const BEFORE = 5;
const PADDING = 7;
const side = { style: BorderStyle.SINGLE, size: eighths(RULE_WEIGHT), space: 1, color: '000000' };
const box = { top: side, bottom: side, left: side, right: side };

/** Secrecy and urgency in frames as stamps are, copy number and draft as text, centred in the column. */
export function markLines(marks: DocumentMarks, column: number): Paragraph[] {
  const lines: Paragraph[] = [];
  const add = (text: string | null, framed: boolean, bold: boolean) => {
    if (text === null || text.trim() === '') return;
    const face = { size: SIZE, bold };
    const room = Math.max(column - widthOf(text, face) - 2 * PADDING, 0) / 2;
    const line = { face, before: BEFORE, keepNext: true };
    // Word draws one frame around two framed paragraphs in a row.
    if (framed && lines.length > 0) lines.push(spacer(1, { keepNext: true }));
    lines.push(
      framed
        ? looseLine(text, { ...line, border: box, indent: { left: room, right: room } })
        : looseLine(text, line),
    );
  };
  add(marks.secrecy, true, true);
  add(marks.copy, false, false);
  add(marks.urgency, true, true);
  add(marks.draft, false, true);
  return lines;
}
