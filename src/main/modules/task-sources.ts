import type { TaskSource } from '../core/task-source.ts';
import { rehearsalTasks } from './backup/rehearsal-tasks.service.ts';
import { announceCalendarTasks } from './calendar/calendar-tasks.service.ts';
import { reservedNumberTasks } from './documents/number-tasks.service.ts';
import { vacantSeatTasks } from './organisation/seat-tasks.service.ts';
import { assignmentEndTasks, probationTasks } from './people/people-tasks.service.ts';

/** Every kind of task of the program. */
export const taskSources: readonly TaskSource[] = [
  probationTasks,
  assignmentEndTasks,
  vacantSeatTasks,
  reservedNumberTasks,
  announceCalendarTasks,
  rehearsalTasks,
];
