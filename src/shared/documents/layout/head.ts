import type { DocumentHead, PrintedDocument } from '../printed-document.ts';
import { type Frame, SHORT_RULE } from './document-style.ts';
import { across, type BlockPart, bottomOf, type DrawnStrip, stripsOfBlock } from './drawing.ts';
import { headPlan } from './head-plan.ts';
import { MARK_GAP, markParts } from './marks.ts';
import { balancedParts, faceOfSize, type StyledLine, textParts, widestOf } from './text-parts.ts';

/** Room for a rule: below the dots under the letters, above the next line. */
const RULE_ROOM = 5;
const RULE_AT = 2;

/** Issuing body at the left, nation or Party at the right, the marks below the number. */
export function headStrips(document: PrintedDocument, frame: Frame): DrawnStrip[] {
  const { family, head, marks } = document;
  const rows = head === null ? null : headRows(head, family, frame);
  const parts = rows?.parts ?? [];
  const left = rows?.left ?? { x: frame.left, width: frame.textWidth / 3 };
  const below = rows?.marksTop ?? 0;
  parts.push(...markParts(marks, left, below));
  if (parts.length === 0) return [];
  const strips = stripsOfBlock(parts, bottomOf(parts, 0), 'head', frame.textHeight);
  return strips.map((strip) => ({ ...strip, breakAfter: 'avoid' }));
}

type Side = { x: number; width: number };
type HeadRows = { parts: BlockPart[]; left: Side; marksTop: number };

function headRows(head: DocumentHead, family: PrintedDocument['family'], frame: Frame): HeadRows {
  const plan = headPlan(head, family, frame);
  const left = { x: frame.left, width: plan.left };
  const right = { x: frame.left + frame.textWidth - plan.right, width: plan.right };
  const upper = [...issuerParts(plan.issuer, left, family === 'state'), ...nationParts(plan.nation, right)];
  const numberTop = bottomOf(upper, 0) + plan.numberGap;
  const number = plan.number ? centred(plan.number, left, numberTop) : [];
  const aboutTop = bottomOf(number, numberTop) + plan.numberGap;
  const about = plan.about ? centred(plan.about, left, aboutTop) : [];
  const parts = [...upper, ...number, ...centred(plan.day, right, numberTop), ...about];
  // Beside the day where there is no number above the marks.
  const isBare = number.length + about.length === 0;
  return { parts, left, marksTop: isBare ? numberTop - MARK_GAP : bottomOf(parts, 0) };
}

const centred = ({ text, face }: StyledLine, side: Side, top: number): BlockPart[] =>
  textParts(text, face, { ...side, top, align: 'center' });

function issuerParts(lines: readonly StyledLine[], side: Side, isState: boolean): BlockPart[] {
  const parts: BlockPart[] = [];
  for (const line of lines) parts.push(...balancedParts(line, side, bottomOf(parts, 0)));
  if (isState) return [...parts, ruleBelow(parts, side, SHORT_RULE)];
  return [...parts, ...centred({ text: '*', face: faceOfSize(14) }, side, bottomOf(parts, 0))];
}

function nationParts(lines: readonly StyledLine[], side: Side): BlockPart[] {
  const parts: BlockPart[] = [];
  for (const line of lines) parts.push(...centred(line, side, bottomOf(parts, 0)));
  return [...parts, ruleBelow(parts, side, 1)];
}

/** A rule under the last line, `share` of its length. */
function ruleBelow(parts: readonly BlockPart[], side: Side, share: number): BlockPart {
  const last = parts.at(-1);
  const top = bottomOf(parts, 0);
  const length = (last ? widestOf([last]) : 0) * share;
  const middle = side.x + side.width / 2;
  const y = top + RULE_AT;
  return { top, bottom: top + RULE_ROOM, items: [across(middle - length / 2, middle + length / 2, y)] };
}
