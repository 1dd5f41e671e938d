import type { Paragraph, Table } from 'docx';
import type { FamilyStyle, Frame } from '#shared/documents/layout/document-style.ts';
import {
  RECIPIENTS_GAP,
  RECIPIENTS_HEADING,
  RECIPIENTS_SHARE,
  ROOM_TO_SIGN,
  signatureHeads,
} from '#shared/documents/layout/ending-plan.ts';
import { recipientLines } from '#shared/documents/layout/recipients.ts';
import { faceOfSize, lineWidth } from '#shared/documents/layout/text-parts.ts';
import type { Ending, Signature } from '#shared/documents/printed-document.ts';
import { columnsTable } from './columns-table.ts';
import { balancedLine, looseLine } from './word-lines.ts';

/**
 * Recipients at the left and the signature at the right, or the signatures side by side with their names in one line.
 * One undivided table, so it can only move to the next page whole.
 */
export function documentEnding(ending: Ending, style: FamilyStyle, frame: Frame): Table {
  const { recipients, signatures } = ending;
  const sideBySide = recipients === null && signatures.length > 1;
  const left = sideBySide ? 0 : frame.textWidth * RECIPIENTS_SHARE;
  const right = (frame.textWidth - left) / Math.max(signatures.length, 1);
  const heads = signatures.map((one) => headLines(one, style, right));
  const names = signatures.map((one) => [nameLine(one, style)]);
  if (sideBySide) {
    return columnsTable(
      signatures.map(() => right),
      [heads, names],
    );
  }
  const signed = heads.map((lines, index) => [...lines, ...(names[index] ?? [])]);
  return columnsTable(
    [left, ...signatures.map(() => right)],
    [[recipientList(recipients, style), ...signed]],
  );
}

const headLines = (signature: Signature, style: FamilyStyle, column: number): Paragraph[] =>
  signatureHeads(signature, style).map((line) => balancedLine(line, { column }).paragraph);

const nameLine = ({ name }: Signature, style: FamilyStyle): Paragraph =>
  looseLine(name, { face: { size: style.signature, bold: true }, before: ROOM_TO_SIGN });

function recipientList(recipients: readonly string[] | null, style: FamilyStyle): Paragraph[] {
  const texts = recipientLines(recipients ?? [], style.recipientEnd);
  if (texts.length === 0) return [];
  const face = faceOfSize(style.recipients);
  // The second line of a recipient begins behind the dash.
  const hanging = lineWidth('- ', face);
  const line = { face, align: 'left', indent: { left: hanging, hanging, right: RECIPIENTS_GAP } } as const;
  return [
    looseLine(RECIPIENTS_HEADING, { face: style.recipientsHeading, align: 'left' }),
    ...texts.map((text) => looseLine(text, line)),
  ];
}
