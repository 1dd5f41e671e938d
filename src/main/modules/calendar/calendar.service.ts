import { holidayRules } from '#shared/calendar/holiday-rules.ts';
import { type LocalDate, yearOf } from '#shared/domain/local-date.ts';
import { FOREVER } from '#shared/domain/open-ends.ts';
import { createWorkCalendar, type WorkCalendar } from '#shared/domain/work-calendar.ts';
import type { Rulebook } from '#shared/rulebook/rulebook.ts';
import type { Db } from '../../db/open.ts';
import { rulebookOf } from '../rulebook/rulebook.service.ts';
import * as repository from './calendar.repository.ts';

type Known = { state: string; rulebook: Rulebook; calendar: WorkCalendar };
const calendars = new WeakMap<Db, Known>();

/** The calendar of an open store, made anew when a day, a year or a rule has changed. Take it once per computation. */
export function workCalendarOf(db: Db): WorkCalendar {
  const rulebook = rulebookOf(db);
  const state = repository.stateOfTables(db);
  const known = calendars.get(db);
  if (known?.state === state && known.rulebook === rulebook) return known.calendar;
  const calendar = makeCalendar(db, rulebook, repository.announcedYears(db));
  calendars.set(db, { state, rulebook, calendar });
  return calendar;
}

/** The calendar as it would be with another rulebook; nothing is kept. */
export function calendarUnder(db: Db, rulebook: Rulebook): WorkCalendar {
  return makeCalendar(db, rulebook, repository.announcedYears(db));
}

/** As if no day of a year had been announced or entered: what the rules alone compute. */
export function computedCalendar(db: Db, year: number): WorkCalendar {
  return makeCalendar(
    db,
    rulebookOf(db),
    repository.announcedYears(db).filter((announced) => announced !== year),
    ({ day }) => yearOf(day) !== year,
  );
}

function makeCalendar(
  db: Db,
  rulebook: Rulebook,
  announcedYears: readonly number[],
  counts: (entered: repository.EnteredDay) => boolean = () => true,
): WorkCalendar {
  return createWorkCalendar({
    announced: repository
      .enteredDays(db)
      .filter(counts)
      .map(({ day, kind, name, short }) => ({ day, kind, name, short, expected: false })),
    announcedYears: new Set(announcedYears),
    lunar: lunarYears(rulebook),
    rules: (day) => holidayRules(rulebook, day),
  });
}

/** When the moon's years begin is no rule of a day: the last row says it of all years. */
function lunarYears(rulebook: Rulebook) {
  const years = rulebook.rule('CAL_LUNAR_YEARS', FOREVER)?.value ?? [];
  return years.map(({ year, tet, hungKings }) => ({
    year,
    tet: tet as LocalDate,
    hungKings: hungKings as LocalDate,
  }));
}
