import type { LaidOutDocument, LaidOutPage, PageItem } from './laid-out.ts';
import { documentStrips } from './layout/document-strips.ts';
import { type Frame, frameOf } from './layout/document-style.ts';
import { type Drawing, moved } from './layout/drawing.ts';
import { pageMark } from './layout/marks.ts';
import { points } from './layout/mm.ts';
import { type Placed, paginate } from './layout/paginate.ts';
import { faceOfSize, textParts } from './layout/text-parts.ts';
import type { PrintedDocument } from './printed-document.ts';

const NUMBER_SIZE = 14;
const NUMBER_TOP = points(9);

/**
 * The pages of a document, in points. Pure: the same document always gives the same pages, wherever it is laid out.
 * Never throws; a document without any content has one page.
 */
export function layOut(document: PrintedDocument): LaidOutDocument {
  const frame = frameOf(document.orientation);
  const pages = paginate(documentStrips(document, frame), frame.textHeight);
  return {
    pages: pages.map((placed, index) => {
      const top = index === 0 ? [] : [...pageNumber(index + 1, frame), ...markAbove(document, frame)];
      return drawPage(placed, frame, top);
    }),
  };
}

function drawPage(placed: readonly Placed<Drawing>[], frame: Frame, above: readonly PageItem[]): LaidOutPage {
  const items: PageItem[] = [...above];
  for (const { content, top, firstOfPage, lastOfPage } of placed) {
    const drawn = [
      ...content.items,
      ...(firstOfPage ? (content.whenFirst ?? []) : []),
      ...(lastOfPage ? (content.whenLast ?? []) : []),
    ];
    for (const item of drawn) items.push(moved(item, frame.top + top));
  }
  return { width: frame.width, height: frame.height, items };
}

/** The first page bears the mark in its head. */
function markAbove({ marks }: PrintedDocument, frame: Frame): PageItem[] {
  const text = marks.everyPage === true ? (marks.secrecy ?? '') : '';
  return text.trim() === '' ? [] : pageMark(text, frame, NUMBER_TOP);
}

/** In the middle of the top margin, from page 2 on. */
function pageNumber(number: number, frame: Frame): PageItem[] {
  const place = { x: frame.left, width: frame.textWidth, top: NUMBER_TOP, align: 'center' } as const;
  return textParts(String(number), faceOfSize(NUMBER_SIZE), place).flatMap((line) => line.items);
}
