import type { Shape } from './projection.ts';

/** Pixels a letter of the 14 px labels takes in a wide name, and the height of a line. */
const LETTER = 8.2;
const LINE = 17;

/**
 * Units whose name can be written on the map: the larger ones first, none over the name of another and none much
 * wider than its unit. The others say their name when they are pointed at, and in the list beside the map.
 */
export function labelled(shapes: readonly Shape[]): Set<string> {
  const boxes: { left: number; right: number; top: number; bottom: number }[] = [];
  const codes = new Set<string>();
  for (const { code, name, middle, width } of shapes.toSorted((a, b) => b.area - a.area)) {
    const half = (name.length * LETTER) / 2;
    const box = {
      left: middle.x - half,
      right: middle.x + half,
      top: middle.y - LINE / 2,
      bottom: middle.y + LINE / 2,
    };
    const crossing = boxes.some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
    if (crossing || half * 2 > width * 1.1) continue;
    boxes.push(box);
    codes.add(code);
  }
  return codes;
}
