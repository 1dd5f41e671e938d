import type { DocumentFamily, PrintedDocument } from '../printed-document.ts';
import { points } from './mm.ts';

/** Margins of both families, millimetres. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const A4 = { short: 210, long: 297 } as const;

/** Sizes in points; `pitch` is the distance of two lines of the body, `between` the room before a paragraph. */
export type FamilyStyle = {
  body: number;
  pitch: number;
  between: number;
  kind: number;
  summary: number;
  recipientsHeading: { size: number; bold: boolean; italic: boolean; underline: boolean };
  recipients: number;
  /** Between recipients; the last ends with a full stop. */
  recipientEnd: ',' | ';';
  signature: number;
  /** Below an authority ("T/M ..."); without one the post is what signs, and bold. */
  postBold: boolean;
  number: string;
};

const plain = { bold: false, italic: false, underline: false };

const families: Record<DocumentFamily, FamilyStyle> = {
  party: {
    body: 14,
    pitch: 18,
    between: 6,
    kind: 16,
    summary: 15,
    recipientsHeading: { ...plain, size: 14, underline: true },
    recipients: 12,
    recipientEnd: ',',
    signature: 14,
    postBold: false,
    number: 'Số ',
  },
  state: {
    body: 14,
    pitch: 17,
    between: 6,
    kind: 14,
    summary: 14,
    recipientsHeading: { size: 12, bold: true, italic: true, underline: false },
    recipients: 11,
    recipientEnd: ';',
    signature: 14,
    postBold: true,
    number: 'Số: ',
  },
};

export const styleOf = (family: DocumentFamily): FamilyStyle => families[family];

/** First line of a paragraph of the body, points. */
export const FIRST_LINE = points(10);
/** Line height of what is not body text, in its size. */
export const CLOSE_PITCH = 1.2;
export const RULE_WEIGHT = 0.75;
/** Under the issuing body and the title of the State: a third to a half of the line above it. */
export const SHORT_RULE = 0.4;

/** The sheet and the part of it that bears text, points. */
export type Frame = {
  width: number;
  height: number;
  left: number;
  top: number;
  textWidth: number;
  textHeight: number;
};

export function frameOf(orientation: PrintedDocument['orientation']): Frame {
  const upright = orientation === 'portrait';
  const width = upright ? A4.short : A4.long;
  const height = upright ? A4.long : A4.short;
  return {
    width: points(width),
    height: points(height),
    left: points(MARGINS.left),
    top: points(MARGINS.top),
    textWidth: points(width - MARGINS.left - MARGINS.right),
    textHeight: points(height - MARGINS.top - MARGINS.bottom),
  };
}
