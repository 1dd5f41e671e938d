import { useLocation } from 'wouter';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';
import { useSession } from '../../api/use-session.ts';
import { subjectPlace } from './subject-place.ts';

/** Goes to what a task is about; only where the account may look. */
export function useOpenSubject() {
  const [, navigate] = useLocation();
  const { may } = useSession();
  return {
    mayOpen: (task: ListedTask) => may(subjectPlace(task).permission),
    open: (task: ListedTask) => {
      const { path, state, permission } = subjectPlace(task);
      if (may(permission)) navigate(path, { state });
    },
  };
}
