import type { Ending, Signature } from '../printed-document.ts';
import { balancedWidth } from './balanced-width.ts';
import { CLOSE_PITCH, type FamilyStyle, type Frame } from './document-style.ts';
import { type BlockPart, bottomOf, type DrawnStrip, stripsOfBlock } from './drawing.ts';
import { type Face, measure } from './measure.ts';
import { recipientLines } from './recipients.ts';
import { faceOfSize, textParts } from './text-parts.ts';

const ROOM_TO_SIGN = 60;
const GAP = 12;
/** Recipients take less than half: names of posts are long, and the signature is centred in its part. */
const RECIPIENTS_SHARE = 0.46;

/**
 * Recipients at the left and signatures beside them as one strip; where that is higher than `limit`, the list goes on
 * below the signatures strip by strip.
 */
export function endingStrips(ending: Ending, frame: Frame, style: FamilyStyle, limit: number): DrawnStrip[] {
  const { left, textWidth } = frame;
  const recipients = recipientLines(ending.recipients ?? [], style.recipientEnd);
  const recipientsWidth = textWidth * RECIPIENTS_SHARE;
  const list = recipients.length > 0 ? recipientParts(recipients, left, recipientsWidth - GAP, style) : [];
  const beside = ending.recipients !== null || ending.signatures.length === 1;
  const from = beside ? left + recipientsWidth : left;
  const width = (left + textWidth - from) / Math.max(ending.signatures.length, 1);
  const columns = ending.signatures.map((_, index) => ({ x: from + index * width, width }));
  const signed = signatureParts(ending.signatures, columns, style);
  const parts = [...list, ...signed];
  if (parts.length === 0) return [];
  return stripsOfBlock(parts, bottomOf(parts, 0), 'ending', limit, bottomOf(signed, 0));
}

function recipientParts(texts: readonly string[], x: number, width: number, style: FamilyStyle): BlockPart[] {
  const place = (top: number) => ({ x, width, top, align: 'left' }) as const;
  const parts = textParts('Nơi nhận:', style.recipientsHeading, place(0));
  const face = faceOfSize(style.recipients);
  // What does not fit beside the dash stands below the words, not below the dash.
  const hanging = measure('- ', face);
  for (const text of texts) {
    const { top, align } = place(bottomOf(parts, 0));
    const indented = { x: x + hanging, width: width - hanging, firstIndent: -hanging };
    parts.push(...textParts(text, face, { ...indented, top, align }));
  }
  return parts;
}

const capitals = (text: string) => text.normalize('NFC').toLocaleUpperCase('vi');

type Column = { x: number; width: number };

/** Side by side, with names on one line below the room for the hand and the seal. */
function signatureParts(
  signatures: readonly Signature[],
  columns: Column[],
  style: FamilyStyle,
): BlockPart[] {
  const bold = faceOfSize(style.signature, { bold: true });
  const plain = faceOfSize(style.signature);
  const note = faceOfSize(style.signature - 1, { italic: true });
  const pairs = signatures.flatMap((signature, index) => {
    const column = columns[index];
    return column ? [{ signature, column }] : [];
  });
  const heads = pairs.flatMap(({ signature, column }) => {
    const parts: BlockPart[] = [];
    const add = (text: string, face: Face) => {
      if (text.trim() !== '') parts.push(...centred(text, face, column, bottomOf(parts, 0)));
    };
    add(capitals(signature.authority), bold);
    const underAuthority = signature.authority.trim() !== '';
    add(capitals(signature.title), style.postBold || !underAuthority ? bold : plain);
    add(signature.note, note);
    return parts;
  });
  const nameTop = bottomOf(heads, 0) + ROOM_TO_SIGN;
  const names = pairs.flatMap(({ signature, column }) =>
    signature.name.trim() === ''
      ? [{ top: nameTop, bottom: nameTop + style.signature * CLOSE_PITCH, items: [] }]
      : centred(signature.name, bold, column, nameTop),
  );
  return [...heads, ...names];
}

/** In lines of about equal length. */
function centred(text: string, face: Face, column: Column, top: number): BlockPart[] {
  const width = balancedWidth(text, face, column.width);
  return textParts(text, face, { x: column.x + (column.width - width) / 2, width, top, align: 'center' });
}
