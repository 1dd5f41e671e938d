import type { Paragraph, Table } from 'docx';
import { type Frame, styleOf } from '#shared/documents/layout/document-style.ts';
import type { DocumentFamily, DocumentHead, PrintedDocument } from '#shared/documents/printed-document.ts';
import { officialPlaceAndDay, partyTitle, stateNation } from '#shared/domain/official-heading.ts';
import { columnsTable } from './columns-table.ts';
import { markLines } from './document-marks.ts';
import { balancingIndent, lastLineWidth, looseLine, rule, widthOf } from './word-lines.ts';

const GAP = 10;
const SLACK = 4;
/** Under the issuing body of the State: a third to a half of its text. */
const ISSUER_RULE_SHARE = 0.4;
const LEAST_LEFT_SHARE = 0.36;
const capitals = (text: string) => text.toLocaleUpperCase('vi');

type Sizes = { superior: number; nation: number; motto: number; number: number };

/** Issuing body at the left, nation or Party at the right, number and day below, then the marks. Points. */
export function documentHead(document: PrintedDocument, frame: Frame): Table | null {
  const { head, family } = document;
  const marks = (width: number) => markLines(document.marks, width);
  if (head === null) {
    const [left, right] = [frame.textWidth / 3, (frame.textWidth * 2) / 3];
    const lines = marks(left);
    return lines.length === 0 ? null : columnsTable([left, right], [[lines, []]]);
  }
  const sizes = sizesOf(head, family, frame);
  const day = officialPlaceAndDay(head.place, head.date);
  const dayFace = { size: sizes.motto, italic: true };
  const right = nationColumn(family, sizes, widthOf(day, dayFace), frame);
  const column = frame.textWidth - right - GAP;
  const face = { size: sizes.number };
  const before = family === 'state' ? 6 : 0;
  const number =
    head.number.trim() === ''
      ? []
      : [looseLine(numberText(head.number, family), { face, before, keepNext: true })];
  return columnsTable(
    // The gap is a little narrower than counted: the issuing body must not wrap for a hair.
    [column + SLACK, GAP - SLACK, right],
    [
      [issuerLines(head, family, sizes, column), [], nationLines(family, sizes, right)],
      [
        [...number, ...aboutLines(head, family), ...marks(column + SLACK)],
        [],
        [looseLine(day, { face: dayFace, before, keepNext: true })],
      ],
    ],
  );
}

/** "V/v ..." of an official letter, below its number. */
function aboutLines({ about = '' }: DocumentHead, family: DocumentFamily): Paragraph[] {
  const face = { size: 12, italic: family === 'party' };
  return about === '' ? [] : [looseLine(about, { face, before: family === 'state' ? 6 : 0, keepNext: true })];
}

/** The larger of the permitted sizes with which the issuing body keeps its line beside the name of the nation. */
function sizesOf(head: DocumentHead, family: DocumentFamily, frame: Frame): Sizes {
  if (family === 'party') return { superior: 14, nation: 15, motto: 14, number: 14 };
  const bold = { size: 13, bold: true };
  const needed = widthOf(stateNation.name, bold) + widthOf(capitals(head.issuer), bold) + GAP + SLACK;
  return needed <= frame.textWidth
    ? { superior: 13, nation: 13, motto: 14, number: 14 }
    : { superior: 12, nation: 12, motto: 13, number: 13 };
}

const nationOf = (family: DocumentFamily) => (family === 'state' ? stateNation.name : partyTitle);

/** The right column: as wide as its lines, but on a wide sheet each head stands over its own half. */
function nationColumn(family: DocumentFamily, sizes: Sizes, dayWidth: number, frame: Frame): number {
  const widestDay = frame.textWidth * (1 - LEAST_LEFT_SHARE);
  const nation = widthOf(nationOf(family), { size: sizes.nation, bold: true });
  const needed = Math.max(nation, Math.min(dayWidth, widestDay)) + SLACK;
  return Math.max(needed, (frame.textWidth - GAP) / 2);
}

function issuerLines(head: DocumentHead, family: DocumentFamily, sizes: Sizes, column: number): Paragraph[] {
  const lines: Paragraph[] = [];
  const size = issuerSize(head, sizes.superior, column);
  let ruled = 0;
  const add = (text: string, bold: boolean) => {
    const face = { size, bold };
    const side = balancingIndent(text, face, column);
    lines.push(looseLine(text, { face, indent: { left: side, right: side }, keepNext: true }));
    ruled = lastLineWidth(text, face, column - 2 * side);
  };
  if (head.superior.trim() !== '') add(capitals(head.superior), false);
  add(capitals(head.issuer), true);
  if (family === 'party') return [...lines, looseLine('*', { face: { size: 14 }, keepNext: true })];
  return [...lines, rule(ruled * ISSUER_RULE_SHARE, column + SLACK)];
}

/** One point or two less where that saves a line. */
function issuerSize(head: DocumentHead, largest: number, column: number): number {
  const fits = (size: number) =>
    widthOf(capitals(head.superior), { size }) <= column &&
    widthOf(capitals(head.issuer), { size, bold: true }) <= column;
  for (let size = largest; size >= 12; size -= 1) if (fits(size)) return size;
  return Math.min(largest, 13);
}

function nationLines(family: DocumentFamily, sizes: Sizes, column: number): Paragraph[] {
  const nation = { size: sizes.nation, bold: true };
  const motto = { size: sizes.motto, bold: true };
  const [ruled, face] =
    family === 'state' ? ([stateNation.motto, motto] as const) : ([partyTitle, nation] as const);
  const lines = [looseLine(nationOf(family), { face: nation, keepNext: true })];
  if (family === 'state') lines.push(looseLine(stateNation.motto, { face: motto, keepNext: true }));
  return [...lines, rule(widthOf(ruled, face), column)];
}

/** Room to write the number by hand where there is none: the symbol begins with "/" or "-". */
function numberText(number: string, family: DocumentFamily): string {
  const blank = /^\s*[-/]/.test(number) ? '\u00a0'.repeat(8) : '';
  return `${styleOf(family).number.replace(' ', '\u00a0')}${blank}${number.trim()}`;
}
