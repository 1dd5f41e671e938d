import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../domain/partial-date.ts';
import { placeAmong } from './row-placing.ts';

const date = (text: string) => text as PartialDate;
type Row = { id: string; from: PartialDate | null; to: PartialDate | null };
const row = (id: string, from: string | null, to: string | null = null): Row => ({
  id,
  from: from === null ? null : date(from),
  to: to === null ? null : date(to),
});

const place = (others: readonly Row[], from: string) =>
  placeAmong<Row, Row>(others, { id: from, from: date(from), to: null }, () => true);

/** Enters one open row after another, as an office does. */
function career(beginnings: readonly string[]): Row[] {
  let rows: Row[] = [];
  for (const from of beginnings) {
    const { to, ended, end } = place(rows, from);
    rows = rows.map((one) => (ended.includes(one) ? { ...one, to: end } : one));
    rows.push({ ...row(from, from), to });
  }
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

describe('a new row without an end', () => {
  test.each([
    [
      'ends the open one before it, the day before',
      [row('a', '2010-01-01')],
      '2015-03-01',
      null,
      { a: '2015-02-28' },
    ],
    [
      'ends one of which nobody knows the beginning',
      [row('a', null)],
      '2015-03-01',
      null,
      { a: '2015-02-28' },
    ],
    [
      'known by its month ends the other in the month before',
      [row('a', '2010')],
      '2015-01',
      null,
      { a: '2014-12' },
    ],
    [
      'known by its year ends the other in the year before',
      [row('a', '2010-05-01')],
      '2015',
      null,
      { a: '2014' },
    ],
    ['leaves alone what is over by then', [row('a', '2010', '2012')], '2015', null, {}],
    ['leaves alone what ended in its year', [row('a', '2010', '2015')], '2015', null, {}],
    ['ends what would have ended in a later year', [row('a', '2010', '2016')], '2015', null, { a: '2014' }],
    ['leaves alone what ends on its own first day', [row('a', '2010', '2015-03-01')], '2015-03-01', null, {}],
    ['ends itself before a later one that goes on', [row('b', '2015-03-01')], '2010', '2015-02-28', {}],
    [
      'takes its place between two that follow each other',
      [row('a', '2010-01-01', '2014-12-31'), row('b', '2015-01-01')],
      '2012-07-01',
      '2014-12-31',
      { a: '2012-06-30' },
    ],
    ['ends itself before a later one that is over', [row('c', '2015', '2016')], '2010', '2014', {}],
    [
      'ends itself before later ones that hand over to each other, month to day',
      [row('a', '2005'), row('b', '2015', '2016-06'), row('c', '2016-07-01')],
      '2010',
      '2014',
      { a: '2009' },
    ],
    [
      'fills the gap after a later one, as what it ends did',
      [row('a', '2005'), row('b', '2015', '2015'), row('c', '2017')],
      '2010',
      '2016',
      { a: '2009' },
    ],
    ['ends nothing on the first day there is', [row('a', null)], '0001-01-01', null, {}],
    ['of the same beginning ends nothing', [row('a', '2015-03-01')], '2015-03-01', null, {}],
  ])('%s', (_, others, from, to, ended) => {
    const found = place(others, from);
    const ends = Object.fromEntries(found.ended.map(({ id }) => [id, found.end]));
    expect([found.to, ends]).toEqual([to, ended]);
  });

  test('gives the same career in whatever order the rows are entered', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1980, max: 2030 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        years.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length }))),
        ([some, shuffled]) => {
          const inOrder = some.toSorted((a, b) => a - b).map(String);
          const rows = career(shuffled.map(String));
          expect(rows).toEqual(career(inOrder));
          expect(rows.map(({ to }) => to)).toEqual([
            ...inOrder.slice(1).map((year) => String(Number(year) - 1)),
            null,
          ]);
        },
      ),
    );
  });
});
