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
import { type FamilyStyle, type Frame, RULE_WEIGHT } from '#shared/documents/layout/document-style.ts';
import { points } from '#shared/documents/layout/mm.ts';
import { LABEL_SIZE, PICTURE_GAP } from '#shared/documents/layout/picture.ts';
import type { Picture } from '#shared/documents/printed-document.ts';
import { bodyParagraph } from './body-paragraph.ts';
import { columnsTable } from './columns-table.ts';
import { coveringCrop, pictureSize } from './picture-size.ts';
import { looseLine, spacer } from './word-lines.ts';
import { wordText } from './word-text.ts';
import { eighths, pixels, twips } from './word-units.ts';

/** Some of the page stays for the room above. */
const HIGHEST = 0.95;
/** Text beside a picture has at least these points of width, or stands below it. */
const LEAST_BESIDE = points(20);
const line = { style: BorderStyle.SINGLE, size: eighths(RULE_WEIGHT), color: '000000' };

/** A picture or its empty frame at the left, the paragraphs beside it at the right; `id` counts those of a file. */
export function documentPicture(given: Picture, style: FamilyStyle, frame: Frame, id: number): Table {
  const width = frame.textWidth;
  const picture = onPage(given, frame);
  const image = imageOf(picture, id);
  const left = image === null ? [emptyFrame(picture), spacer()] : [image];
  const column = points(picture.width) + PICTURE_GAP;
  const isBeside = width - column >= LEAST_BESIDE;
  const textWidth = isBeside ? width - column : width;
  const texts = picture.beside.flatMap((paragraph, index) =>
    bodyParagraph(paragraph, style, {
      width: textWidth,
      before: index === 0 && isBeside ? 0 : (paragraph.before ?? style.between),
    }),
  );
  return isBeside
    ? columnsTable([column, textWidth], [[left, texts]])
    : columnsTable([width], [[[...left, ...texts]]]);
}

/** No larger than the text of a page, in its own proportions. */
function onPage(picture: Picture, frame: Frame): Picture {
  const share = Math.min(
    1,
    frame.textWidth / points(picture.width),
    (frame.textHeight * HIGHEST) / points(picture.height),
  );
  return { ...picture, width: picture.width * share, height: picture.height * share };
}

function imageOf({ source, label, width, height }: Picture, id: number): Paragraph | null {
  const data = source === null ? null : bytesOf(source);
  const type = data === null ? null : typeOf(data);
  if (data === null || type === null) return null;
  const name = wordText(label).replace(/\s+/g, ' ').trim() || `${id}`;
  const size = pictureSize(data);
  const run = new ImageRun({
    type,
    data,
    ...(size === null ? {} : { crop: coveringCrop(size, { width, height }) }),
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
