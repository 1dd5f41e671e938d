import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleSort, Person } from '#shared/people/people.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import type { RowSource } from '../../../components/virtual-table/row-source.ts';
import { VirtualTable } from '../../../components/virtual-table/virtual-table.tsx';
import { type PeopleView, shownColumns } from '../filters/people-view.ts';
import { usePeopleColumns } from './people-columns.tsx';
import { type RowActions, useRowMenu } from './use-row-menu.tsx';

export type PeopleTableProps = RowActions & {
  view: PeopleView;
  source: RowSource<Person>;
  gridRef: Ref<HTMLTableElement>;
  /** Whose record is open beside the list. */
  openId: string | null;
  onSort: (sort: PeopleSort) => void;
  onActive: (person: Person) => void;
  onBack: () => void;
};

export function PeopleTable(props: PeopleTableProps) {
  const { view, source, openId, onOpen } = props;
  const { t } = useTranslation('people');
  const { may } = useSession();
  const { hidden, filter } = view;
  const columns = usePeopleColumns(useMemo(() => shownColumns(hidden), [hidden]));
  const menu = useRowMenu(filter, props);
  return (
    <VirtualTable
      label={t(filter.binned ? 'binTitle' : 'title')}
      name="people"
      gridRef={props.gridRef}
      columns={columns}
      source={source}
      rowId={idOf}
      scope={JSON.stringify([filter, view.sort])}
      sort={view.sort}
      onSort={props.onSort}
      onOpen={(person) => onOpen(person, 'form')}
      onActive={props.onActive}
      onBack={props.onBack}
      onRemove={may('people.write') && !filter.binned ? props.onRemove : undefined}
      menu={menu}
      mayCopy={({ secrecy }) => secrecy === 'normal'}
      tone={(person) => {
        if (person.id === openId) return 'marked';
        return person.serving ? undefined : 'muted';
      }}
    />
  );
}

const idOf = (person: Person) => person.id;
