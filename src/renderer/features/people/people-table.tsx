import { IconHistory, IconPencil, IconRestore, IconTrash } from '@tabler/icons-react';
import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleSort, Person } from '#shared/people/people.contract.ts';
import { useSession } from '../../api/use-session.ts';
import type { RowSource } from '../../components/virtual-table/row-source.ts';
import type { TableMenuItem } from '../../components/virtual-table/table-menu.tsx';
import { VirtualTable } from '../../components/virtual-table/virtual-table.tsx';
import { usePeopleColumns } from './people-columns.ts';
import { type PeopleView, shownColumns } from './people-view.ts';
import type { PersonTab } from './person-editor.tsx';

export type PeopleTableProps = {
  view: PeopleView;
  source: RowSource<Person>;
  gridRef: Ref<HTMLTableElement>;
  /** Whose record is open beside the list. */
  openId: string | null;
  onSort: (sort: PeopleSort) => void;
  onOpen: (person: Person, tab: PersonTab) => void;
  onActive: (person: Person) => void;
  onBack: () => void;
  onRemove: (people: Person[]) => void;
  onRestore: (people: Person[]) => void;
};

export function PeopleTable(props: PeopleTableProps) {
  const { view, source, openId, onOpen } = props;
  const { t } = useTranslation('people');
  const { may } = useSession();
  const { hidden } = view;
  const columns = usePeopleColumns(useMemo(() => shownColumns(hidden), [hidden]));
  const writable = may('people.write');

  function menu(people: Person[]): TableMenuItem[] {
    const [first] = people;
    if (!first) return [];
    const one = people.length === 1;
    const items: TableMenuItem[] = [];
    if (one) {
      items.push(
        {
          key: 'open',
          label: t('action.open'),
          icon: <IconPencil size="1rem" stroke={1.6} />,
          shortcut: 'Enter',
          run: () => onOpen(first, 'form'),
        },
        {
          key: 'history',
          label: t('action.history'),
          icon: <IconHistory size="1rem" stroke={1.6} />,
          run: () => onOpen(first, 'history'),
        },
      );
    }
    if (writable && view.filter.binned)
      items.push({
        key: 'restore',
        label: one ? t('action.restore') : t('action.restoreMany', { count: people.length }),
        icon: <IconRestore size="1rem" stroke={1.6} />,
        divided: one,
        run: () => props.onRestore(people),
      });
    else if (writable)
      items.push({
        key: 'bin',
        label: one ? t('action.bin') : t('action.binMany', { count: people.length }),
        icon: <IconTrash size="1rem" stroke={1.6} />,
        shortcut: 'Delete',
        divided: one,
        run: () => props.onRemove(people),
      });
    return items;
  }

  return (
    <VirtualTable
      label={t(view.filter.binned ? 'binTitle' : 'title')}
      name="people"
      gridRef={props.gridRef}
      columns={columns}
      source={source}
      rowId={idOf}
      scope={JSON.stringify([view.filter, view.sort])}
      sort={view.sort}
      onSort={props.onSort}
      onOpen={(person) => onOpen(person, 'form')}
      onActive={props.onActive}
      onBack={props.onBack}
      onRemove={writable && !view.filter.binned ? props.onRemove : undefined}
      menu={menu}
      tone={(person) => (person.id === openId ? 'marked' : undefined)}
    />
  );
}

const idOf = (person: Person) => person.id;
