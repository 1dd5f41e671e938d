import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';
import type { Context } from '../../core/context.ts';
import { idAfter } from '../../core/new-id.ts';
import type { TaskSource } from '../../core/task-source.ts';
import { activeAccounts } from '../accounts/accounts.service.ts';
import * as marks from './task-marks.repository.ts';
import { seenTasks } from './tasks.service.ts';

type Sources = readonly TaskSource[];

/** RECORD_NOT_FOUND for a task that is not there, or not for this account to see. */
export function marksOfTask(context: Context, sources: Sources, key: string): marks.MarkSaid[] {
  tasksOfKeys(context, sources, [key]);
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
  const tasks = tasksOfKeys(context, sources, keys);
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

/** The tasks of these keys, each once. RECORD_NOT_FOUND. */
function tasksOfKeys(context: Context, sources: Sources, keys: readonly string[]): ListedTask[] {
  const known = new Map(seenTasks(context, sources).map((task) => [task.key, task]));
  return [...new Set(keys)].map((key) => {
    const task = known.get(key);
    if (task === undefined) throw new Refusal('RECORD_NOT_FOUND');
    return task;
  });
}
