import type { Worksheet } from 'exceljs';
import { styleOf } from '#shared/documents/layout/document-style.ts';
import { recipientLines } from '#shared/documents/layout/recipients.ts';
import type { OfficialHeader, ReportDocument, SignatureBlock } from '#shared/reports/report-document.ts';
import type { Halves } from './column-widths.ts';
import { putText, setHeight, sumOf } from './sheet-cells.ts';
import { cellStyle, type TextStyle } from './styles.ts';
import { countLines, lineHeight } from './text-measure.ts';

const GAP = 12;
/** Rows left free for the hand and the seal. */
const ROOM_TO_SIGN = 4;

/** One row of a half; a text of several lines covers the empty rows after it. */
type Line = { text: string; look: TextStyle & { size: number }; rows: number } | null;

const EMPTY: Line = null;
const BOLD = { size: 13, bold: true, horizontal: 'center', vertical: 'top' } as const;

function headLines(block: SignatureBlock, family: OfficialHeader['family'], width: number): Line[] {
  const lines: Line[] = [];
  if (block.authority) lines.push(...linesOf(block.authority.toLocaleUpperCase('vi'), BOLD, width));
  const bold = styleOf(family).postBold || !block.authority;
  lines.push(...linesOf(block.title.toLocaleUpperCase('vi'), { ...BOLD, bold }, width));
  if (block.note) lines.push(...linesOf(block.note, { ...BOLD, size: 12, bold: false, italic: true }, width));
  return lines;
}

/** The text, and as many empty rows as it needs beyond its own. */
function linesOf(text: string, look: TextStyle & { size: number }, width: number): Line[] {
  const rows = countLines(text, width, look);
  return [{ text, look, rows }, ...Array<Line>(rows - 1).fill(EMPTY)];
}

function listOfRecipients(
  recipients: readonly string[],
  family: OfficialHeader['family'],
  width: number,
): Line[] {
  const texts = recipientLines(recipients, styleOf(family).recipientEnd);
  if (texts.length === 0) return [];
  const top = { size: 12, vertical: 'top' } as const;
  const heading = family === 'party' ? { ...top, underline: true } : { ...top, bold: true, italic: true };
  return [
    ...linesOf('Nơi nhận:', heading, width),
    ...texts.flatMap((text) => linesOf(text, { ...top, size: 11 }, width)),
  ];
}

/** The left and right half line by line; recipients stand beside the signature, or below the left one. */
function linesOfHalves(
  document: ReportDocument,
  leftWidth: number,
  rightWidth: number,
): { left: Line[]; right: Line[]; signed: number } {
  const { left, right } = document.signatures;
  const recipients = listOfRecipients(document.recipients, document.header.family, leftWidth);
  const rightHead = headLines(right, document.header.family, rightWidth);
  const leftHead = left ? headLines(left, document.header.family, leftWidth) : [];
  const head = Math.max(rightHead.length, leftHead.length);
  const column = (lines: Line[], block: SignatureBlock, width: number): Line[] => [
    ...lines,
    ...Array<Line>(head - lines.length + ROOM_TO_SIGN).fill(EMPTY),
    ...linesOf(block.name, BOLD, width),
  ];
  const rightLines = column(rightHead, right, rightWidth);
  if (!left) return { left: recipients, right: rightLines, signed: rightLines.length };
  const leftLines = column(leftHead, left, leftWidth);
  const signed = Math.max(leftLines.length, rightLines.length);
  const rest = Array<Line>(signed - leftLines.length + 1).fill(EMPTY);
  return { left: [...leftLines, ...rest, ...recipients], right: rightLines, signed };
}

export type WrittenSignatures = {
  nextRow: number;
  /** Last row with a signature; recipients may go on below it. */
  lastSigned: number;
};

/** Signatures and "Nơi nhận" from `top` on, after a little room. */
export function writeSignatures(
  sheet: Worksheet,
  document: ReportDocument,
  top: number,
  halves: Halves,
): WrittenSignatures {
  const { widths, split } = halves;
  const lines = linesOfHalves(document, sumOf(widths, 0, split), sumOf(widths, split));
  const count = Math.max(lines.left.length, lines.right.length);
  const first = top + 1;
  setHeight(sheet, top, GAP);
  const put = (line: Line | undefined, row: number, left: number, right: number) => {
    if (!line) return;
    putText(sheet, { top: row, left, bottom: row + line.rows - 1, right }, line.text, cellStyle(line.look));
  };
  for (let index = 0; index < count; index += 1) {
    put(lines.left[index], first + index, 1, split);
    put(lines.right[index], first + index, split + 1, widths.length);
    setHeight(sheet, first + index, lineHeight(index < lines.signed ? 13 : 11));
  }
  return { nextRow: first + count, lastSigned: top + lines.signed };
}
