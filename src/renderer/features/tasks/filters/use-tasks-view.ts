import type { TaskFilter } from '#shared/tasks/tasks.contract.ts';
import { useKeptState } from '../../../api/use-kept-state.ts';
import { defaultView, storedView, type TasksView } from './tasks-view.ts';

/** The view this account left the list in. */
export function useTasksView() {
  const [view, change] = useKeptState('tasks.view', storedView, defaultView, 0);
  return {
    view,
    setFilter: (narrowed: Partial<TaskFilter>) =>
      change((now) => ({ ...now, filter: { ...now.filter, ...narrowed } })),
    setHidden: (hidden: TasksView['hidden']) => change((now) => ({ ...now, hidden })),
    setDetails: (details: boolean) => change((now) => ({ ...now, details })),
  };
}
