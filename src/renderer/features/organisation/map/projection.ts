import type { Outline, Place } from './topology.ts';

export type Point = { x: number; y: number };
/** A unit as it is drawn: SVG path, and the middle and width of its largest piece. */
export type Shape = { code: string; name: string; path: string; middle: Point; width: number; area: number };
export type Size = { width: number; height: number };

const MARGIN = 8;
/** The name stands once, beside the unit's kind in lists; on the map "Hà Tu" says as much as "Phường Hà Tu". */
const KIND_WORD = /^(Phường|Xã|Đặc khu) /;

/**
 * Draws outlines into a rectangle of pixels, north above. A degree east is shorter than a degree north by the cosine
 * of the latitude; over one province nothing more is needed (equirectangular projection).
 */
export function drawOutlines(outlines: readonly Outline[], { width, height }: Size): Shape[] {
  const places = outlines.flatMap(({ rings }) => rings.flat());
  const [west, east] = bounds(places.map(([longitude]) => longitude));
  const [south, north] = bounds(places.map(([, latitude]) => latitude));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.max(
    0,
    Math.min((width - 2 * MARGIN) / ((east - west) * narrowing), (height - 2 * MARGIN) / (north - south)),
  );
  const left = (width - (east - west) * narrowing * scale) / 2;
  const top = (height - (north - south) * scale) / 2;
  const project = ([longitude, latitude]: Place): Point => ({
    x: left + (longitude - west) * narrowing * scale,
    y: top + (north - latitude) * scale,
  });
  return outlines.map(({ code, name, rings }) => {
    const drawn = rings.map((ring) => ring.map(project));
    const largest = drawn.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a), drawn[0] ?? []);
    const [first, last] = bounds(largest.map(({ x }) => x));
    return {
      code,
      name: name.replace(KIND_WORD, ''),
      path: drawn.map(pathOf).join(''),
      middle: middleOf(largest),
      width: last - first,
      area: areaOf(largest),
    };
  });
}

function bounds(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
const pathOf = (ring: readonly Point[]) => `M${ring.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}Z`;

/** Twice the signed area of the triangle of each side with the origin; their sum is twice that of the ring. */
function sides(ring: readonly Point[]): { cross: number; a: Point; b: Point }[] {
  return ring.slice(1).flatMap((b, at) => {
    const a = ring[at];
    return a === undefined ? [] : { cross: a.x * b.y - b.x * a.y, a, b };
  });
}

function areaOf(ring: readonly Point[]): number {
  return Math.abs(sides(ring).reduce((sum, { cross }) => sum + cross, 0)) / 2;
}

function middleOf(ring: readonly Point[]): Point {
  const parts = sides(ring);
  const sum = parts.reduce((total, { cross }) => total + cross, 0);
  if (sum === 0) return ring[0] ?? { x: 0, y: 0 };
  return {
    x: parts.reduce((total, { cross, a, b }) => total + cross * (a.x + b.x), 0) / (3 * sum),
    y: parts.reduce((total, { cross, a, b }) => total + cross * (a.y + b.y), 0) / (3 * sum),
  };
}
