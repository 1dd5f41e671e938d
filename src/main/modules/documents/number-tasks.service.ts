import { reservedNumberTask } from '#shared/documents/number-tasks.ts';
import type { TaskSource } from '../../core/task-source.ts';
import { reservedNumbers } from './document-numbers.service.ts';

/** Numbers kept free; there are few at any time, so all are read. */
export const reservedNumberTasks: TaskSource = {
  name: 'number-reserved',
  touched: (_, changed) => (changed.some(({ entity }) => entity === 'documentNumber') ? 'all' : []),
  tasks: (db, _, given) =>
    new Map(reservedNumbers(db).map((number) => [number.id, reservedNumberTask(number, given)])),
};
