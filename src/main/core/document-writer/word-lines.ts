import { AlignmentType, BorderStyle, type IBordersOptions, LineRuleType, Paragraph } from 'docx';
import { balancedWidth } from '#shared/documents/layout/balanced-width.ts';
import { breakLines } from '#shared/documents/layout/break-lines.ts';
import { CLOSE_PITCH, RULE_WEIGHT } from '#shared/documents/layout/document-style.ts';
import type { StyledLine } from '#shared/documents/layout/text-parts.ts';
import { type RunFace, wordRuns } from './word-text.ts';
import { eighths, twips } from './word-units.ts';

/** Word counts a line of its own height, 1.15 of the size in Times New Roman, as 240. */
export const CLOSE_LINES = Math.round((240 * CLOSE_PITCH) / 1.15);
/** Height of a paragraph that is only there because Word wants one, points. */
const HAIR = 1;
const RULE_GAP = 2.5;
/** Word and the metrics of Tinos may differ by a hair; a balanced line has this room, points. */
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

/** Where a centred text stands: points of its column, how far it keeps from both sides, room before it. */
export type BalancedPlace = { column: number; inset?: number; before?: number };

/** A text in lines of about equal length, kept with what follows; `lastWidth` is that of its last line, points. */
export function balancedLine({ text, face }: StyledLine, { column, inset = 0, before = 0 }: BalancedPlace) {
  const room = column - 2 * inset;
  const width = Math.min(balancedWidth(text, face, room) + SLACK, room);
  const side = (column - width) / 2;
  const lines = breakLines([{ text }], face, width);
  return {
    paragraph: looseLine(text, { face, before, indent: { left: side, right: side }, keepNext: true }),
    lastWidth: lines.at(-1)?.width ?? 0,
  };
}
