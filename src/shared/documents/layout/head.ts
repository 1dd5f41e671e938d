import { officialPlaceAndDay, partyTitle, stateNation } from '../../domain/official-heading.ts';
import type { DocumentHead, PrintedDocument } from '../printed-document.ts';
import { balancedWidth } from './balanced-width.ts';
import { type FamilyStyle, type Frame, styleOf } from './document-style.ts';
import { across, type BlockPart, bottomOf, type DrawnStrip, stripsOfBlock } from './drawing.ts';
import { MARK_GAP, markParts } from './marks.ts';
import { type Face, measure } from './measure.ts';
import { faceOfSize, type TextPlace, textParts, widestOf } from './text-parts.ts';

const GAP = 10;
/** Room for a rule: below the dots under the letters, above the next line. */
const RULE_ROOM = 5;
const RULE_AT = 2;
const ISSUER_RULE_SHARE = 0.4;
const LEAST_LEFT_SHARE = 0.36;
const capitals = (text: string) => text.normalize('NFC').toLocaleUpperCase('vi');
const bold = { bold: true } as const;

/** Issuing body at the left, nation or Party at the right, the marks below the number. */
export function headStrips(document: PrintedDocument, frame: Frame): DrawnStrip[] {
  const { family, head, marks } = document;
  const rows = head === null ? null : headRows(head, family === 'state', frame);
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

function headRows(head: DocumentHead, isState: boolean, frame: Frame): HeadRows {
  const day = officialPlaceAndDay(head.place, head.date);
  const right = isState ? nationSize(head, frame) : { name: 15, motto: 0 };
  const dayFace = faceOfSize(isState ? right.motto : 14, { italic: true });
  const name = isState ? stateNation.name : partyTitle;
  const rightWidth =
    Math.max(
      measure(name, faceOfSize(right.name, bold)),
      Math.min(measure(day, dayFace), frame.textWidth * (1 - LEAST_LEFT_SHARE)),
    ) + 4;
  const leftWidth = frame.textWidth - rightWidth - GAP;
  // On a wide sheet the two heads stand over their own halves, not at the far ends of one line.
  const half = (frame.textWidth - GAP) / 2;
  const leftSide = { x: frame.left, width: Math.min(leftWidth, half) };
  const rightSide = {
    x: frame.left + frame.textWidth - Math.max(rightWidth, half),
    width: Math.max(rightWidth, half),
  };
  const size = issuerSize(head, leftSide.width, isState ? right.name : 14);
  const leftParts = issuerParts(head, size, leftSide, isState);
  const rightParts = nationParts(name, right, rightSide, isState);
  const numberTop = bottomOf([...leftParts, ...rightParts], 0) + (isState ? 6 : 0);
  const style = styleOf(isState ? 'state' : 'party');
  const numberFace = faceOfSize(isState ? right.motto : 14);
  const number = head.number.trim() === '' ? '' : numberText(head.number, style);
  const numberParts = number === '' ? [] : textParts(number, numberFace, centredIn(leftSide, numberTop));
  const lastRow = [...numberParts, ...textParts(day, dayFace, centredIn(rightSide, numberTop))];
  const aboutFace = faceOfSize(12, { italic: !isState });
  const aboutTop = bottomOf(numberParts, numberTop) + (isState ? 6 : 0);
  const about = head.about ? textParts(head.about, aboutFace, centredIn(leftSide, aboutTop)) : [];
  const parts = [...leftParts, ...rightParts, ...lastRow, ...about];
  // Beside the day where there is no number above the marks.
  const isBare = numberParts.length + about.length === 0;
  return { parts, left: leftSide, marksTop: isBare ? numberTop - MARK_GAP : bottomOf(parts, 0) };
}

/** The larger of the permitted sizes with which the issuing body keeps its line. */
function nationSize(head: DocumentHead, frame: Frame): { name: number; motto: number } {
  const needed =
    measure(stateNation.name, faceOfSize(13, bold)) + measure(capitals(head.issuer), faceOfSize(13, bold));
  return needed + GAP + 4 <= frame.textWidth ? { name: 13, motto: 14 } : { name: 12, motto: 13 };
}

const centredIn = (side: Side, top: number): TextPlace => ({ ...side, top, align: 'center' });

/** One point or two less where that saves a line. */
function issuerSize(head: DocumentHead, width: number, largest: number): number {
  const fits = (size: number) =>
    measure(capitals(head.superior), faceOfSize(size)) <= width &&
    measure(capitals(head.issuer), faceOfSize(size, bold)) <= width;
  for (let size = largest; size >= 12; size -= 1) if (fits(size)) return size;
  return Math.min(largest, 13);
}

function issuerParts(head: DocumentHead, size: number, side: Side, isState: boolean): BlockPart[] {
  const parts: BlockPart[] = [];
  const add = (text: string, face: Face) => {
    const width = balancedWidth(text, face, side.width);
    const column = { x: side.x + (side.width - width) / 2, width };
    parts.push(...textParts(text, face, centredIn(column, bottomOf(parts, 0))));
  };
  if (head.superior.trim() !== '') add(capitals(head.superior), faceOfSize(size));
  add(capitals(head.issuer), faceOfSize(size, bold));
  if (isState) parts.push(ruleBelow(parts, side, ISSUER_RULE_SHARE));
  else add('*', faceOfSize(14));
  return parts;
}

function nationParts(name: string, size: { name: number; motto: number }, side: Side, isState: boolean) {
  const parts = textParts(name, faceOfSize(size.name, bold), centredIn(side, 0));
  if (isState) {
    const motto = textParts(
      stateNation.motto,
      faceOfSize(size.motto, bold),
      centredIn(side, bottomOf(parts, 0)),
    );
    parts.push(...motto, ruleBelow([...parts, ...motto], side, 1));
  } else parts.push(ruleBelow(parts, side, 1));
  return parts;
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

/** Room to write the number by hand where there is none: the symbol begins with "/" or "-". */
function numberText(number: string, style: FamilyStyle): string {
  const blank = /^\s*[-/]/.test(number) ? '\u00a0'.repeat(8) : '';
  return `${style.number.replace(' ', '\u00a0')}${blank}${number.trim()}`;
}
