import type { Point } from './projection.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const STEP: Record<Direction, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export function isDirection(key: string): key is Direction {
  return key in STEP;
}

/** The unit an arrow key goes to: the nearest one on that side, what lies aside counting double; null at the edge. */
export function nearestUnit<Unit extends { code: string; middle: Point }>(
  units: readonly Unit[],
  from: Unit,
  direction: Direction,
): Unit | null {
  const step = STEP[direction];
  let nearest: { unit: Unit; distance: number } | null = null;
  for (const unit of units) {
    const x = unit.middle.x - from.middle.x;
    const y = unit.middle.y - from.middle.y;
    const ahead = x * step.x + y * step.y;
    const aside = Math.abs(x * step.y) + Math.abs(y * step.x);
    // Within a quarter of a turn: what lies mostly aside belongs to another key.
    if (unit.code === from.code || ahead <= 0 || aside > ahead) continue;
    const distance = ahead + 2 * aside;
    if (nearest === null || distance < nearest.distance) nearest = { unit, distance };
  }
  return nearest?.unit ?? null;
}
