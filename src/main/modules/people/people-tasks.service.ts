import { assignmentEndTask, temporaryKinds } from '#shared/people/assignment-tasks.ts';
import { probationTask } from '#shared/people/probation-tasks.ts';
import type { Task } from '#shared/tasks/task.ts';
import { idsParameter, type TaskSource, touchedIds } from '../../core/task-source.ts';
import * as repository from './people-tasks.repository.ts';

/** Names of units stand in the tasks of their people. */
const touched: TaskSource['touched'] = (_, changed) => touchedIds(changed, ['person'], ['unit']);

/** Members on probation: the branch decides on each in time. */
export const probationTasks: TaskSource = {
  name: 'probation',
  touched,
  tasks: (db, subjects, given) =>
    tasksByPerson(repository.probationaryMembers(db, given.today, idsParameter(subjects)), (facts) =>
      probationTask(facts, given),
    ),
};

/** Assignments for a time: what comes after is decided before they end. */
export const assignmentEndTasks: TaskSource = {
  name: 'assignment-end',
  touched,
  tasks: (db, subjects, given) =>
    tasksByPerson(
      repository.temporaryAssignments(db, given.today, temporaryKinds, idsParameter(subjects)),
      (facts) => assignmentEndTask(facts, given),
    ),
};

function tasksByPerson<Facts extends { personId: string }>(
  all: readonly Facts[],
  rule: (facts: Facts) => Task[],
): Map<string, Task[]> {
  const byPerson = Map.groupBy(all, ({ personId }) => personId);
  return new Map([...byPerson].map(([id, facts]) => [id, facts.flatMap(rule)]));
}
