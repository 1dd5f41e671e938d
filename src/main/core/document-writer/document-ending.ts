import type { Paragraph, Table } from 'docx';
import type { FamilyStyle, Frame } from '#shared/documents/layout/document-style.ts';
import { recipientLines } from '#shared/documents/layout/recipients.ts';
import type { Ending, Signature } from '#shared/documents/printed-document.ts';
import { columnsTable } from './columns-table.ts';
import { balancingIndent, looseLine } from './word-lines.ts';

const RECIPIENTS_SHARE = 0.46;
const GAP = 12;
/** Points left for the hand and the seal. */
const ROOM_TO_SIGN = 60;
const NOTE_LESS = 1;
/** The second line of a recipient begins behind the dash. */
const HANGING = 7;

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

function headLines({ authority, title, note }: Signature, style: FamilyStyle, width: number): Paragraph[] {
  const bold = { size: style.signature, bold: true };
  const post = { size: style.signature, bold: style.postBold || authority.trim() === '' };
  const lines = [...authority.split('\n').map((text) => ({ text, face: bold })), { text: title, face: post }];
  const heads = lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, face }) => {
      const side = balancingIndent(text, face, width);
      return looseLine(text, { face, indent: { left: side, right: side }, keepNext: true });
    });
  if (note.trim() === '') return heads;
  return [
    ...heads,
    looseLine(note, { face: { size: style.signature - NOTE_LESS, italic: true }, keepNext: true }),
  ];
}

const nameLine = ({ name }: Signature, style: FamilyStyle): Paragraph =>
  looseLine(name, { face: { size: style.signature, bold: true }, before: ROOM_TO_SIGN });

function recipientList(recipients: readonly string[] | null, style: FamilyStyle): Paragraph[] {
  const texts = recipientLines(recipients ?? [], style.recipientEnd);
  if (texts.length === 0) return [];
  const line = { align: 'left', indent: { left: HANGING, hanging: HANGING, right: GAP } } as const;
  return [
    looseLine('Nơi nhận:', { face: style.recipientsHeading, align: 'left' }),
    ...texts.map((text) => looseLine(text, { face: { size: style.recipients }, ...line })),
  ];
}
