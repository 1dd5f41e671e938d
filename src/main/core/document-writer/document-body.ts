import type { FileChild } from 'docx';
import { type Frame, styleOf } from '#shared/documents/layout/document-style.ts';
import { ABOVE_ENDING } from '#shared/documents/layout/ending-plan.ts';
import type { DocumentBlock, PrintedDocument } from '#shared/documents/printed-document.ts';
import { bodyParagraph } from './body-paragraph.ts';
import { documentEnding } from './document-ending.ts';
import { documentPicture } from './document-picture.ts';
import { documentTable } from './document-table.ts';
import { spacer } from './word-lines.ts';

const AROUND_TABLE = 6;

/**
 * The blocks one after the other. Room and page breaks belong to what comes after them, as Word drops room above the
 * first paragraph of a page only there; between two tables stands an empty paragraph, or Word would join them.
 */
export function documentBody({ blocks, family }: PrintedDocument, frame: Frame): FileChild[] {
  const style = styleOf(family);
  const children: FileChild[] = [];
  let room = 0;
  let newPage = false;
  let pictures = 0;
  const above = (least: number, keepNext: boolean) => {
    children.push(spacer(newPage ? 0 : Math.max(room, least), { keepNext, pageBreakBefore: newPage }));
  };
  for (const [index, block] of blocks.entries()) {
    const keepNext = isBeforeEnding(blocks, index);
    switch (block.kind) {
      case 'space':
        room += block.height;
        continue;
      case 'pageBreak':
        newPage = children.length > 0 || newPage;
        continue;
      case 'paragraph': {
        const before = newPage ? 0 : (block.before ?? style.between) + room;
        const place = { width: frame.textWidth, before, keepNext, pageBreakBefore: newPage };
        children.push(...bodyParagraph(block, style, place));
        break;
      }
      case 'table': {
        const table = documentTable(block, style, frame, keepNext);
        if (table === null) continue;
        above(AROUND_TABLE, true);
        children.push(table);
        break;
      }
      case 'picture':
        pictures += 1;
        above(AROUND_TABLE, true);
        children.push(documentPicture(block, style, frame, pictures));
        break;
      case 'ending':
        above(ABOVE_ENDING, true);
        children.push(documentEnding(block, style, frame));
    }
    room = 0;
    newPage = false;
  }
  return children;
}

/** An ending is never alone on a page: what stands before it goes with it. */
function isBeforeEnding(blocks: readonly DocumentBlock[], index: number): boolean {
  const next = blocks.slice(index + 1).find((block) => block.kind !== 'space');
  return next?.kind === 'ending';
}
