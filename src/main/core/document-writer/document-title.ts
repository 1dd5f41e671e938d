import type { Paragraph } from 'docx';
import { type Frame, styleOf } from '#shared/documents/layout/document-style.ts';
import { points } from '#shared/documents/layout/mm.ts';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import { balancingIndent, lastLineWidth, looseLine, rule, spacer } from './word-lines.ts';

const ABOVE = 14;
const BELOW = 5;
const INSET = points(10);
const RULE_SHARE = 0.4;

/** Kind and summary, centred and kept with what follows; State documents have a short rule below. */
export function documentTitle({ title, family }: PrintedDocument, frame: Frame): Paragraph[] {
  if (title === null) return [];
  const style = styleOf(family);
  const room = frame.textWidth - 2 * INSET;
  const lines: Paragraph[] = [];
  let ruled = 0;
  const add = (text: string, size: number) => {
    if (text.trim() === '') return;
    const face = { size, bold: true };
    const side = INSET + balancingIndent(text, face, room);
    const before = lines.length === 0 ? ABOVE : 0;
    lines.push(looseLine(text, { face, before, indent: { left: side, right: side }, keepNext: true }));
    ruled = lastLineWidth(text, face, frame.textWidth - 2 * side);
  };
  add(title.kind, style.kind);
  add(title.summary, style.summary);
  if (lines.length === 0) return [];
  if (family === 'state') lines.push(rule(ruled * RULE_SHARE, frame.textWidth));
  return [...lines, spacer(BELOW, { keepNext: true })];
}
