import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, colourClasses, MOST_CLASSES, shadesFor } from './colour-classes.ts';
import { labelled } from './map-labels.ts';
import { isDirection, nearestUnit } from './nearest-unit.ts';
import { outlines } from './outlines.ts';
import { drawOutlines } from './projection.ts';

const shapes = drawOutlines(outlines, { width: 800, height: 520 });
const named = (name: string) => {
  const shape = shapes.find((each) => each.name === name);
  if (shape === undefined) throw new Error(name);
  return shape;
};

describe('the map of the 54 units', () => {
  it('lies inside its rectangle, north above and east at the right', () => {
    for (const { path, name } of shapes) {
      for (const [, x, y] of path.matchAll(/([\d.-]+),([\d.-]+)/g)) {
        expect(Number(x) >= 0 && Number(x) <= 800 && Number(y) >= 0 && Number(y) <= 520, name).toBe(true);
      }
    }
    expect(named('Móng Cái 1').middle.x).toBeGreaterThan(named('Đông Triều').middle.x);
    expect(named('Bình Liêu').middle.y).toBeLessThan(named('Cô Tô').middle.y);
  });

  it('names that are written do not lie over one another, and the large units have theirs', () => {
    const codes = labelled(shapes);
    expect(codes.has(named('Bình Liêu').code)).toBe(true);
    expect(codes.size).toBeGreaterThan(15);
  });

  it('arrow keys walk to a neighbour on their side and reach every unit', () => {
    const start = named('Bình Liêu');
    expect(nearestUnit(shapes, start, 'ArrowUp')?.middle.y ?? 0).toBeLessThan(start.middle.y);
    const reached = new Set([start]);
    for (const unit of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
        const next = nearestUnit(shapes, unit, key);
        if (next !== null) reached.add(next);
      }
    }
    expect(shapes.filter((shape) => !reached.has(shape)).map(({ name }) => name)).toEqual([]);
    expect(isDirection('Enter')).toBe(false);
  });
});

describe('the colours of the map', () => {
  it.each([
    [[3, 1, 2], 3],
    [[0, 0, 0, 7], 2],
    [[4, 4, 4], 1],
    [[], 0],
    [Array.from({ length: 54 }, (_, at) => at), MOST_CLASSES],
  ])('%j has %i classes', (numbers, count) => {
    expect(colourClasses(numbers)).toHaveLength(count);
    expect(shadesFor(count)).toHaveLength(Math.max(count, 1));
  });

  it('every number falls into exactly one class, a greater one never into a lower class', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 60 }), (numbers) => {
        const classes = colourClasses(numbers);
        expect(classes.length).toBeLessThanOrEqual(MOST_CLASSES);
        expect(classes.reduce((sum, { units }) => sum + units, 0)).toBe(numbers.length);
        const at = numbers.toSorted((a, b) => a - b).map((number) => classOf(classes, number));
        expect(at).not.toContain(null);
        expect(at).toEqual(at.toSorted((a, b) => Number(a) - Number(b)));
      }),
    );
  });
});
