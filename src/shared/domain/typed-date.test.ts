import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, formatVietnamese, localDateOf } from './local-date.ts';
import { readTypedDate } from './typed-date.ts';

const today = localDateOf(2026, 11, 21);
if (today === null) throw new Error('today is a day');
const read = (text: string) => readTypedDate(text, { today });

describe('a typed date', () => {
  test.each([
    ['1/9/26', '2026-09-01'],
    ['01092026', '2026-09-01'],
    ['010926', '2026-09-01'],
    ['01/09/2026', '2026-09-01'],
    ['1-9-1996', '1996-09-01'],
    ['07-09-96', '1996-09-07'],
    ['24.11.1996', '1996-11-24'],
    [' 24 / 11 / 1996 ', '1996-11-24'],
    ['29/2/2024', '2024-02-29'],
    ['9/1985', '1985-09'],
    ['09-1985', '1985-09'],
    ['1985', '1985'],
  ])('"%s" is read as %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  test.each([
    '31/02/1990',
    '29/2/2023',
    '9/13/1996',
    '13/1985',
    '1/9-1996',
    '1/9',
    '1/9/996',
    '1/9/0996',
    '1/9/2206',
    '0985',
    '1996-11-24',
    'tháng 9',
    '',
  ])('"%s" is no date and is not guessed at', (text) => {
    expect(read(text)).toBeNull();
  });

  it('takes a two-digit year later than this year for the last century', () => {
    expect(read('1/1/26')).toBe('2026-01-01');
    expect(read('1/1/27')).toBe('1927-01-01');
    expect(read('1/1/00')).toBe('2000-01-01');
  });

  it('reads back every day as forms write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -45_000, max: 20_000 }), (days) => {
        const day = addDays(today, days);
        expect(read(formatVietnamese(day))).toBe(day);
        expect(read(formatVietnamese(day).replaceAll('/', ''))).toBe(day);
      }),
    );
  });
});
