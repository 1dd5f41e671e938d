import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Rulebook } from '#shared/rulebook/rulebook.ts';
import type { Task } from '#shared/tasks/task.ts';
import type { TouchedRecord } from '#shared/tasks/task-given.ts';
import type { TaskSource } from '../../core/task-source.ts';
import type { Db } from '../../db/open.ts';
import { calendarUnder, workCalendarOf } from '../calendar/calendar.service.ts';
import { rulebookOf } from '../rulebook/rulebook.service.ts';
import * as repository from './task-changes.repository.ts';

/** Every task of one day, by source and subject; kept in memory, since it follows from what is stored. */
type TaskBook = { day: LocalDate; auditSequence: number; bySource: Map<TaskSource, Map<string, Task[]>> };
const books = new WeakMap<Db, TaskBook>();

/** What every deadline is computed with: nothing that was computed before holds any longer. */
const EVERYTHING = ['rule', 'calendarDay', 'calendarYear'];
/** More subjects than that are read faster all at once. */
const MANY = 500;

/**
 * All tasks of today, classified ones among them. After a save only subjects that the audit says were touched are
 * computed again; after midnight, a new rule or another calendar all of them.
 */
export function tasksOf(db: Db, sources: readonly TaskSource[], today: LocalDate): Task[] {
  const book = bookOf(db, sources, today);
  return [...book.bySource.values()].flatMap((subjects) => [...subjects.values()].flat());
}

/** All tasks of today as they would be with another rulebook; nothing is kept. */
export function tasksUnder(
  db: Db,
  sources: readonly TaskSource[],
  today: LocalDate,
  rules: Rulebook,
): Task[] {
  const given = { rules, calendar: calendarUnder(db, rules), today };
  return sources.flatMap((source) => [...source.tasks(db, null, given).values()].flat());
}

function bookOf(db: Db, sources: readonly TaskSource[], day: LocalDate): TaskBook {
  const auditSequence = repository.lastAuditSequence(db);
  const known = books.get(db);
  if (known?.day === day && known.auditSequence === auditSequence) return known;
  const changed = known?.day === day ? repository.changedSince(db, known.auditSequence) : null;
  const isOld = changed === null || changed.some(({ entity }) => EVERYTHING.includes(entity));
  const book = known && !isOld ? known : { day, auditSequence, bySource: new Map() };
  const given = { rules: rulebookOf(db), calendar: workCalendarOf(db), today: day };
  for (const source of sources) refresh(db, book, source, isOld ? null : changed, given);
  book.auditSequence = auditSequence;
  books.set(db, book);
  return book;
}

function refresh(
  db: Db,
  book: TaskBook,
  source: TaskSource,
  changed: readonly TouchedRecord[] | null,
  given: Parameters<TaskSource['tasks']>[2],
): void {
  const kept = book.bySource.get(source);
  const touched = changed === null ? 'all' : source.touched(db, changed);
  if (kept === undefined || touched === 'all' || touched.length > MANY) {
    book.bySource.set(source, source.tasks(db, null, given));
    return;
  }
  if (touched.length === 0) return;
  const fresh = source.tasks(db, touched, given);
  for (const subject of touched) {
    const tasks = fresh.get(subject);
    if (tasks === undefined) kept.delete(subject);
    else kept.set(subject, tasks);
  }
}
