import {
  BorderStyle,
  HeightRule,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type FamilyStyle, RULE_WEIGHT } from '#shared/documents/layout/document-style.ts';
import { points } from '#shared/documents/layout/mm.ts';
import type { Picture } from '#shared/documents/printed-document.ts';
import { bodyParagraph } from './body-paragraph.ts';
import { columnsTable } from './columns-table.ts';
import { looseLine, spacer } from './word-lines.ts';
import { wordText } from './word-text.ts';
import { eighths, pixels, twips } from './word-units.ts';

const GAP = points(6);
const LABEL_SIZE = 12;
const line = { style: BorderStyle.SINGLE, size: eighths(RULE_WEIGHT), color: '000000' };

/** A picture or its empty frame at the left, the paragraphs beside it at the right; `id` counts those of a file. */
export function documentPicture(picture: Picture, style: FamilyStyle, width: number, id: number): Table {
  const image = imageOf(picture, id);
  const left = image === null ? [emptyFrame(picture), spacer()] : [image];
  const column = Math.min(points(picture.width) + GAP, width);
  const besides = width - column;
  const texts = picture.beside.flatMap((paragraph, index) =>
    bodyParagraph(paragraph, style, { width: besides, before: index === 0 ? 0 : style.between }),
  );
  return besides < 1 ? columnsTable([width], [[left]]) : columnsTable([column, besides], [[left, texts]]);
}

function imageOf({ source, label, width, height }: Picture, id: number): Paragraph | null {
  const data = source === null ? null : bytesOf(source);
  const type = data === null ? null : typeOf(data);
  if (data === null || type === null) return null;
  const name = wordText(label) || `${id}`;
  const run = new ImageRun({
    type,
    data,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { id: `${id}`, name, title: name, description: name },
  });
  return new Paragraph({ children: [run] });
}

function bytesOf(source: string): Buffer | null {
  const base64 = /^data:[^,]*;base64,(.*)$/s.exec(source)?.[1];
  return base64 === undefined ? null : Buffer.from(base64, 'base64');
}

/** By its first bytes: Word reports a damaged file when the name of a picture promises another kind. */
function typeOf(data: Buffer): 'png' | 'jpg' | null {
  if (data.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return 'png';
  return data.subarray(0, 3).toString('latin1') === '\xff\xd8\xff' ? 'jpg' : null;
}

function emptyFrame({ label, width, height }: Picture): Table {
  const size = twips(points(width));
  return new Table({
    width: { size, type: WidthType.DXA },
    columnWidths: [size],
    layout: TableLayoutType.FIXED,
    indent: { size: 0, type: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: twips(points(height)), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            verticalAlign: VerticalAlignTable.CENTER,
            children: [looseLine(label, { face: { size: LABEL_SIZE, italic: true } })],
          }),
        ],
      }),
    ],
  });
}
