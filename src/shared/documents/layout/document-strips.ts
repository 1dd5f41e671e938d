import type { DocumentBlock, Ending, PrintedDocument } from '../printed-document.ts';
import { type Frame, styleOf } from './document-style.ts';
import type { DrawnStrip } from './drawing.ts';
import { endingStrips } from './ending.ts';
import { headStrips } from './head.ts';
import { paragraphStrips } from './paragraph.ts';
import { pictureStrips } from './picture.ts';
import { tableStrips } from './table.ts';
import { titleStrips } from './title.ts';

/** Lines that come along with the ending to its page. */
const LINES_WITH_ENDING = 2;

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
    } else {
      const added = block.kind === 'ending' ? keptEnding(block, strips, frame, style) : stripsOf(block);
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

/** Ties the end of what stands before to the ending, and the parts of the ending to each other if a page holds all. */
function keptEnding(ending: Ending, before: DrawnStrip[], frame: Frame, style: ReturnType<typeof styleOf>) {
  const tail = tailOf(before);
  const height = tail.reduce((sum, strip) => sum + strip.height + strip.before, tail[0]?.repeat?.height ?? 0);
  for (const strip of tail) if (strip.breakAfter === 'allowed') strip.breakAfter = 'avoid';
  return endingStrips(ending, frame, style, frame.textHeight - height - ENDING_ABOVE);
}

const ENDING_ABOVE = 12;

/** The last strips with at least two lines, back to a place where a page may end. */
function tailOf(strips: readonly DrawnStrip[]): DrawnStrip[] {
  let lines = 0;
  for (let at = strips.length - 1; at >= 0; at -= 1) {
    const strip = strips[at];
    if (strip === undefined || strip.breakAfter === 'forced') return strips.slice(at + 1);
    lines += strip.content.lines;
    const above = strips[at - 1]?.breakAfter;
    if (lines >= LINES_WITH_ENDING && (above === 'allowed' || above === 'forced')) return strips.slice(at);
  }
  return [...strips];
}
