import { officialPlaceAndDay, partyTitle, stateNation } from '../../domain/official-heading.ts';
import { capitals } from '../../domain/vietnamese-text.ts';
import type { DocumentFamily, DocumentHead } from '../printed-document.ts';
import { type Frame, styleOf } from './document-style.ts';
import { faceOfSize, lineWidth, type StyledLine } from './text-parts.ts';

/** Between the two columns of the head. */
export const HEAD_GAP = 10;
/** A column is wider than its widest line by this much: Word must not wrap it for a hair. */
const SLACK = 4;
const LEAST_LEFT_SHARE = 0.36;
const ABOUT_SIZE = 12;

/**
 * What stands in a head, the same on the pages and in the Word file. `left` and `right` are the widths of the columns,
 * `numberGap` the room above the number and above what an official letter is about; points.
 */
export type HeadPlan = {
  left: number;
  right: number;
  issuer: StyledLine[];
  nation: StyledLine[];
  number: StyledLine | null;
  day: StyledLine;
  about: StyledLine | null;
  numberGap: number;
};

export function headPlan(head: DocumentHead, family: DocumentFamily, frame: Frame): HeadPlan {
  const isState = family === 'state';
  const sizes = isState ? stateSizes(head, frame) : { issuer: 14, nation: 15, number: 14 };
  const nation = { text: isState ? stateNation.name : partyTitle, face: bold(sizes.nation) };
  const motto = { text: stateNation.motto, face: bold(sizes.number) };
  const day = {
    text: officialPlaceAndDay(head.place, head.date),
    face: faceOfSize(sizes.number, { italic: true }),
  };
  const right = rightWidth(nation, day, frame);
  const left = frame.textWidth - right - HEAD_GAP;
  const number = numberText(head.number, family);
  const about = { text: head.about ?? '', face: faceOfSize(ABOUT_SIZE, { italic: !isState }) };
  return {
    left,
    right,
    issuer: issuerLines(head, issuerSize(head, left, sizes.issuer)),
    nation: isState ? [nation, motto] : [nation],
    number: number === '' ? null : { text: number, face: faceOfSize(sizes.number) },
    day,
    about: about.text === '' ? null : about,
    numberGap: isState ? 6 : 0,
  };
}

const bold = (size: number) => faceOfSize(size, { bold: true });
const widthOf = ({ text, face }: StyledLine) => lineWidth(text, face);

/** The larger of the permitted sizes with which the issuing body keeps its line beside the name of the nation. */
function stateSizes(head: DocumentHead, frame: Frame) {
  const needed = lineWidth(stateNation.name, bold(13)) + lineWidth(capitals(head.issuer), bold(13));
  return needed + HEAD_GAP + SLACK <= frame.textWidth
    ? { issuer: 13, nation: 13, number: 14 }
    : { issuer: 12, nation: 12, number: 13 };
}

/** As wide as its lines, but on a wide sheet each head stands over its own half, not at the end of one line. */
function rightWidth(nation: StyledLine, day: StyledLine, frame: Frame): number {
  const widestDay = frame.textWidth * (1 - LEAST_LEFT_SHARE);
  const needed = Math.max(widthOf(nation), Math.min(widthOf(day), widestDay)) + SLACK;
  return Math.max(needed, (frame.textWidth - HEAD_GAP) / 2);
}

function issuerLines(head: DocumentHead, size: number): StyledLine[] {
  const superior = { text: capitals(head.superior), face: faceOfSize(size) };
  const issuer = { text: capitals(head.issuer), face: bold(size) };
  return superior.text.trim() === '' ? [issuer] : [superior, issuer];
}

/** One point or two less where that saves a line. */
function issuerSize(head: DocumentHead, width: number, largest: number): number {
  for (let size = largest; size >= 12; size -= 1) {
    if (issuerLines(head, size).every((line) => widthOf(line) <= width)) return size;
  }
  return Math.min(largest, 13);
}

/** Room to write the number by hand where there is none: the symbol begins with "/" or "-". */
function numberText(number: string, family: DocumentFamily): string {
  if (number.trim() === '') return '';
  const blank = /^\s*[-/]/.test(number) ? '\u00a0'.repeat(8) : '';
  return `${styleOf(family).number.replace(' ', '\u00a0')}${blank}${number.trim()}`;
}
