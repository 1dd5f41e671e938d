import { compareDates, type LocalDate } from '#shared/domain/local-date.ts';
import { foldForSearch } from '#shared/domain/vietnamese-text.ts';
import type { TaskModule } from '#shared/tasks/task.ts';
import { bandOf } from '#shared/tasks/task-band.ts';
import type { ListedTask, TaskCounts, TaskFilter } from '#shared/tasks/tasks.contract.ts';
import type { Context } from '../../core/context.ts';
import type { TaskSource } from '../../core/task-source.ts';
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

/**
 * Every task with what was said about it; those about classified records only where `classified` says so: without it,
 * for accounts that may see them.
 */
export function seenTasks(
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
