import type { Paragraph } from 'docx';
import { type Frame, SHORT_RULE, styleOf } from '#shared/documents/layout/document-style.ts';
import { ABOVE_TITLE, TITLE_INSET, titleLines } from '#shared/documents/layout/title.ts';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import { balancedLine, rule, spacer } from './word-lines.ts';

const BELOW = 5;

/** Kind and summary, centred and kept with what follows; State documents have a short rule below. */
export function documentTitle({ title, family }: PrintedDocument, frame: Frame): Paragraph[] {
  const place = { column: frame.textWidth, inset: TITLE_INSET };
  const lines = titleLines(title, styleOf(family)).map((line, index) =>
    balancedLine(line, { ...place, before: index === 0 ? ABOVE_TITLE : 0 }),
  );
  const last = lines.at(-1);
  if (last === undefined) return [];
  const below = family === 'state' ? [rule(last.lastWidth * SHORT_RULE, frame.textWidth)] : [];
  return [...lines.map(({ paragraph }) => paragraph), ...below, spacer(BELOW, { keepNext: true })];
}
