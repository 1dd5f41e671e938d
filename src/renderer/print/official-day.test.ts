import { expect, test } from 'vitest';
import { officialDay } from './official-day.ts';

test.each([
  ['2026-02-05', '05', '02', '2026'],
  ['2026-01-31', '31', '01', '2026'],
  ['2026-03-09', '09', '3', '2026'],
  ['2024-12-10', '10', '12', '2024'],
])('a document of %s is dated ngày %s tháng %s năm %s', (iso, day, month, year) => {
  expect(officialDay(iso)).toEqual({ day, month, year });
});

test('a document without a day keeps dots to be filled by hand', () => {
  expect(officialDay(null)).toEqual({ day: '......', month: '......', year: '........' });
});
