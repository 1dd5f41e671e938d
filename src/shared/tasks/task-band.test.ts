import { expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { bandOf } from './task-band.ts';

const day = (text: string) => text as LocalDate;

test.each([
  ['yesterday is overdue', '2026-11-17', 'overdue'],
  ['today is not overdue yet', '2026-11-18', 'thisWeek'],
  ['Sunday still belongs to the week', '2026-11-22', 'thisWeek'],
  ['Monday is another week', '2026-11-23', 'thisMonth'],
  ['the last day of the month', '2026-11-30', 'thisMonth'],
  ['the month after', '2026-12-01', 'later'],
])('on Wednesday 18/11/2026: %s', (_, due, band) => {
  expect(bandOf(day(due), day('2026-11-18'))).toBe(band);
});

test('a week that reaches into the next month is one week', () => {
  expect(bandOf(day('2026-12-06'), day('2026-11-30'))).toBe('thisWeek');
  expect(bandOf(day('2026-12-07'), day('2026-11-30'))).toBe('later');
});
