import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PrintedRows, pageEnds } from './page-breaks.ts';

/** Ten rows of heading (9 and 10 repeat), `people` rows of 20 points, a block of 10 rows of 15; pages of 700. */
function printed(people: number): PrintedRows {
  const heights = [
    ...Array<number>(10).fill(20),
    ...Array<number>(people).fill(20),
    ...Array<number>(10).fill(15),
  ];
  const block: [number, number] = [11 + people, 20 + people];
  return { heights, headerRows: [9, 10], firstBodyRow: 11, headings: [], block, capacity: 700 };
}

/** The page each row is printed on, with forced ends after some rows. */
function pages(rows: PrintedRows, forced: readonly number[]): number[] {
  let page = 1;
  let used = 0;
  return rows.heights.map((height, index) => {
    if (forced.includes(index) || used + height > rows.capacity) {
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
    expect(pageEnds(printed(people))).toEqual(expected === null ? [] : [expected]);
  });

  test('is never parted, nor alone on a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (people) => {
        const rows = printed(people);
        const [start, end] = [11 + people, 20 + people];
        const on = pages(rows, pageEnds(rows));
        expect(on[start - 1]).toBe(on[end - 1]);
        if (people > 2) expect(on[start - 2]).toBe(on[end - 1]);
      }),
    );
  });

  test('taller than a page is left to flow', () => {
    expect(pageEnds({ ...printed(20), capacity: 150 })).toEqual([]);
  });
});

describe('a heading', () => {
  test('that would be the last row of a page begins the next one', () => {
    // Rows of 20 points: row 35 is the last of the first page.
    expect(pageEnds({ ...printed(60), headings: [11, 35], block: undefined })).toEqual([34]);
  });

  test('that has a row after it on its page stays', () => {
    expect(pageEnds({ ...printed(60), headings: [30], block: undefined })).toEqual([]);
  });

  test('is never the last row of a page, whatever stands between headings', () => {
    const gaps = fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(gaps, (rowsOfSections) => {
        let at = 11;
        const headings = rowsOfSections.map((gap) => {
          at += gap;
          return at - gap;
        });
        const rows = { ...printed(at - 10), headings };
        const on = pages(rows, pageEnds(rows));
        for (const heading of headings) expect(on[heading]).toBe(on[heading - 1]);
      }),
    );
  });
});
