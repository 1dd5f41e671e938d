import { rehearsalTask } from '#shared/backup/rehearsal-tasks.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { localStamp } from '../../core/clock.ts';
import type { TaskSource } from '../../core/task-source.ts';
import * as repository from './backup.repository.ts';

/** One task of the store: to prove now and then that a backup can be restored. */
export const rehearsalTasks: TaskSource = {
  name: 'restore-rehearsal',
  touched: (_, changed) => (changed.some(({ entityId }) => entityId === repository.REHEARSAL) ? 'all' : []),
  tasks: (db, _, given) => {
    const last = repository.lastRehearsal(db);
    if (last === null) return new Map();
    const day = localStamp(last.at).slice(0, 10) as LocalDate;
    return new Map([['store', rehearsalTask({ day, rehearsed: last.rehearsed }, given)]]);
  },
};
