import type { CalendarDay } from '#shared/calendar/calendar.contract.ts';
import { holidayRules } from '#shared/calendar/holiday-rules.ts';
import { shortNameOf } from '#shared/calendar/short-name.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { addDays, type LocalDate } from '#shared/domain/local-date.ts';
import { countWorkingDays, specialDaysOf } from '#shared/domain/work-calendar.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import { rulebookOf } from '../rulebook/rulebook.service.ts';
import * as repository from './calendar.repository.ts';
import { computedCalendar, workCalendarOf } from './calendar.service.ts';

/** A year as it counts: entered days with their notes, computed ones marked. */
export function calendarYear(
  db: Db,
  year: number,
): { year: number; announced: boolean; lunarKnown: boolean; days: CalendarDay[]; workingDays: number } {
  const calendar = workCalendarOf(db);
  const { announced, lunarKnown } = calendar.yearOf(year);
  const notes = new Map(repository.enteredDaysOf(db, year).map(({ day, note }) => [day, note]));
  const days = specialDaysOf(calendar, year).map(({ day, kind, name, expected }) => ({
    day,
    kind,
    name,
    note: notes.get(day) ?? '',
    expected,
  }));
  const workingDays = countWorkingDays(calendar, addDays(dayIn(year, '01-01'), -1), dayIn(year, '12-31'));
  return { year, announced, lunarKnown, days, workingDays };
}

/** Enters or corrects one day. */
export function putDay(
  context: Context,
  { day, kind, name, note }: { day: LocalDate; kind: 'off' | 'work'; name: string; note: string | null },
): void {
  const { db } = context;
  const short = shortNameOf(name, holidayRules(rulebookOf(db), day));
  writeDay(context, { day, kind, name, short, note: note ?? '' });
}

/** RECORD_NOT_FOUND when the day was not entered. */
export function removeDay(context: Context, day: LocalDate): void {
  const entered = repository.enteredDay(context.db, day);
  if (entered === null) throw new Refusal('RECORD_NOT_FOUND');
  takeOut(context, entered);
}

/**
 * Announced: the computed days are taken over as entered. Taken back: those that say what the rules compute go again,
 * so that taking back an announcement leaves the year as it was.
 */
export function announceYear(context: Context, year: number, announced: boolean): void {
  const { db, audit } = context;
  const before = workCalendarOf(db).yearOf(year);
  if (before.announced === announced) return;
  if (announced) {
    for (const { day, kind, name, short } of before.days.filter(({ expected }) => expected))
      writeDay(context, { day, kind, name, short, note: '' });
  } else {
    const computed = new Map(specialDaysOf(computedCalendar(db, year), year).map((one) => [one.day, one]));
    for (const entered of repository.enteredDaysOf(db, year)) {
      const same = computed.get(entered.day);
      if (entered.note === '' && same?.kind === entered.kind && same.name === entered.name)
        takeOut(context, entered);
    }
  }
  repository.putYear(db, year, announced);
  audit.record({
    entity: 'calendarYear',
    entityId: String(year),
    action: 'changed',
    changes: [{ field: 'announced', before: before.announced ? 1 : 0, after: announced ? 1 : 0 }],
  });
}

function writeDay({ db, audit }: Context, entered: repository.EnteredDay): void {
  const before = repository.enteredDay(db, entered.day);
  const changes = changedFields(before, entered);
  if (changes.length === 0) return;
  repository.putDay(db, entered);
  const action = before === null ? 'created' : 'changed';
  audit.record({ entity: 'calendarDay', entityId: entered.day, action, changes });
}

function takeOut({ db, audit }: Context, entered: repository.EnteredDay): void {
  repository.removeDay(db, entered.day);
  const changes = Object.entries(entered).map(([field, before]) => ({ field, before, after: null }));
  audit.record({ entity: 'calendarDay', entityId: entered.day, action: 'binned', changes });
}

const dayIn = (year: number, monthDay: string) => `${year}-${monthDay}` as LocalDate;
