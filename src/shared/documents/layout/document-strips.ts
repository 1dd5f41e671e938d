import type { DocumentBlock, Ending, PrintedDocument } from '../printed-document.ts';
import { type Frame, styleOf } from './document-style.ts';
import type { DrawnStrip } from './drawing.ts';
import { headStrips } from './head.ts';
import { keptEnding } from './kept-ending.ts';
import { paragraphStrips } from './paragraph.ts';
import { pictureStrips } from './picture.ts';
import { tableStrips } from './table.ts';
import { titleStrips } from './title.ts';

/** All strips of a document in the order of the paper, with the places where a page may end. */
export function documentStrips(document: PrintedDocument, frame: Frame): DrawnStrip[] {
  const style = styleOf(document.family);
  const strips = [
    ...headStrips(document, frame),
    ...titleStrips(document.title, style, frame, document.family === 'state'),
  ];
  let space = 0;
  for (const block of document.blocks) {
    if (block.kind === 'space') space += Math.max(block.height, 0);
    else if (block.kind === 'pageBreak') {
      const last = strips.at(-1);
      if (last) last.breakAfter = 'forced';
      space = 0;
    } else if (block.kind === 'ending') {
      strips.push(...keptEnding(block, strips, frame, style, space));
      space = 0;
    } else {
      const added = stripsOf(block);
      const first = added[0];
      if (first) {
        first.before += space;
        space = 0;
      }
      strips.push(...added);
    }
  }
  return strips;

  function stripsOf(block: Exclude<DocumentBlock, Ending | { kind: 'space' | 'pageBreak' }>): DrawnStrip[] {
    if (block.kind === 'table') return tableStrips(block, frame, style);
    if (block.kind === 'picture') return pictureStrips(block, frame, style);
    return paragraphStrips(block, { x: frame.left, width: frame.textWidth }, style);
  }
}
