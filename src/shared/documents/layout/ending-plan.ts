import { capitals } from '../../domain/vietnamese-text.ts';
import type { Signature } from '../printed-document.ts';
import type { FamilyStyle } from './document-style.ts';
import { faceOfSize, type StyledLine } from './text-parts.ts';

/** Room above the ending, points; so are the next two. */
export const ABOVE_ENDING = 12;
/** For the hand and the seal. */
export const ROOM_TO_SIGN = 60;
/** Between recipients and signature. */
export const RECIPIENTS_GAP = 12;
/** Recipients take less than half: names of posts are long, and the signature is centred in its part. */
export const RECIPIENTS_SHARE = 0.46;
export const RECIPIENTS_HEADING = 'Nơi nhận:';

/** What stands above the room to sign: authority and post in capitals, then the note. */
export function signatureHeads({ authority, title, note }: Signature, style: FamilyStyle): StyledLine[] {
  const bold = faceOfSize(style.signature, { bold: true });
  const post = authority.trim() === '' || style.postBold ? bold : faceOfSize(style.signature);
  const lines = [
    ...authority.split('\n').map((text) => ({ text: capitals(text), face: bold })),
    { text: capitals(title), face: post },
    { text: note, face: faceOfSize(style.signature - 1, { italic: true }) },
  ];
  return lines.filter(({ text }) => text.trim() !== '');
}
