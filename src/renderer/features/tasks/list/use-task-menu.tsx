import {
  IconArrowBackUp,
  IconClockPause,
  IconExternalLink,
  IconLayoutSidebarRight,
  IconUserCheck,
  IconUserPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import type { TableMenuItem } from '../../../components/virtual-table/table-menu.tsx';
import { useOpenSubject } from '../use-open-subject.ts';

export type TaskMenuActions = {
  onDetails: () => void;
  onSnooze: (tasks: ListedTask[]) => void;
  onWake: (tasks: ListedTask[]) => void;
  onCharge: (tasks: ListedTask[]) => void;
  onTake: (tasks: ListedTask[]) => void;
};

const icon = { size: '1rem', stroke: 1.6 } as const;

/** What the right mouse button offers for the chosen tasks. */
export function useTaskMenu(actions: TaskMenuActions): (tasks: ListedTask[]) => TableMenuItem[] {
  const { t } = useTranslation('tasks');
  const { may } = useSession();
  const { mayOpen, open } = useOpenSubject();

  return (tasks) => {
    const [first] = tasks;
    if (first === undefined) return [];
    const items: TableMenuItem[] = [];
    if (tasks.length === 1) {
      if (mayOpen(first))
        items.push({
          key: 'open',
          label: t(`open.${first.subject.kind}`),
          icon: <IconExternalLink {...icon} />,
          shortcut: 'Enter',
          run: () => open(first),
        });
      items.push({
        key: 'details',
        label: t('action.details'),
        icon: <IconLayoutSidebarRight {...icon} />,
        shortcut: 'Alt+Enter',
        run: actions.onDetails,
      });
    }
    if (!may('tasks.write')) return items;
    const divided = items.length > 0;
    items.push(
      {
        key: 'take',
        label: t('action.take'),
        icon: <IconUserCheck {...icon} />,
        divided,
        run: () => actions.onTake(tasks),
      },
      {
        key: 'charge',
        label: t('action.chargeTo'),
        icon: <IconUserPlus {...icon} />,
        run: () => actions.onCharge(tasks),
      },
      {
        key: 'snooze',
        label: first.snoozed === null ? t('action.snoozeUntil') : t('action.snoozeOther'),
        icon: <IconClockPause {...icon} />,
        divided: true,
        run: () => actions.onSnooze(tasks),
      },
    );
    if (first.snoozed !== null)
      items.push({
        key: 'wake',
        label: t('action.wake'),
        icon: <IconArrowBackUp {...icon} />,
        run: () => actions.onWake(tasks),
      });
    return items;
  };
}
