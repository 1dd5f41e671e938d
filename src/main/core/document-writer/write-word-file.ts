import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import {
  type Frame,
  frameOf,
  MARGINS,
  RULE_WEIGHT,
  styleOf,
} from '#shared/documents/layout/document-style.ts';
import { points } from '#shared/documents/layout/mm.ts';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import { fixPackageDates } from '../report-writer/package-dates.ts';
import { documentBody } from './document-body.ts';
import { documentHead } from './document-head.ts';
import { documentTitle } from './document-title.ts';
import { propertyParts } from './file-properties.ts';
import { spacer } from './word-lines.ts';
import { wordText } from './word-text.ts';
import { eighths, halfPoints, twips } from './word-units.ts';

const FONT = 'Times New Roman';
const LANGUAGE = 'vi-VN';
/** From the upper edge of the sheet to the page number, millimetres. */
const PAGE_NUMBER_AT = 10;
const PAGE_NUMBER_SIZE = 13;
/** The newest mode Word knows; an older one is shown as "Compatibility Mode". */
const WORD_MODE = 15;

/**
 * A document as .docx in the layout of its family (domain/documents.md), to be worked on in Word. `created` is the UTC
 * ISO instant of the file properties; equal input gives equal bytes. Throws RangeError when it is no instant.
 */
export async function writeWordFile(document: PrintedDocument, created: string): Promise<Uint8Array> {
  const frame = frameOf(document.orientation);
  const overrides = propertyParts(document, created);
  const head = documentHead(document, frame);
  const file = new Document({
    compatibility: { version: WORD_MODE, doNotExpandShiftReturn: true },
    styles: { default: { document: defaults(document) } },
    sections: [
      {
        properties: { titlePage: true, page: pageOf(document, frame) },
        headers: { default: pageHead(document, frame), first: new Header({ children: [new Paragraph({})] }) },
        children: closed([
          ...(head === null ? [] : [head]),
          ...documentTitle(document, frame),
          ...documentBody(document, frame),
        ]),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, false, overrides));
  fixPackageDates(bytes);
  return bytes;
}

/** Word repairs a file that ends with a table, or with nothing: a paragraph of a hair's height comes last. */
const closed = (children: FileChild[]): FileChild[] =>
  children.at(-1) instanceof Paragraph ? children : [...children, spacer()];

const defaults = ({ family }: PrintedDocument) => ({
  run: {
    font: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT },
    size: halfPoints(styleOf(family).body),
    language: { value: LANGUAGE, eastAsia: LANGUAGE },
  },
  paragraph: { spacing: { before: 0, after: 0 } },
});

/** `docx` takes the sides of an upright sheet and turns them itself. */
function pageOf({ orientation }: PrintedDocument, frame: Frame) {
  const [short, long] = [Math.min(frame.width, frame.height), Math.max(frame.width, frame.height)];
  const margin = (millimetres: number) => twips(points(millimetres));
  return {
    size: {
      width: twips(short),
      height: twips(long),
      orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: margin(MARGINS.top),
      bottom: margin(MARGINS.bottom),
      left: margin(MARGINS.left),
      right: margin(MARGINS.right),
      header: margin(PAGE_NUMBER_AT),
      footer: margin(PAGE_NUMBER_AT),
    },
  };
}

/** Above each further page: its number in the middle, and at the left the mark of secrecy where every page bears it. */
function pageHead({ marks }: PrintedDocument, frame: Frame): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(PAGE_NUMBER_SIZE) });
  const secrecy = marks.everyPage === true ? wordText(marks.secrecy ?? '').trim() : '';
  if (secrecy === '') {
    return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
  }
  const frameLine = { style: BorderStyle.SINGLE, size: eighths(RULE_WEIGHT), space: 1, color: '000000' };
  const face = { size: halfPoints(PAGE_NUMBER_SIZE), bold: true, border: frameLine };
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.CENTER, position: twips(frame.textWidth / 2) }],
        children: [
          new TextRun({ text: `\u00a0${secrecy}\u00a0`, ...face }),
          new TextRun({ children: [new Tab()] }),
          number,
        ],
      }),
    ],
  });
}
