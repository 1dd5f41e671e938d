import { breakLines } from './break-lines.ts';
import type { Face } from './measure.ts';

/** The narrowest width with as many lines as the full one needs: no last line of a single word. One line has it all. */
export function balancedWidth(text: string, face: Face, room: number): number {
  const count = (width: number) => breakLines([{ text }], face, width).length;
  const lines = count(room);
  if (lines === 1) return room;
  let low = room / 2;
  let high = room;
  for (let step = 0; step < 10; step += 1) {
    const middle = (low + high) / 2;
    if (count(middle) > lines) low = middle;
    else high = middle;
  }
  return high;
}
