import { z } from 'zod';
import { taskBands, taskModules } from '#shared/tasks/task.ts';

/** What another screen may ask this one to show: `navigate('/tasks', { state: { bands: ['overdue'] } })`. */
export const tasksLink = z.union([
  z.strictObject({ bands: z.array(z.enum(taskBands)) }),
  z.strictObject({ modules: z.array(z.enum(taskModules)) }),
  z.strictObject({ inCharge: z.enum(['mine', 'nobody']) }),
  z.strictObject({ snoozed: z.literal(true) }),
]);
