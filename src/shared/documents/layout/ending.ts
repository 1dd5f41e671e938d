import type { Ending, Signature } from '../printed-document.ts';
import { CLOSE_PITCH, type FamilyStyle, type Frame } from './document-style.ts';
import { type BlockPart, bottomOf, type DrawnStrip, stripsOfBlock } from './drawing.ts';
import {
  RECIPIENTS_GAP,
  RECIPIENTS_HEADING,
  RECIPIENTS_SHARE,
  ROOM_TO_SIGN,
  signatureHeads,
} from './ending-plan.ts';
import { recipientLines } from './recipients.ts';
import { balancedParts, faceOfSize, lineWidth, textParts } from './text-parts.ts';

/**
 * Recipients at the left and signatures beside them as one strip; where that is higher than `limit`, the list goes on
 * below the signatures strip by strip.
 */
export function endingStrips(ending: Ending, frame: Frame, style: FamilyStyle, limit: number): DrawnStrip[] {
  const { left, textWidth } = frame;
  const recipients = recipientLines(ending.recipients ?? [], style.recipientEnd);
  const recipientsWidth = textWidth * RECIPIENTS_SHARE;
  const list =
    recipients.length > 0 ? recipientParts(recipients, left, recipientsWidth - RECIPIENTS_GAP, style) : [];
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
  const parts = textParts(RECIPIENTS_HEADING, style.recipientsHeading, place(0));
  const face = faceOfSize(style.recipients);
  // What does not fit beside the dash stands below the words, not below the dash.
  const hanging = lineWidth('- ', face);
  for (const text of texts) {
    const { top, align } = place(bottomOf(parts, 0));
    const indented = { x: x + hanging, width: width - hanging, firstIndent: -hanging };
    parts.push(...textParts(text, face, { ...indented, top, align }));
  }
  return parts;
}

type Column = { x: number; width: number };

/** Side by side, with names on one line below the room for the hand and the seal. */
function signatureParts(
  signatures: readonly Signature[],
  columns: Column[],
  style: FamilyStyle,
): BlockPart[] {
  const bold = faceOfSize(style.signature, { bold: true });
  const pairs = signatures.flatMap((signature, index) => {
    const column = columns[index];
    return column ? [{ signature, column }] : [];
  });
  const heads = pairs.flatMap(({ signature, column }) => {
    const parts: BlockPart[] = [];
    for (const line of signatureHeads(signature, style)) {
      parts.push(...balancedParts(line, column, bottomOf(parts, 0)));
    }
    return parts;
  });
  const nameTop = bottomOf(heads, 0) + ROOM_TO_SIGN;
  const names = pairs.flatMap(({ signature, column }) =>
    signature.name.trim() === ''
      ? [{ top: nameTop, bottom: nameTop + style.signature * CLOSE_PITCH, items: [] }]
      : balancedParts({ text: signature.name, face: bold }, column, nameTop),
  );
  return [...heads, ...names];
}
