import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Placed, paginate, type Strip } from './paginate.ts';

const HEIGHT = 100;
type Named = Strip<string>;
const strip = (content: string, height: number, more: Partial<Named> = {}): Named => ({
  content,
  height,
  before: 0,
  breakAfter: 'allowed',
  ...more,
});
const namesOf = (pages: Placed<string>[][]) => pages.map((page) => page.map((placed) => placed.content));

describe('where a page ends', () => {
  test('a strip that no longer fits begins the next page, without the room above it', () => {
    const pages = paginate([strip('a', 60), strip('b', 50, { before: 20 })], HEIGHT);
    expect(namesOf(pages)).toEqual([['a'], ['b']]);
    expect(pages[1]?.[0]?.top).toBe(0);
  });

  test('what must stay with the next goes over with it', () => {
    const heading = strip('heading', 20, { breakAfter: 'avoid' });
    expect(namesOf(paginate([strip('a', 60), heading, strip('b', 30)], HEIGHT))).toEqual([
      ['a'],
      ['heading', 'b'],
    ]);
  });

  test('a chain longer than a page is cut where it does least harm', () => {
    const chain = [
      strip('a', 40, { breakAfter: 'avoid' }),
      strip('b', 40, { breakAfter: 'never' }),
      strip('c', 40, { breakAfter: 'avoid' }),
    ];
    expect(namesOf(paginate(chain, HEIGHT))).toEqual([['a'], ['b', 'c']]);
  });

  test('the head of a table stands again above the row that begins a page', () => {
    const repeat = { content: 'HEAD', height: 20 };
    const rows = ['1', '2', '3'].map((name) => strip(name, 40, { repeat }));
    expect(namesOf(paginate([strip('HEAD', 20, { breakAfter: 'never' }), ...rows], HEIGHT))).toEqual([
      ['HEAD', '1', '2'],
      ['HEAD', '3'],
    ]);
  });

  test('a page may be ended by hand, but not twice, and not at the end', () => {
    const forced = strip('a', 10, { breakAfter: 'forced' });
    expect(namesOf(paginate([forced, strip('b', 10, { breakAfter: 'forced' })], HEIGHT))).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  test('nothing is one empty page', () => {
    expect(paginate([], HEIGHT)).toEqual([[]]);
  });
});

const anyStrips = fc
  .array(
    fc.record({
      height: fc.integer({ min: 0, max: 45 }),
      before: fc.integer({ min: 0, max: 30 }),
      breakAfter: fc.constantFrom(
        'allowed' as const,
        'allowed' as const,
        'avoid' as const,
        'never' as const,
        'forced' as const,
      ),
      head: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((rows) =>
    rows.map(
      ({ head, ...row }, index): Strip<number> => ({
        ...row,
        content: index,
        ...(head ? { repeat: { height: 20, content: -1 } } : {}),
      }),
    ),
  );

describe('laws', () => {
  test('every strip stands once and in order, and none hangs over the page', () => {
    fc.assert(
      fc.property(anyStrips, (strips) => {
        const pages = paginate(strips, HEIGHT);
        const order = pages.flat().filter((placed) => !placed.repeated);
        expect(order.map((placed) => placed.content)).toEqual(strips.map((one) => one.content));
        for (const page of pages) {
          let below = 0;
          for (const { top, height } of page) {
            expect(top).toBeGreaterThanOrEqual(below);
            below = top + height;
          }
          expect(below).toBeLessThanOrEqual(HEIGHT);
        }
      }),
    );
  });

  test('a page ends at a place to be avoided only if it has no other', () => {
    fc.assert(
      fc.property(anyStrips, (strips) => {
        const pages = paginate(strips, HEIGHT);
        const ranks = { forced: 0, allowed: 0, avoid: 1, never: 2 };
        for (const page of pages.slice(0, -1)) {
          const own = page.filter((placed) => !placed.repeated);
          const rank = own.map(({ content }) => ranks[strips[content]?.breakAfter ?? 'allowed']);
          expect(rank.at(-1)).toBe(Math.min(...rank));
        }
      }),
    );
  });
});
