import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallError, Envelope } from '#shared/contract/errors.ts';
import { exportTasks, type ListedTask, listTasks } from '#shared/tasks/tasks.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { useSession } from '../../api/use-session.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ProgressDialog } from '../../components/progress-dialog.tsx';
import { useCountText } from '../../components/use-count-text.ts';
import { useLinkState } from '../../components/use-link-state.ts';
import { arrayRows } from '../../components/virtual-table/row-source.ts';
import { VirtualTable } from '../../components/virtual-table/virtual-table.tsx';
import { ChargeDialog } from './act/charge-dialog.tsx';
import { SnoozeDialog } from './act/snooze-dialog.tsx';
import { useTaskChanges } from './act/use-task-changes.ts';
import { TaskPanel } from './details/task-panel.tsx';
import { TasksFilters } from './filters/tasks-filters.tsx';
import { everyTask, shownColumns } from './filters/tasks-view.ts';
import { useTasksView } from './filters/use-tasks-view.ts';
import { TasksActions } from './list/tasks-actions.tsx';
import { TasksEmpty } from './list/tasks-empty.tsx';
import { useTaskColumns } from './list/use-task-columns.tsx';
import { useTaskMenu } from './list/use-task-menu.tsx';
import { tasksLink } from './tasks-link.ts';
import classes from './tasks-page.module.css';
import { useOpenSubject } from './use-open-subject.ts';
import { useTaskExport } from './use-task-export.ts';
import { useTaskPrint } from './use-task-print.ts';

// The pages bring the measures of every letter along; the first screen does not wait for them.
const TaskPrintPreview = lazy(async () => ({
  default: (await import('./task-print-preview.tsx')).TaskPrintPreview,
}));

type Asking = { for: 'snooze' | 'charge'; tasks: readonly ListedTask[] };
const nothing: ListedTask[] = [];

/** "Việc cần làm": what is overdue and what comes due, of every module; the first screen of the program. */
export function TasksPage() {
  const { t } = useTranslation('tasks');
  const countText = useCountText();
  const { may, today } = useSession();
  const { view, setFilter, setHidden, setDetails } = useTasksView();
  const { filter, details } = view;
  const { value, error } = useProcedureQuery(listTasks, filter, { keepPrevious: true });
  const { exportList, callId } = useTaskExport(filter);
  const { print, printing, printed, close: closePrint } = useTaskPrint(filter);
  const { snooze, wake, charge, take } = useTaskChanges();
  const { open } = useOpenSubject();
  const [chosenKeys, setChosenKeys] = useState<ReadonlySet<string>>(new Set());
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const focusGrid = () => (grid.current ?? search.current)?.focus({ preventScroll: true });
  useHotkeys([['mod+F', () => search.current?.focus()]], []);
  useLinkState(tasksLink, (asked) => setFilter({ ...everyTask, ...asked }));

  const tasks = value?.tasks ?? nothing;
  const source = useMemo(() => arrayRows(tasks), [tasks]);
  const chosen = tasks.filter(({ key }) => chosenKeys.has(key));
  const active = tasks.find(({ key }) => key === activeKey) ?? null;
  const day = value?.today ?? today;
  const mayWrite = may('tasks.write');

  /** The chosen lines may be gone by then, and with them the button that asked. */
  async function settle(saying: Promise<Envelope<unknown>>): Promise<CallError | null> {
    const answer = await saying;
    if (!answer.ok) return answer.error;
    setAsking(null);
    window.setTimeout(focusGrid);
    return null;
  }
  function closeDetails() {
    setDetails(false);
    focusGrid();
  }
  async function takeBack(these: readonly ListedTask[]) {
    await wake(these);
    focusGrid();
  }

  const columns = useTaskColumns({
    shown: useMemo(() => shownColumns(view.hidden), [view.hidden]),
    snoozed: filter.snoozed,
    today: day,
    onWake: mayWrite ? (task) => void takeBack([task]) : undefined,
  });
  const menu = useTaskMenu({
    onDetails: () => setDetails(true),
    onSnooze: (these) => setAsking({ for: 'snooze', tasks: these }),
    onCharge: (these) => setAsking({ for: 'charge', tasks: these }),
    onWake: (these) => void takeBack(these),
    onTake: (these) => void take(these),
  });

  return (
    <PageFrame
      title={t('title')}
      count={value && t('count', { count: tasks.length, total: countText(tasks.length) })}
      left={
        <TasksFilters
          filter={filter}
          onChange={setFilter}
          counts={value?.counts}
          snoozed={value?.snoozed}
          searchRef={search}
          onDown={focusGrid}
        />
      }
      right={
        <TasksActions
          chosen={chosen.length}
          snoozed={filter.snoozed}
          empty={tasks.length === 0}
          printing={printing}
          hidden={view.hidden}
          onHidden={setHidden}
          details={details}
          onDetails={setDetails}
          onCharge={() => setAsking({ for: 'charge', tasks: chosen })}
          onSnooze={() => setAsking({ for: 'snooze', tasks: chosen })}
          onWake={() => void takeBack(chosen)}
          onExport={() => void exportList()}
          onPrint={() => void print()}
        />
      }
      panelLabel={t('panel.label')}
      panel={
        details && (
          <TaskPanel
            task={active}
            today={day}
            onSnooze={(task) => setAsking({ for: 'snooze', tasks: [task] })}
            onCharge={(task) => setAsking({ for: 'charge', tasks: [task] })}
            onWake={(task) => void takeBack([task])}
            onClose={closeDetails}
          />
        )
      }
    >
      <div className={classes.content}>
        {error !== null && <ErrorNotice error={error} />}
        <div className={classes.list}>
          {value !== undefined && tasks.length === 0 && <TasksEmpty filter={filter} onFilter={setFilter} />}
          {tasks.length > 0 && (
            <VirtualTable
              label={t('title')}
              name="tasks"
              gridRef={grid}
              columns={columns}
              source={source}
              rowId={keyOf}
              scope={JSON.stringify(filter)}
              onOpen={open}
              onDetails={() => setDetails(!details)}
              onActive={({ key }) => setActiveKey(key)}
              onSelect={(indices) => setChosenKeys(new Set(indices.flatMap((at) => tasks[at]?.key ?? [])))}
              onBack={() => details && closeDetails()}
              menu={menu}
              mayCopy={({ classified }) => !classified}
              tone={({ key }) => (details && key === activeKey ? 'marked' : undefined)}
            />
          )}
        </div>
      </div>
      {asking?.for === 'snooze' && (
        <SnoozeDialog
          tasks={asking.tasks}
          onSnooze={(until, reason) => settle(snooze(asking.tasks, until, reason))}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.for === 'charge' && (
        <ChargeDialog
          tasks={asking.tasks}
          onCharge={(account, name) => settle(charge(asking.tasks, account, name))}
          onClose={() => setAsking(null)}
        />
      )}
      <ProgressDialog callId={callId} procedure={exportTasks} title={t('export.running')} />
      {printed !== null && (
        <Suspense fallback={null}>
          <TaskPrintPreview printed={printed} onClose={closePrint} />
        </Suspense>
      )}
    </PageFrame>
  );
}

const keyOf = ({ key }: ListedTask) => key;
