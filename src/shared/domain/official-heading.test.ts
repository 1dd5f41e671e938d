import { expect, test } from 'vitest';
import { officialPlaceAndDay } from './official-heading.ts';

test.each([
  ['2026-02-05', 'ngày 05 tháng 02 năm 2026'],
  ['2026-01-31', 'ngày 31 tháng 01 năm 2026'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ['2024-12-10', 'ngày 10 tháng 12 năm 2024'],
])('a document of %s is dated "%s"', (iso, words) => {
  expect(officialPlaceAndDay('Quảng Ninh', iso)).toBe(`Quảng Ninh, ${words}`);
});

test('a document without a day keeps dots to be filled by hand', () => {
  expect(officialPlaceAndDay('Quảng Ninh', null)).toBe('Quảng Ninh, ngày ...... tháng ...... năm ........');
});
