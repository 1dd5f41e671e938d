import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakBeforeBlock, type PrintedRows } from './page-breaks.ts';

/** Ten rows of heading (9 and 10 repeat), `people` rows of 20 points, a block of 10 rows of 15; pages of 700. */
function printed(people: number): PrintedRows {
  const heights = [
    ...Array<number>(10).fill(20),
    ...Array<number>(people).fill(20),
    ...Array<number>(10).fill(15),
  ];
  return { heights, headerRows: [9, 10], firstBodyRow: 11, block: [11 + people, 20 + people], capacity: 700 };
}

/** The page each row is printed on, with a forced end after one row. */
function pages(rows: PrintedRows, forced: number | null): number[] {
  let page = 1;
  let used = 0;
  return rows.heights.map((height, index) => {
    if (index === forced || used + height > rows.capacity) {
      page += 1;
      used = 40;
    }
    used += height;
    return page;
  });
}

describe('the signature block', () => {
  test.each([
    ['fits on the first page', 5, null],
    ['would be cut, so it takes two rows of the table with it', 22, 30],
    ['starts a page by itself, so it takes two rows with it', 25, 33],
    ['fits on the second page', 40, null],
  ])('%s', (_, people, expected) => {
    expect(breakBeforeBlock(printed(people))).toBe(expected);
  });

  test('is never parted, nor alone on a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (people) => {
        const rows = printed(people);
        const [start, end] = rows.block;
        const on = pages(rows, breakBeforeBlock(rows));
        expect(on[start - 1]).toBe(on[end - 1]);
        if (people > 2) expect(on[start - 2]).toBe(on[end - 1]);
      }),
    );
  });

  test('taller than a page is left to flow', () => {
    expect(breakBeforeBlock({ ...printed(20), capacity: 150 })).toBeNull();
  });
});
