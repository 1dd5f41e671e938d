import type { Worksheet } from 'exceljs';
import { officialPlaceAndDay, stateNation } from '#shared/domain/official-heading.ts';
import type { OfficialHeader } from '#shared/reports/report-document.ts';
import type { Halves } from './column-widths.ts';
import { drawRule } from './rule-picture.ts';
import { putText, setHeight, sumOf } from './sheet-cells.ts';
import { cellStyle, type TextStyle } from './styles.ts';
import { CELL_PADDING, countLines, lineHeight, printedWidth, textWidth } from './text-measure.ts';

const BODY_FACE = { size: 12 };
const LINE = lineHeight(13);
const RULE_ROW = 9;
const RULE_BELOW = 2.25;
/** Under the issuer: a third to a half of its text. */
const ISSUER_RULE_SHARE = 0.4;
const WIDEST_LEFT = 215;

type Line = { text: string; look: TextStyle & { size: number } };

/** The national title and motto (State) or the name of the Party; the last one is ruled over its whole length. */
function rightLines(family: OfficialHeader['family']): Line[] {
  if (family === 'party') {
    return [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', look: { size: 15, bold: true } }];
  }
  return [
    { text: stateNation.name, look: { size: 12, bold: true } },
    { text: stateNation.motto, look: { size: 13, bold: true } },
  ];
}

/** "Số: 12/BC-CAT-PX03" (State), "Số 12-BC/ĐUCA" (Party); without a number a blank to fill by hand. */
export function numberLine(header: OfficialHeader): string {
  const blank = '\u00a0'.repeat(8);
  const number = header.number.trim();
  const shown = number === '' || /^[/-]/.test(number) ? `${blank}${number}` : number;
  return header.family === 'party' ? `Số ${shown}` : `Số: ${shown}`;
}

/** "Quảng Ninh, ngày 05 tháng 02 năm 2026": days below 10 and months below 3 with a zero before. */
export function placeAndDate(header: OfficialHeader): string {
  return officialPlaceAndDay(header.place, header.date);
}

/** Points each half must have so that the header reads well; a long issuer wraps. */
export function headerNeeds(header: OfficialHeader): { left: number; right: number } {
  const left = Math.max(
    Math.min(textWidth(header.issuer.toLocaleUpperCase('vi'), { size: 12, bold: true }), WIDEST_LEFT),
    textWidth(numberLine(header), { size: 13 }),
  );
  const rights = rightLines(header.family).map((line) => textWidth(line.text, line.look));
  const right = Math.max(...rights, textWidth(placeAndDate(header), { size: 13 }));
  return { left: left + CELL_PADDING, right: right + CELL_PADDING };
}

/**
 * The two blocks above the title, side by side, from row 1. Returns the next free row.
 * A text of several lines covers as many rows, so that left and right never push one another.
 */
export function writeOfficialHeader(
  sheet: Worksheet,
  header: OfficialHeader,
  halves: Halves,
  picture: number,
): number {
  const { widths, split } = halves;
  const leftWidth = sumOf(widths, 0, split);
  const rightWidth = sumOf(widths, split);
  const centred = (look: TextStyle) => cellStyle({ horizontal: 'center', vertical: 'top', ...look });
  const put = (side: 'left' | 'right', row: number, rows: number, text: string, look: TextStyle) =>
    putText(
      sheet,
      side === 'left'
        ? { top: row, left: 1, bottom: row + rows - 1, right: split }
        : { top: row, left: split + 1, bottom: row + rows - 1, right: widths.length },
      text,
      centred(look),
    );

  let row = 1;
  const putLeft = (text: string, look: TextStyle) => {
    const rows = countLines(text, leftWidth, { ...BODY_FACE, bold: look.bold === true });
    put('left', row, rows, text, look);
    row += rows;
  };
  const issuer = header.issuer.toLocaleUpperCase('vi');
  if (header.superior !== '') putLeft(header.superior.toLocaleUpperCase('vi'), { size: 12 });
  putLeft(issuer, { size: 12, bold: true });

  const rights = rightLines(header.family);
  rights.forEach((line, index) => {
    put('right', index + 1, 1, line.text, line.look);
  });
  // The rows of the texts, then a row for the rules or the star, then number, place and date.
  const ruleRow = Math.max(row, rights.length + 1);
  for (let line = 1; line < ruleRow; line += 1) setHeight(sheet, line, LINE);
  setHeight(sheet, 1, lineHeight(rights[0]?.look.size ?? 13));

  const ruled = rights.at(-1);
  if (ruled) {
    const length = printedWidth(ruled.text, ruled.look);
    const left = leftWidth + (rightWidth - length) / 2;
    drawRule(sheet, picture, { left, length, row: rights.length + 1, below: RULE_BELOW }, widths);
  }
  if (header.family === 'party') {
    put('left', ruleRow, 1, '*', { size: 12 });
    setHeight(sheet, ruleRow, LINE);
  } else {
    const lines = countLines(issuer, leftWidth, { ...BODY_FACE, bold: true });
    const text = printedWidth(issuer, { ...BODY_FACE, bold: true }) / lines;
    const length = Math.min(text, leftWidth) * ISSUER_RULE_SHARE;
    drawRule(sheet, picture, { left: (leftWidth - length) / 2, length, row, below: RULE_BELOW }, widths);
    setHeight(sheet, ruleRow, RULE_ROW);
  }
  put('left', ruleRow + 1, 1, numberLine(header), { size: 13 });
  put('right', ruleRow + 1, 1, placeAndDate(header), { size: 13, italic: true });
  setHeight(sheet, ruleRow + 1, LINE);
  return ruleRow + 2;
}
