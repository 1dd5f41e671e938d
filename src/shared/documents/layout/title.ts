import type { PrintedDocument } from '../printed-document.ts';
import { type FamilyStyle, type Frame, RULE_WEIGHT, SHORT_RULE } from './document-style.ts';
import { across, type BlockPart, type DrawnStrip, moved } from './drawing.ts';
import { points } from './mm.ts';
import { balancedParts, faceOfSize, type StyledLine, widestOf } from './text-parts.ts';

export const ABOVE_TITLE = 14;
/** The title keeps this far from both margins. */
export const TITLE_INSET = points(10);
const BELOW = 6;

/** Kind and summary as they stand one below the other; what is empty is left out. */
export function titleLines(title: PrintedDocument['title'], style: FamilyStyle): StyledLine[] {
  if (title === null) return [];
  const lines = [
    { text: title.kind, face: faceOfSize(style.kind, { bold: true }) },
    { text: title.summary, face: faceOfSize(style.summary, { bold: true }) },
  ];
  return lines.filter(({ text }) => text.trim() !== '');
}

/** Kind and summary, centred; one strip per line, kept with the text below. */
export function titleStrips(
  title: PrintedDocument['title'],
  style: FamilyStyle,
  frame: Frame,
  isState: boolean,
): DrawnStrip[] {
  const parts = titleLines(title, style).flatMap((line) => centred(line, frame));
  const last = parts.at(-1);
  if (last && isState) last.items.push(shortRule(last, frame));
  return parts.map((part, index): DrawnStrip => {
    const isLast = index === parts.length - 1;
    return {
      height: part.bottom - part.top + (isLast ? BELOW : 0),
      before: index === 0 ? ABOVE_TITLE : 0,
      breakAfter: 'avoid',
      content: { part: 'title', lines: 1, items: part.items },
    };
  });
}

function centred(line: StyledLine, frame: Frame): BlockPart[] {
  const column = { x: frame.left + TITLE_INSET, width: frame.textWidth - 2 * TITLE_INSET };
  return balancedParts(line, column, 0).map((part) => ({
    ...part,
    // Each line becomes a strip of its own, so its items count from its own upper edge.
    items: part.items.map((item) => moved(item, -part.top)),
  }));
}

function shortRule(part: BlockPart, frame: Frame) {
  const length = widestOf([part]) * SHORT_RULE;
  const middle = frame.left + frame.textWidth / 2;
  return across(middle - length / 2, middle + length / 2, part.bottom - part.top + 3, RULE_WEIGHT);
}
