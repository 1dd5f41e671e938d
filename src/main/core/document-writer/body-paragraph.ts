import { LeaderType, LineRuleType, Tab, TabStopType, TextRun, Paragraph as WordParagraph } from 'docx';
import { CLOSE_PITCH, type FamilyStyle, FIRST_LINE } from '#shared/documents/layout/document-style.ts';
import { points } from '#shared/documents/layout/mm.ts';
import { pitchOf } from '#shared/documents/layout/paragraph.ts';
import type { Paragraph } from '#shared/documents/printed-document.ts';
import { alignments } from './word-lines.ts';
import { runLook, wordRuns } from './word-text.ts';
import { twips } from './word-units.ts';

/** Where a paragraph stands: points of its column, room before it, and what it may not be parted from. */
export type ParagraphPlace = {
  width: number;
  before: number;
  keepNext?: boolean;
  pageBreakBefore?: boolean;
};

/** The paragraph, and one more for every line of dots: a line to be overwritten, not a wall of full stops. */
export function bodyParagraph(
  paragraph: Paragraph,
  style: FamilyStyle,
  place: ParagraphPlace,
): WordParagraph[] {
  const size = paragraph.size ?? style.body;
  const dottedLines = Math.max(paragraph.dottedLines ?? 0, 0);
  const hasText = paragraph.runs.some((run) => run.text !== '');
  const keepNext = place.keepNext === true || paragraph.keepWithNext === true;
  const leader = () => new TextRun({ children: [new Tab()], ...runLook({ size }) });
  const look = (isFirst: boolean, isLast: boolean) => ({
    widowControl: true,
    keepNext: keepNext && isLast,
    spacing: {
      before: isFirst ? twips(place.before) : 0,
      line: twips(pitchFor(paragraph, size, style)),
      lineRule: LineRuleType.EXACT,
    },
    ...(isFirst && place.pageBreakBefore ? { pageBreakBefore: true } : {}),
  });
  const indent = { left: twips(points(paragraph.indent ?? 0)) };
  const tabStops = [{ type: TabStopType.RIGHT, position: twips(place.width), leader: LeaderType.DOT }];
  const first =
    hasText || dottedLines === 0 || paragraph.dotted === true
      ? [
          new WordParagraph({
            ...look(true, dottedLines === 0),
            alignment: alignments[paragraph.dotted ? 'left' : paragraph.align],
            indent: { ...indent, firstLine: paragraph.firstLine ? twips(FIRST_LINE) : 0 },
            children: [...wordRuns(paragraph.runs, { size }), ...(paragraph.dotted ? [leader()] : [])],
            ...(paragraph.dotted ? { tabStops } : {}),
          }),
        ]
      : [];
  const lines = Array.from(
    { length: dottedLines },
    (_, index) =>
      new WordParagraph({
        ...look(first.length === 0 && index === 0, index === dottedLines - 1),
        indent,
        tabStops,
        children: [leader()],
      }),
  );
  return [...first, ...lines];
}

/** Exact points from line to line, by the largest letters: an exact pitch cuts what is higher. */
function pitchFor(paragraph: Paragraph, size: number, style: FamilyStyle): number {
  const largest = Math.max(size, ...paragraph.runs.map((run) => run.size ?? size));
  return Math.max(pitchOf(size, style), largest * CLOSE_PITCH);
}
