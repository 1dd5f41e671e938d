import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holidayRules } from '#shared/calendar/holiday-rules.ts';
import { shortNameOf } from '#shared/calendar/short-name.ts';
import { parseCsv } from '#shared/domain/csv.ts';
import { parseLocalDate, yearOf } from '#shared/domain/local-date.ts';
import type { Db } from '../../db/open.ts';
import { rulebookOf } from '../rulebook/rulebook.service.ts';
import * as repository from './calendar.repository.ts';

/**
 * Adds the announced years of the program (resources/reference/holidays.csv: date, kind, name, note). A year the
 * office has said anything about, or entered a day of, stays as it is.
 */
export function fillMissingYears(db: Db, resourcesDir: string): void {
  const rulebook = rulebookOf(db);
  const named = repository.namedYears(db);
  const csv = readFileSync(join(resourcesDir, 'reference', 'holidays.csv'), 'utf8');
  const byYear = Map.groupBy(parseCsv(csv).map(announcedDay), ({ day }) => yearOf(day));
  for (const [year, days] of byYear) {
    if (named.has(year) || repository.enteredDaysOf(db, year).length > 0) continue;
    repository.putYear(db, year, true);
    for (const day of days)
      repository.putDay(db, { ...day, short: shortNameOf(day.name, holidayRules(rulebook, day.day)) });
  }
}

type Announced = Omit<repository.EnteredDay, 'short'>;

function announcedDay({ date = '', kind, name = '', note = '' }: Record<string, string>): Announced {
  const day = parseLocalDate(date);
  if (day === null || (kind !== 'off' && kind !== 'work'))
    throw new Error(`no day of a calendar: ${date} ${kind}`);
  return { day, kind, name, note };
}
