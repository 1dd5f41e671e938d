import { AlignmentType, BorderStyle, type IBordersOptions, LineRuleType, Paragraph } from 'docx';
import { breakLines } from '#shared/documents/layout/break-lines.ts';
import { CLOSE_PITCH, RULE_WEIGHT } from '#shared/documents/layout/document-style.ts';
import { measure } from '#shared/documents/layout/measure.ts';
import { printableText } from '#shared/documents/layout/printable-text.ts';
import { type RunFace, wordRuns } from './word-text.ts';
import { eighths, twips } from './word-units.ts';

/** Word counts a line of its own height, 1.15 of the size in Times New Roman, as 240. */
export const CLOSE_LINES = Math.round((240 * CLOSE_PITCH) / 1.15);
/** Height of a paragraph that is only there because Word wants one, points. */
const HAIR = 1;
const RULE_GAP = 2.5;
/** Word and the metrics of Tinos may differ by a hair; a rule or a balanced line has this room, points. */
const SLACK = 4;

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** A line of heads, titles and endings, as high as its letters want. `before` in points. */
export type LooseLine = {
  face: RunFace;
  align?: keyof typeof alignments;
  before?: number;
  keepNext?: boolean;
  pageBreakBefore?: boolean;
  indent?: { left?: number; right?: number; hanging?: number };
  border?: IBordersOptions;
};

export function looseLine(text: string, line: LooseLine): Paragraph {
  const { left = 0, right = 0, hanging = 0 } = line.indent ?? {};
  return new Paragraph({
    children: wordRuns([{ text }], line.face),
    alignment: alignments[line.align ?? 'center'],
    spacing: { before: twips(line.before ?? 0), line: CLOSE_LINES, lineRule: LineRuleType.AUTO },
    indent: { left: twips(left), right: twips(right), hanging: twips(hanging) },
    keepNext: line.keepNext ?? false,
    pageBreakBefore: line.pageBreakBefore ?? false,
    ...(line.border ? { border: line.border } : {}),
  });
}

/** An empty paragraph of exactly `height` points: between tables, after the last one, before a page. */
export const spacer = (
  height = HAIR,
  keep: { keepNext?: boolean; pageBreakBefore?: boolean } = {},
): Paragraph =>
  new Paragraph({ ...keep, spacing: { line: twips(Math.max(height, HAIR)), lineRule: LineRuleType.EXACT } });

/**
 * A line `length` points long in the middle of a column: the border of an empty paragraph drawn in at both sides.
 */
export function rule(length: number, column: number): Paragraph {
  const side = twips(Math.max(column - length, 0) / 2);
  return new Paragraph({
    spacing: { before: twips(RULE_GAP), line: twips(RULE_GAP), lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: eighths(RULE_WEIGHT), space: 0, color: '000000' } },
    keepNext: true,
  });
}

const faceOf = (face: RunFace) => ({
  size: face.size,
  bold: face.bold ?? false,
  italic: face.italic ?? false,
  underline: false,
});

/** Points `text` takes on one line. */
export const widthOf = (text: string, face: RunFace): number => measure(printableText(text), faceOf(face));

/** The width of the last line of a text wrapped in a column, points. */
export function lastLineWidth(text: string, face: RunFace, column: number): number {
  return breakLines([{ text }], faceOf(face), column).at(-1)?.width ?? 0;
}

/**
 * How far to draw in a centred text at both sides so that its lines become about equally long instead of leaving one
 * word alone; 0 for a text of one line.
 */
export function balancingIndent(text: string, face: RunFace, column: number): number {
  const linesAt = (width: number) => breakLines([{ text }], faceOf(face), width).length;
  const lines = linesAt(column);
  if (lines < 2) return 0;
  let [narrow, wide] = [column / 2, column];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (linesAt(middle) === lines) wide = middle;
    else narrow = middle;
  }
  return Math.max(column - wide - SLACK, 0) / 2;
}
