import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { day, officeCalendar } from '../../domain/__fixtures__/office-calendar.ts';
import { readRulebook } from '../../rulebook/read-rulebook.ts';
import { createRulebook, type RuleRow } from '../../rulebook/rulebook.ts';
import type { TaskGiven } from '../task-given.ts';

const file = join(import.meta.dirname, '../../../../resources/reference/rulebook.csv');
const numbered = (rows: readonly Omit<RuleRow, 'id' | 'sequence'>[]): RuleRow[] =>
  rows.map((row, index) => ({ ...row, id: String(index + 1), sequence: index + 1 }));

/** The rules and the calendar the program comes with, on a day; `without` leaves out the rows of one code. */
export function given(today = '2026-11-18', without?: string): TaskGiven {
  const rows = readRulebook(readFileSync(file, 'utf8')).filter(({ code }) => code !== without);
  return { rules: createRulebook(numbered(rows)), calendar: officeCalendar(), today: day(today) };
}
