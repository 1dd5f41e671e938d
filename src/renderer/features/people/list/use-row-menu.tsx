import {
  IconArrowsExchange,
  IconDoorExit,
  IconHistory,
  IconListDetails,
  IconPencil,
  IconPrinter,
  IconRestore,
  IconStars,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PeopleFilter, Person } from '#shared/people/people.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import type { TableMenuItem } from '../../../components/virtual-table/table-menu.tsx';
import { type BatchKind, batchKinds } from '../batch/batch-plan.ts';
import type { PersonTab } from '../editor/person-tabs.ts';

export type RowActions = {
  onOpen: (person: Person, tab: PersonTab) => void;
  onBatch: (batch: BatchKind, people: Person[]) => void;
  onRemove: (people: Person[]) => void;
  onRestore: (people: Person[]) => void;
  onPrint: (person: Person) => void;
};

const batchIcons = { promote: IconStars, transfer: IconArrowsExchange, leave: IconDoorExit };

/** What the right mouse button offers for the selected people. */
export function useRowMenu(filter: PeopleFilter, actions: RowActions) {
  const { t } = useTranslation('people');
  const { t: record } = useTranslation('record');
  const { may } = useSession();
  const writable = may('people.write');
  const icon = { size: '1rem', stroke: 1.6 } as const;

  function openings(person: Person): TableMenuItem[] {
    return [
      {
        key: 'open',
        label: t('action.open'),
        icon: <IconPencil {...icon} />,
        shortcut: 'Enter',
        run: () => actions.onOpen(person, 'form'),
      },
      {
        key: 'histories',
        label: record('tab.histories'),
        icon: <IconListDetails {...icon} />,
        run: () => actions.onOpen(person, 'histories'),
      },
      {
        key: 'history',
        label: t('action.history'),
        icon: <IconHistory {...icon} />,
        run: () => actions.onOpen(person, 'history'),
      },
      {
        key: 'print',
        label: t('action.print'),
        icon: <IconPrinter {...icon} />,
        run: () => actions.onPrint(person),
      },
    ];
  }

  return (people: Person[]): TableMenuItem[] => {
    const [first] = people;
    if (!first) return [];
    const one = people.length === 1;
    const count = people.length;
    const items = one ? openings(first) : [];
    if (!writable) return items;
    if (filter.binned) {
      items.push({
        key: 'restore',
        label: one ? t('action.restore') : t('action.restoreMany', { count }),
        icon: <IconRestore {...icon} />,
        divided: one,
        run: () => actions.onRestore(people),
      });
      return items;
    }
    for (const batch of batchKinds) {
      const Icon = batchIcons[batch];
      items.push({
        key: batch,
        label: one ? t(`action.${batch}`) : t(`action.${batch}Many`, { count }),
        icon: <Icon {...icon} />,
        divided: one && batch === 'promote',
        // What the list shows of another day is not what a decision changes.
        disabled: filter.asOf !== null,
        run: () => actions.onBatch(batch, people),
      });
    }
    items.push({
      key: 'bin',
      label: one ? t('action.bin') : t('action.binMany', { count }),
      icon: <IconTrash {...icon} />,
      shortcut: 'Delete',
      divided: true,
      run: () => actions.onRemove(people),
    });
    return items;
  };
}
