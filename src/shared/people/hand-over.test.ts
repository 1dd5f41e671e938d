import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../domain/partial-date.ts';
import { handOver } from './hand-over.ts';

const date = (text: string) => text as PartialDate;
type Row = { id: string; from: PartialDate | null; to: PartialDate | null };
const row = (id: string, from: string | null, to: string | null = null): Row => ({
  id,
  from: from === null ? null : date(from),
  to: to === null ? null : date(to),
});

/** Enters one open row after another, as an office does. */
function career(beginnings: readonly string[]): Row[] {
  let rows: Row[] = [];
  for (const from of beginnings) {
    const { to, ended } = handOver(rows, date(from));
    rows = rows.map((one) => ({ ...one, to: ended.get(one.id) ?? one.to }));
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
    ['leaves alone what has an end of its own', [row('a', '2010', '2012')], '2015', null, {}],
    ['ends itself before a later one that goes on', [row('b', '2015-03-01')], '2010', '2015-02-28', {}],
    [
      'takes its place between two that follow each other',
      [row('a', '2010-01-01', '2014-12-31'), row('b', '2015-01-01')],
      '2012-07-01',
      '2014-12-31',
      { a: '2012-06-30' },
    ],
    ['is not ended by a later one that is over', [row('c', '2015', '2016')], '2010', null, {}],
    ['of the same beginning ends nothing', [row('a', '2015-03-01')], '2015-03-01', null, {}],
  ])('%s', (_, others, from, to, ended) => {
    const found = handOver(others, date(from));
    expect([found.to, Object.fromEntries(found.ended)]).toEqual([to, ended]);
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
