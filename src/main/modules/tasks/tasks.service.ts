import { Refusal } from '#shared/contract/errors.ts';
import { compareDates, type LocalDate } from '#shared/domain/local-date.ts';
import { foldForSearch } from '#shared/domain/vietnamese-text.ts';
import type { TaskModule } from '#shared/tasks/task.ts';
import { bandOf } from '#shared/tasks/task-band.ts';
import type { ListedTask, TaskCounts, TaskFilter } from '#shared/tasks/tasks.contract.ts';
import type { Context } from '../../core/context.ts';
import { idAfter } from '../../core/new-id.ts';
import type { TaskSource } from '../../core/task-source.ts';
import { activeAccounts } from '../accounts/accounts.service.ts';
import { tasksOf } from './task-book.service.ts';
import * as marks from './task-marks.repository.ts';

type Sources = readonly TaskSource[];

/** What the account may see and the filter lets through, by due date; the counts are of all bands. */
export function listTasks(
  context: Context,
  sources: Sources,
  filter: TaskFilter,
): { today: LocalDate; tasks: ListedTask[]; counts: TaskCounts; snoozed: number } {
  const all = seenTasks(context, sources).filter(passes(filter, context.account.id));
  const shown = all.filter((task) => (task.snoozed !== null) === filter.snoozed);
  const snoozed = all.filter((task) => task.snoozed !== null).length;
  return { today: context.today(), tasks: ofBands(shown, filter), counts: countBands(shown), snoozed };
}

/** What leaves the program of them: never a classified record. Only those who may know of these hear how many. */
export function tasksToTakeAway(
  context: Context,
  sources: Sources,
  filter: TaskFilter,
): { tasks: ListedTask[]; withheld: number } {
  const wanted = (classified: boolean) =>
    ofBands(
      seenTasks(context, sources, classified)
        .filter(passes(filter, context.account.id))
        .filter((task) => (task.snoozed !== null) === filter.snoozed),
      filter,
    );
  const tasks = wanted(false);
  return { tasks, withheld: context.account.seesClassified ? wanted(true).length - tasks.length : 0 };
}

/** For the menu: what is not put off. */
export function countTasks(
  context: Context,
  sources: Sources,
): { all: TaskCounts; byModule: Partial<Record<TaskModule, TaskCounts>> } {
  const open = seenTasks(context, sources).filter((task) => task.snoozed === null);
  const byModule = Object.groupBy(open, ({ module }) => module);
  return {
    all: countBands(open),
    byModule: Object.fromEntries(
      Object.entries(byModule).map(([module, tasks]) => [module, countBands(tasks)]),
    ),
  };
}

/** RECORD_NOT_FOUND for a task that is not there, or not for this account to see. */
export function marksOfTask(context: Context, sources: Sources, key: string): marks.MarkSaid[] {
  refuseUnknown(context, sources, [key]);
  return marks.marksOf(context.db, key);
}

/** The day must lie ahead: INPUT_INVALID at `until` otherwise. RECORD_NOT_FOUND when a task is not there any more. */
export function snoozeTasks(
  context: Context,
  sources: Sources,
  { keys, until, reason }: { keys: readonly string[]; until: LocalDate; reason: string },
): void {
  if (until <= context.today()) throw new Refusal('INPUT_INVALID', {}, { until: 'order' });
  mark(context, sources, keys, { kind: 'snooze', until, reason });
}

export function wakeTasks(context: Context, sources: Sources, keys: readonly string[]): void {
  mark(context, sources, keys, { kind: 'wake' });
}

export function putInCharge(
  context: Context,
  sources: Sources,
  keys: readonly string[],
  accountId: string | null,
): void {
  const isKnown = accountId === null || activeAccounts(context.db).some(({ id }) => id === accountId);
  if (!isKnown) throw new Refusal('INPUT_INVALID', {}, { accountId: 'choice' });
  mark(context, sources, keys, { kind: 'charge', inChargeId: accountId });
}

