import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  comparePartial,
  earliest,
  formatPartialVietnamese,
  isPartialDate,
  latest,
  type PartialDate,
  parsePartialDate,
  partialDateOf,
  wholeDay,
} from './partial-date.ts';

const partial = (iso: string): PartialDate => {
  const parsed = parsePartialDate(iso);
  if (parsed === null) throw new Error(`${iso} is no date`);
  return parsed;
};

describe('a date as an old paper holds it', () => {
  test.each([
    ['1985', '1985-01-01', '1985-12-31', '1985'],
    ['1985-03', '1985-03-01', '1985-03-31', '03/1985'],
    ['1988-02', '1988-02-01', '1988-02-29', '02/1988'],
    ['1985-03-01', '1985-03-01', '1985-03-01', '01/03/1985'],
  ])('%s means %s to %s and is shown as %s', (iso, first, last, shown) => {
    expect(earliest(partial(iso))).toBe(first);
    expect(latest(partial(iso))).toBe(last);
    expect(formatPartialVietnamese(partial(iso))).toBe(shown);
  });

  test.each(['85', '1985-13', '1985-3', '1985-02-30', '1985-', '03/1985', ''])('"%s" is refused', (text) => {
    expect(parsePartialDate(text)).toBeNull();
    expect(isPartialDate(text)).toBe(false);
  });

  it('is a whole day only when the day is known', () => {
    expect(wholeDay(partial('1985-03-01'))).toBe('1985-03-01');
    expect(wholeDay(partial('1985-03'))).toBeNull();
  });

  it('sorts by the first day it may mean, the less exact one first', () => {
    const mixed = ['1985-03-02', '1986', '1985-03', '1985-01-01', '1985', '1985-03-01'].map(partial);
    expect(mixed.sort(comparePartial)).toEqual([
      '1985',
      '1985-01-01',
      '1985-03',
      '1985-03-01',
      '1985-03-02',
      '1986',
    ]);
  });

  it('never ends before it begins, and every spelling reads back', () => {
    const anyPartial = fc
      .tuple(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .chain(([y, m, d]) => fc.constantFrom(partialDateOf(y), partialDateOf(y, m), partialDateOf(y, m, d)))
      .filter((date) => date !== null);
    fc.assert(
      fc.property(anyPartial, (date) => {
        expect(earliest(date) <= latest(date)).toBe(true);
        expect(parsePartialDate(date)).toBe(date);
      }),
    );
  });
});
