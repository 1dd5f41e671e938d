import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  formatVietnamese,
  isLocalDate,
  type LocalDate,
  localDateOf,
  parseLocalDate,
} from './local-date.ts';

const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};

const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(day('1900-01-01'), days));

describe('a calendar day', () => {
  test.each(['2024-02-29', '2000-02-29', '1996-11-24', '2026-12-31'])('%s exists', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '0000-01-01',
    '24-01-01',
    '2024-1-1',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '',
  ])('"%s" is refused', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  it('is only ever a text', () => {
    expect(isLocalDate('2024-02-29')).toBe(true);
    expect(isLocalDate('2023-02-29')).toBe(false);
    expect(isLocalDate(new Date(0))).toBe(false);
    expect(isLocalDate(null)).toBe(false);
  });

  it('can be made of numbers when they name a day', () => {
    expect(localDateOf(2024, 2, 29)).toBe('2024-02-29');
    expect(localDateOf(2023, 2, 29)).toBeNull();
    expect(localDateOf(2024, 1.5, 1)).toBeNull();
  });
});

describe('counting days and months', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2025-01-01', 0, '2025-01-01'],
    ['0050-01-01', 31, '0050-02-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  test.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-08-31', 1, '2025-09-30'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-03-31', -13, '2024-02-29'],
    ['2025-11-30', 1, '2025-12-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(day('0001-01-31'), -1)).toThrow(RangeError);
  });

  it('going and coming back by days ends where it began', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (start, days) => {
        const end = addDays(start, days);
        expect(daysBetween(start, end)).toBe(days);
        expect(addDays(end, -days)).toBe(start);
        expect(Math.sign(compareDates(end, start))).toBe(Math.sign(days));
      }),
    );
  });

  it('months land in the month counted, on the same day or on its last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (start, months) => {
        const end = addMonths(start, months);
        const monthIndex = (date: LocalDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(monthIndex(end) - monthIndex(start)).toBe(months);
        const clamped = addDays(end, 1).slice(8) === '01';
        expect(end.slice(8) === start.slice(8) || (clamped && end.slice(8) < start.slice(8))).toBe(true);
      }),
    );
  });

  it('is shown as forms write it', () => {
    expect(formatVietnamese(day('2026-02-05'))).toBe('05/02/2026');
  });
});
