import type { Task } from '#shared/tasks/task.ts';
import type { TaskGiven, TouchedRecord } from '#shared/tasks/task-given.ts';
import type { Db } from '../db/open.ts';

/**
 * Tasks of one kind: a module reads the facts of its subjects, a pure rule makes tasks of them. A subject is whatever
 * the source computes again as one: a person, a unit, a year.
 */
export type TaskSource = {
  name: string;
  /** Its subjects whose tasks a change may alter. */
  touched(db: Db, changed: readonly TouchedRecord[]): readonly string[] | 'all';
  /** Tasks by subject; of `subjects` only, or (null) of all. A subject without tasks may be left out. */
  tasks(db: Db, subjects: readonly string[] | null, given: TaskGiven): Map<string, Task[]>;
};

/** For the clause `(? IS NULL OR id IN (SELECT value FROM json_each(?)))` of a repository. */
export const idsParameter = (ids: readonly string[] | null): string | null =>
  ids === null ? null : JSON.stringify(ids);

/** The ids of changed records of some kinds; `all` when one of `wide` was changed, whose name others bear. */
export function touchedIds(
  changed: readonly TouchedRecord[],
  entities: readonly string[],
  wide: readonly string[],
): readonly string[] | 'all' {
  if (changed.some(({ entity }) => wide.includes(entity))) return 'all';
  return changed.filter(({ entity }) => entities.includes(entity)).map(({ entityId }) => entityId);
}
