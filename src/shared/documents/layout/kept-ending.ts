import type { Ending } from '../printed-document.ts';
import type { FamilyStyle, Frame } from './document-style.ts';
import type { DrawnStrip } from './drawing.ts';
import { endingStrips } from './ending.ts';
import { ABOVE_ENDING } from './ending-plan.ts';

/** Lines that come along with the ending to its page. */
const LINES_WITH_ENDING = 2;

/**
 * The ending, tied to the end of what stands before it (whose strips are changed to say so). Its parts go on over pages
 * only where no page holds all. Room above it (`space`) counts as far as the page has it.
 */
export function keptEnding(
  ending: Ending,
  before: readonly DrawnStrip[],
  frame: Frame,
  style: FamilyStyle,
  space: number,
): DrawnStrip[] {
  const roomBelow = (start: number) => {
    const tail = before.slice(start);
    return frame.textHeight - heightOf(tail) - (tail[0]?.repeat?.height ?? 0) - ABOVE_ENDING;
  };
  const stripsBelow = (start: number) => endingStrips(ending, frame, style, roomBelow(start));
  const fits = (start: number) => (stripsBelow(start)[0]?.height ?? 0) <= roomBelow(start);
  const gentle = startOfTail(before, true);
  // Two lines are more than what else should stay together, where a page cannot have both.
  const start = fits(gentle) ? gentle : startOfTail(before, false);
  const above = before[start - 1];
  if (above?.breakAfter === 'avoid') above.breakAfter = 'allowed';
  for (const strip of before.slice(start)) if (strip.breakAfter === 'allowed') strip.breakAfter = 'avoid';
  const strips = stripsBelow(start);
  const first = strips[0];
  if (first) first.before = ABOVE_ENDING + Math.min(space, Math.max(roomBelow(start) - heightOf(strips), 0));
  return strips;
}

const heightOf = (strips: readonly DrawnStrip[]) =>
  strips.reduce((sum, strip) => sum + strip.height + strip.before, 0);

/** Where the last strips with at least two lines begin; `gentle`: back to a place where a page may end. */
function startOfTail(strips: readonly DrawnStrip[], gentle: boolean): number {
  let lines = 0;
  for (let at = strips.length - 1; at >= 0; at -= 1) {
    const strip = strips[at];
    if (strip === undefined || strip.breakAfter === 'forced') return at + 1;
    lines += strip.content.lines;
    const above = strips[at - 1]?.breakAfter;
    if (lines < LINES_WITH_ENDING || above === 'never') continue;
    if (!gentle || above === 'allowed' || above === 'forced') return at;
  }
  return 0;
}
