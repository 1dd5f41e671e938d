import { useHotkeys } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import { exportPeopleList, type Person } from '#shared/people/people.contract.ts';
import { AsOfBand } from '../../components/as-of-band.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ProgressDialog } from '../../components/progress-dialog.tsx';
import { askBeforeLeaving } from '../../components/unsaved-changes.ts';
import { useCountText } from '../../components/use-count-text.ts';
import { useLinkState } from '../../components/use-link-state.ts';
import { BatchDialog } from './batch/batch-dialog.tsx';
import type { BatchKind } from './batch/batch-plan.ts';
import { PersonEditor } from './editor/person-editor.tsx';
import { PersonPanel } from './editor/person-panel.tsx';
import type { PersonTab } from './editor/person-tabs.ts';
import { PeopleFilters } from './filters/people-filters.tsx';
import { defaultView } from './filters/people-view.ts';
import { usePeopleView } from './filters/use-people-view.ts';
import { emptyDraft, type PersonDraft } from './form/person-draft.ts';
import { PeopleActions } from './list/people-actions.tsx';
import { PeopleEmpty } from './list/people-empty.tsx';
import { PeopleTable } from './list/people-table.tsx';
import { useListExport } from './list/use-list-export.ts';
import { usePeopleSource } from './list/use-people-source.ts';
import { peopleLink } from './people-link.ts';
import classes from './people-page.module.css';
import { useBin } from './use-bin.ts';

type OpenPanel =
  | { kind: 'new'; initial: PersonDraft; turn: number }
  | { kind: 'person'; id: string; focus: boolean };

type Batch = { kind: BatchKind; people: Person[] };

/** "Cán bộ, đảng viên": the list of everybody, and one record beside it. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const countText = useCountText();
  const [, navigate] = useLocation();
  const { view, setView, setFilter, setSort, setHidden } = usePeopleView();
  const source = usePeopleSource(view);
  const { exportList, callId } = useListExport(view);
  const { bin, restore } = useBin();
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  const [tab, setTab] = useState<PersonTab>('form');
  const [asking, setAsking] = useState<Person[]>([]);
  const [batch, setBatch] = useState<Batch | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const search = useRef<HTMLInputElement>(null);
  useHotkeys([['mod+F', () => search.current?.focus()]], []);

  const openId = panel?.kind === 'person' ? panel.id : null;
  const open = (id: string, focus: boolean) => {
    if (id === openId && !focus) return;
    askBeforeLeaving(() => setPanel({ kind: 'person', id, focus }));
  };
  const add = (initial: PersonDraft) => {
    setTab('form');
    setPanel((now) => ({ kind: 'new', initial, turn: now?.kind === 'new' ? now.turn + 1 : 0 }));
  };
  const close = () => {
    setPanel(null);
    grid.current?.focus();
  };

  useLinkState(peopleLink, (asked) => {
    if ('personId' in asked) {
      askBeforeLeaving(() => {
        setTab('form');
        setPanel({ kind: 'person', id: asked.personId, focus: true });
      });
    } else if ('newPerson' in asked) askBeforeLeaving(() => add(emptyDraft));
    else setFilter({ ...defaultView.filter, ...asked });
  });

  async function remove(people: Person[]) {
    setAsking([]);
    if (people.some(({ id }) => id === openId)) close();
    await bin(people);
  }
  async function bringBack(people: Person[]) {
    if (people.some(({ id }) => id === openId)) close();
    await restore(people);
  }
  // One person is back with one click; many deserve a second thought.
  const askToRemove = (people: Person[]) => (people.length > 1 ? setAsking(people) : void remove(people));

  // What was typed and not saved is not on the sheet.
  const print = ({ id }: Person) => askBeforeLeaving(() => navigate(`/people/print/${id}`));

  const shared = {
    tab,
    listDay: view.filter.asOf,
    onTab: setTab,
    onClose: close,
    onOpen: (id: string) => open(id, true),
    onAddNext: add,
    onBin: (person: Person) => askToRemove([person]),
    onRestore: (person: Person) => void bringBack([person]),
    onPrint: print,
  };
  const { total } = source;
  return (
    <PageFrame
      title={t(view.filter.binned ? 'binTitle' : 'title')}
      count={total === undefined ? undefined : t('count', { total: countText(total) })}
      left={
        <PeopleFilters
          filter={view.filter}
          onChange={setFilter}
          searchRef={search}
          onDown={() => grid.current?.focus()}
        />
      }
      right={
        <PeopleActions
          view={view}
          onView={setView}
          hidden={view.hidden}
          onHidden={setHidden}
          empty={total === 0}
          unitId={view.filter.unitId}
          onExport={() => void exportList()}
          onAdd={() => askBeforeLeaving(() => add(emptyDraft))}
        />
      }
      panelLabel={t('panel.label')}
      panel={
        panel?.kind === 'person' ? (
          <PersonPanel key={panel.id} id={panel.id} focus={panel.focus} onSaved={() => {}} {...shared} />
        ) : (
          panel?.kind === 'new' && (
            <PersonEditor
              key={`new-${panel.turn}`}
              person={null}
              initial={panel.initial}
              focus
              refetch={() => {}}
              onSaved={(person) => setPanel({ kind: 'person', id: person.id, focus: false })}
              {...shared}
            />
          )
        )
      }
    >
      <div className={classes.content}>
        {view.filter.asOf !== null && (
          <AsOfBand
            text={t('asOf.band', { day: formatVietnamese(view.filter.asOf) })}
            back={t('asOf.back')}
            onToday={() => {
              setFilter({ asOf: null });
              // The button goes away with its band.
              grid.current?.focus({ preventScroll: true });
            }}
          />
        )}
        {source.error !== null && <ErrorNotice error={source.error} />}
        <div className={classes.list}>
          {total === 0 && (
            <PeopleEmpty filter={view.filter} onFilter={setFilter} onAdd={() => add(emptyDraft)} />
          )}
          {total !== undefined && total > 0 && (
            <PeopleTable
              view={view}
              source={{ ...source, total }}
              gridRef={grid}
              openId={openId}
              onSort={setSort}
              onOpen={(person, wanted) => {
                setTab(wanted);
                open(person.id, wanted === 'form');
              }}
              // With a record open, walking through the list walks through the records.
              onActive={(person) => panel !== null && open(person.id, false)}
              onBack={() => panel !== null && askBeforeLeaving(close)}
              onBatch={(kind, people) => setBatch({ kind, people })}
              onRemove={askToRemove}
              onRestore={(people) => void bringBack(people)}
              onPrint={print}
            />
          )}
        </div>
      </div>
      {batch !== null && (
        <BatchDialog
          batch={batch.kind}
          people={batch.people}
          onDone={() => setBatch(null)}
          onCancel={() => setBatch(null)}
        />
      )}
      <ProgressDialog callId={callId} procedure={exportPeopleList} title={t('export.running')} />
      <ConfirmDialog
        opened={asking.length > 0}
        title={t('action.binMany', { count: asking.length })}
        confirmLabel={t('action.bin')}
        danger
        onConfirm={() => void remove(asking)}
        onCancel={() => setAsking([])}
      >
        {t('bin.ask')}
      </ConfirmDialog>
    </PageFrame>
  );
}
