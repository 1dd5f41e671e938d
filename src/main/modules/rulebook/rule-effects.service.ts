import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Rulebook } from '#shared/rulebook/rulebook.ts';
import type { Task } from '#shared/tasks/task.ts';
import type { Context } from '../../core/context.ts';
import type { TaskSource } from '../../core/task-source.ts';
import { tasksOf, tasksUnder } from '../tasks/task-book.service.ts';

export type ChangedTask = {
  title: Bilingual;
  subject: string;
  /** Null: there is no such task with the present rulebook. */
  dueBefore: LocalDate | null;
  /** Null: it would be gone. */
  dueAfter: LocalDate | null;
};

/**
 * Tasks of today that another rulebook would bring, move or take away, by the earlier of their days. `counted`: all
 * of them; those about classified records are told only to who may see them.
 */
export function changedTasks(
  { db, account, today }: Context,
  sources: readonly TaskSource[],
  other: Rulebook,
): { tasks: ChangedTask[]; counted: number } {
  const before = byKey(tasksOf(db, sources, today()));
  const after = byKey(tasksUnder(db, sources, today(), other));
  const changed = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, fresh] = [before.get(key), after.get(key)];
    const task = fresh ?? old;
    return task === undefined || old?.due === fresh?.due ? [] : [{ task, old, fresh }];
  });
  const told = changed.filter(({ task }) => account.seesClassified || !task.classified);
  const tasks = told.map(({ task, old, fresh }) => ({
    title: task.title,
    subject: task.subject.name,
    dueBefore: old?.due ?? null,
    dueAfter: fresh?.due ?? null,
  }));
  return { tasks: tasks.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)), counted: changed.length };
}

const byKey = (tasks: readonly Task[]) => new Map(tasks.map((task) => [task.key, task]));

const firstDay = ({ dueBefore, dueAfter }: ChangedTask): string =>
  [dueBefore, dueAfter].filter((day) => day !== null).sort()[0] ?? '';