export function peopleWhoMayBeInCharge(context: Context): { id: string; name: string }[] {
  return activeAccounts(context.db).map(({ id, displayName }) => ({ id, name: displayName }));
}

function mark(
  context: Context,
  sources: Sources,
  keys: readonly string[],
  said: Pick<marks.TaskMark, 'kind'> & Partial<marks.TaskMark>,
): void {
  const { db, account, audit } = context;
  const tasks = refuseUnknown(context, sources, keys);
  for (const { key: taskKey, classified } of tasks) {
    marks.insertMark(db, {
      until: null,
      reason: null,
      inChargeId: null,
      ...said,
      // The last word counts, also after the clock was set back.
      id: idAfter(marks.lastMark(db, taskKey), context.newId()),
      taskKey,
      at: context.now(),
      accountId: account.id,
    });
    const { kind, until = null, inChargeId = null } = said;
    // Whoever reads the audit may not be allowed to know what is said about a classified record.
    const reason = classified ? null : (said.reason ?? null);
    const changes = Object.entries({ kind, until, reason, inChargeId })
      .filter(([, value]) => value !== null)
      .map(([field, after]) => ({ field, before: null, after }));
    audit.record({ entity: 'task', entityId: taskKey, action: 'changed', changes });
  }
}

/** The tasks of these keys, each once. */
function refuseUnknown(context: Context, sources: Sources, keys: readonly string[]): ListedTask[] {
  const known = new Map(seenTasks(context, sources).map((task) => [task.key, task]));
  return [...new Set(keys)].map((key) => {
    const task = known.get(key);
    if (task === undefined) throw new Refusal('RECORD_NOT_FOUND');
    return task;
  });
}

/**
 * Every task with what was said about it; those about classified records only where `classified` says so: without it,
 * for accounts that may see them.
 */
function seenTasks(
  { db, account, today }: Context,
  sources: Sources,
  classified = account.seesClassified,
): ListedTask[] {
  const snoozes = new Map(marks.snoozesOn(db, today()).map(({ taskKey, ...snooze }) => [taskKey, snooze]));
  const charges = new Map(marks.peopleInCharge(db).map(({ taskKey, ...person }) => [taskKey, person]));
  return tasksOf(db, sources, today())
    .filter((task) => classified || !task.classified)
    .map((task) => ({
      ...task,
      band: bandOf(task.due, today()),
      snoozed: snoozes.get(task.key) ?? null,
      inCharge: charges.get(task.key) ?? null,
    }));
}

const ofBands = (tasks: readonly ListedTask[], { bands }: TaskFilter) =>
  tasks.filter(({ band }) => bands.length === 0 || bands.includes(band)).toSorted(byDueDay);

function passes(filter: TaskFilter, ownId: string): (task: ListedTask) => boolean {
  const words = foldForSearch(filter.text ?? '');
  return (task) =>
    (filter.modules.length === 0 || filter.modules.includes(task.module)) &&
    (filter.unitId === null || task.unit?.id === filter.unitId) &&
    isInCharge(filter.inCharge, task, ownId) &&
    (words === '' || foldForSearch(wordsOf(task)).includes(words));
}

function isInCharge(wanted: TaskFilter['inCharge'], { inCharge }: ListedTask, ownId: string): boolean {
  if (wanted === null) return true;
  if (wanted === 'nobody') return inCharge === null;
  return inCharge?.id === (wanted === 'mine' ? ownId : wanted);
}

const wordsOf = ({ title, subject, unit }: ListedTask) =>
  [title.vi, title.en, subject.name, unit?.name].filter(Boolean).join(' ');

function byDueDay(a: ListedTask, b: ListedTask): number {
  return compareDates(a.due, b.due) || a.title.vi.localeCompare(b.title.vi, 'vi') || (a.key < b.key ? -1 : 1);
}

function countBands(tasks: readonly ListedTask[]): TaskCounts {
  const counts: TaskCounts = { overdue: 0, thisWeek: 0, thisMonth: 0, later: 0 };
  for (const { band } of tasks) counts[band] += 1;
  return counts;
}
