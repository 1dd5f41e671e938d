import type { Alignment, Borders, Font, Style } from 'exceljs';
import type { ReportLeaf } from '#shared/reports/report-document.ts';

export type CellStyle = Partial<Style>;
export const FONT = 'Times New Roman';
export const BODY_SIZE = 12;

const thin = { style: 'thin', color: { argb: 'FF000000' } } as const;
export const allBorders: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

export type TextStyle = {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  grey?: boolean;
  horizontal?: Alignment['horizontal'];
  vertical?: Alignment['vertical'];
  bordered?: boolean;
  /** Number format; '@' keeps what is typed over the cell as text. */
  format?: string;
  fill?: string;
  indent?: number;
};

// exceljs recognises a style it has seen by object identity: one object for each look keeps writing fast.
const known = new Map<string, CellStyle>();

/** The style object for a look; always wrapped, middle and Times New Roman 12 unless told otherwise. */
export function cellStyle(look: TextStyle): CellStyle {
  const key = JSON.stringify(look);
  let style = known.get(key);
  if (!style) {
    style = build(look);
    known.set(key, style);
  }
  return style;
}

function build(look: TextStyle): CellStyle {
  const font: Partial<Font> = { name: FONT, family: 1, size: look.size ?? BODY_SIZE };
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.underline) font.underline = true;
  font.color = { argb: look.grey ? 'FF808080' : 'FF000000' };
  const alignment: Partial<Alignment> = {
    horizontal: look.horizontal ?? 'left',
    vertical: look.vertical ?? 'middle',
    wrapText: true,
  };
  if (look.indent) alignment.indent = look.indent;
  const style: CellStyle = { font, alignment };
  if (look.bordered) style.border = allBorders;
  if (look.format) style.numFmt = look.format;
  if (look.fill) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: look.fill } };
  return style;
}

const FORMATS: Record<ReportLeaf['kind'], string> = {
  text: '@',
  integer: '#,##0',
  decimal: '#,##0.00',
  date: 'dd/mm/yyyy',
};
const formatOf = ({ kind, places }: ReportLeaf) =>
  kind === 'decimal' && places === 1 ? '#,##0.0' : FORMATS[kind];
const ALIGNMENTS = { text: 'left', integer: 'right', decimal: 'right', date: 'center' } as const;

export type BodyLook = 'plain' | 'bold' | 'text';

const ofColumn = new WeakMap<ReportLeaf, Partial<Record<BodyLook, CellStyle>>>();

/** A bordered table cell of a column; 'text' where the value is text, whatever the column holds otherwise. */
export function columnStyle(leaf: ReportLeaf, look: BodyLook): CellStyle {
  let styles = ofColumn.get(leaf);
  if (!styles) {
    styles = {};
    ofColumn.set(leaf, styles);
  }
  styles[look] ??= cellStyle({
    bold: look === 'bold',
    horizontal: leaf.align ?? ALIGNMENTS[leaf.kind],
    bordered: true,
    format: look === 'text' ? FORMATS.text : formatOf(leaf),
  });
  return styles[look];
}
