import { z } from 'zod';
import { type TaskFilter, taskFilter } from '#shared/tasks/tasks.contract.ts';

/** Columns of the list after STT, in their order. */
export const taskColumns = [
  'due',
  'left',
  'title',
  'subject',
  'unit',
  'module',
  'arithmetic',
  'citation',
  'inCharge',
] as const;
export type TaskColumn = (typeof taskColumns)[number];

/** How one account looks at the list; kept until it is changed. */
export type TasksView = {
  filter: TaskFilter;
  hidden: TaskColumn[];
  /** The panel with the whole arithmetic stands beside the list. */
  details: boolean;
};

/** Without these a line says nothing. */
export const alwaysShown: readonly TaskColumn[] = ['due', 'title', 'subject'];

export const everyTask: TaskFilter = {
  modules: [],
  unitId: null,
  inCharge: null,
  bands: [],
  text: null,
  snoozed: false,
};

export const defaultView: TasksView = { filter: everyTask, hidden: ['module'], details: false };

export const storedView: z.ZodType<TasksView> = z.object({
  filter: taskFilter,
  hidden: z.array(z.enum(taskColumns)),
  details: z.boolean(),
});

export function shownColumns(hidden: readonly TaskColumn[]): TaskColumn[] {
  return taskColumns.filter((column) => alwaysShown.includes(column) || !hidden.includes(column));
}

/** Without anything narrowed; what was put off is a place of its own. */
export function clearedFilter({ snoozed }: TaskFilter): TaskFilter {
  return { ...everyTask, snoozed };
}

/** True when the list leaves something out. */
export function isNarrowed({ modules, unitId, inCharge, bands, text }: TaskFilter): boolean {
  return (
    modules.length > 0 ||
    bands.length > 0 ||
    unitId !== null ||
    inCharge !== null ||
    (text ?? '').trim() !== ''
  );
}
