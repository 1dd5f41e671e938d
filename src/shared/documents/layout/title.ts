import type { PrintedDocument } from '../printed-document.ts';
import { balancedWidth } from './balanced-width.ts';
import { type FamilyStyle, type Frame, RULE_WEIGHT } from './document-style.ts';
import { across, type BlockPart, bottomOf, type DrawnStrip, moved } from './drawing.ts';
import type { Face } from './measure.ts';
import { points } from './mm.ts';
import { faceOfSize, textParts, widestOf } from './text-parts.ts';

const ABOVE = 14;
const BELOW = 6;
const INSET = points(10);
const RULE_SHARE = 0.4;

/** Kind and summary, centred; one strip per line, kept with the text below. */
export function titleStrips(
  title: PrintedDocument['title'],
  style: FamilyStyle,
  frame: Frame,
  isState: boolean,
) {
  if (title === null) return [];
  const parts: BlockPart[] = [];
  const add = (text: string, size: number) => {
    if (text.trim() === '') return;
    const face = faceOfSize(size, { bold: true });
    parts.push(...centred(text, face, frame, bottomOf(parts, 0)));
  };
  add(title.kind, style.kind);
  add(title.summary, style.summary);
  const last = parts.at(-1);
  if (last && isState) last.items.push(shortRule(last, frame));
  return parts.map((part, index): DrawnStrip => {
    const isLast = index === parts.length - 1;
    return {
      height: part.bottom - part.top + (isLast ? BELOW : 0),
      before: index === 0 ? ABOVE : 0,
      breakAfter: 'avoid',
      content: { part: 'title', lines: 1, items: part.items },
    };
  });
}

function centred(text: string, face: Face, frame: Frame, top: number): BlockPart[] {
  const room = frame.textWidth - 2 * INSET;
  const width = balancedWidth(text, face, room);
  const x = frame.left + (frame.textWidth - width) / 2;
  return textParts(text, face, { x, width, top: 0, align: 'center' }).map((part) => ({
    ...part,
    top: part.top + top,
    bottom: part.bottom + top,
    // Each line becomes a strip of its own, so its items count from its own upper edge.
    items: part.items.map((item) => moved(item, -part.top)),
  }));
}

function shortRule(part: BlockPart, frame: Frame) {
  const length = widestOf([part]) * RULE_SHARE;
  const middle = frame.left + frame.textWidth / 2;
  return across(middle - length / 2, middle + length / 2, part.bottom - part.top + 3, RULE_WEIGHT);
}
