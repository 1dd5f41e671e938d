import { announceTasks } from '#shared/calendar/calendar-tasks.ts';
import type { TaskSource } from '../../core/task-source.ts';
import { announcedYears } from './calendar.repository.ts';

/** The days off of the years to come; a change of any year computes everything again anyway. */
export const announceCalendarTasks: TaskSource = {
  name: 'calendar-year',
  touched: () => [],
  tasks: (db, _, given) => new Map([['years', announceTasks(announcedYears(db), given)]]),
};
