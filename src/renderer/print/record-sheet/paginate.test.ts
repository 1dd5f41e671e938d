import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Piece, paginate } from './paginate.ts';

const text = (height: number): Piece => ({ height, keepWithNext: false, table: null, headHeight: 0 });
const heading = (height: number): Piece => ({ ...text(height), keepWithNext: true });
const row = (height: number, table = 'a'): Piece => ({ height, keepWithNext: false, table, headHeight: 10 });

test('a page is filled before the next one begins', () => {
  expect(paginate([text(40), text(40), text(20), text(1)], 100)).toEqual([[0, 1, 2], [3]]);
});

test('a heading goes to the next page with the first row below it', () => {
  expect(paginate([text(70), heading(20), row(20), row(20)], 100)).toEqual([[0], [1, 2, 3]]);
});

test('the head of a table counts on each page', () => {
  expect(paginate([row(45), row(45), row(45)], 100)).toEqual([[0, 1], [2]]);
  expect(paginate([row(45), row(46), row(45)], 100)).toEqual([[0], [1], [2]]);
});

test('what is taller than a page has one of its own', () => {
  expect(paginate([text(10), text(300), text(10)], 100)).toEqual([[0], [1], [2]]);
});

test('nothing is lost, doubled or moved, and no page ends with a heading', () => {
  const piece = fc.record({
    height: fc.integer({ min: 1, max: 60 }),
    keepWithNext: fc.boolean(),
    table: fc.constantFrom(null, 'a', 'b'),
    headHeight: fc.constant(10),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const pages = paginate(pieces, 100);
      expect(pages.flat()).toEqual(pieces.map((_, index) => index));
      for (const page of pages.slice(0, -1)) {
        expect(pieces[page.at(-1) ?? -1]?.keepWithNext).toBe(false);
      }
    }),
  );
});
