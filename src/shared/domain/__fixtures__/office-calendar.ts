import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HolidayRules, LunarYear, SpecialDay } from '../computed-holidays.ts';
import { parseCsv } from '../csv.ts';
import { type LocalDate, parseLocalDate } from '../local-date.ts';
import { createWorkCalendar, type WorkCalendar, type WorkCalendarSource } from '../work-calendar.ts';

const reference = join(import.meta.dirname, '../../../../resources/reference');
const read = (file: string) => parseCsv(readFileSync(join(reference, file), 'utf8'));

export const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};

const shortNames = [
  ['Tết Nguyên đán', 'Tết'],
  ['Giỗ Tổ', 'Giỗ Tổ'],
  ['Ngày Chiến thắng', '30/4'],
  ['Quốc tế Lao động', '1/5'],
  ['Ngày Văn hóa', 'Ngày Văn hóa'],
] as const;

/** The days of resources/reference/holidays.csv, with short names. */
export const announcedDays: readonly SpecialDay[] = read('holidays.csv').map(
  ({ date = '', kind, name = '' }) => ({
    day: day(date),
    kind: kind === 'work' ? 'work' : 'off',
    name,
    short: shortNames.find(([start]) => name.startsWith(start))?.[1] ?? name,
    expected: false,
  }),
);

const rows = read('rulebook.csv');
const valueOn = (code: string, on: LocalDate) => {
  const row = rows.findLast((one) => one.code === code && (one.effective_from ?? '') <= on);
  return row?.value_json === undefined ? null : JSON.parse(row.value_json);
};

/** The rows CAL_* of the rulebook that comes with the program. */
export const rulesOn = (on: LocalDate): HolidayRules => ({
  fixedDays: valueOn('CAL_FIXED_DAYS', on),
  tet: valueOn('CAL_TET', on),
  hungKings: valueOn('CAL_HUNG_KINGS', on),
  nationalDayExtra: valueOn('CAL_NATIONAL_DAY_EXTRA', on),
  makeUp: valueOn('CAL_MAKE_UP', on),
});

export const lunarYears: readonly LunarYear[] = valueOn('CAL_LUNAR_YEARS', day('2026-01-01'));

/** 2024 to 2026 as announced, later years computed; `changes` replaces parts. */
export const officeCalendar = (changes: Partial<WorkCalendarSource> = {}): WorkCalendar =>
  createWorkCalendar({
    announced: announcedDays,
    announcedYears: new Set([2024, 2025, 2026]),
    lunar: lunarYears,
    rules: rulesOn,
    ...changes,
  });
