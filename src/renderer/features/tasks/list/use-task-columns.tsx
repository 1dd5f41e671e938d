import { IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { taskModuleNames } from '#shared/tasks/task-names.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';
import type { TableColumn } from '../../../components/virtual-table/table-column.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { type TaskColumn, taskColumns } from '../filters/tasks-view.ts';
import { useCitationWords, useDueWords } from '../use-due-words.ts';
import classes from './tasks.module.css';

type Column = TableColumn<ListedTask, never>;
export type TaskColumnsAsked = {
  shown: readonly TaskColumn[];
  /** The list shows what was put off: until when, why, by whom stand in place of how the day was computed. */
  snoozed: boolean;
  today: LocalDate;
  /** Undefined where the account may not. */
  onWake: ((task: ListedTask) => void) | undefined;
};

const NOT_OF_SNOOZED: readonly TaskColumn[] = ['left', 'arithmetic', 'citation', 'module', 'inCharge'];

/** Columns of the list in the words of the reader. */
export function useTaskColumns({ shown, snoozed, today, onWake }: TaskColumnsAsked): Column[] {
  const { t } = useTranslation('tasks');
  const language = useLanguage();
  const dueWords = useDueWords(today);
  const citationWords = useCitationWords();
  return useMemo(() => {
    const overdue = (task: ListedTask, text: string) =>
      task.band === 'overdue' ? <span className={classes.overdue}>{text}</span> : text;
    const day = ({ due }: ListedTask) => formatVietnamese(due);
    const left = ({ due }: ListedTask) => dueWords(due);
    const shapes: Record<TaskColumn, Omit<Column, 'key' | 'title'>> = {
      due: { width: 108, text: day, render: (task) => overdue(task, day(task)) },
      left: { width: 130, text: left, render: (task) => overdue(task, left(task)) },
      title: { width: snoozed ? 220 : 274, grow: true, text: ({ title }) => title[language] },
      subject: {
        width: 150,
        text: ({ subject }) => subject.name,
        render: (task) => <Subject task={task} />,
      },
      unit: { width: 134, text: ({ unit }) => unit?.name ?? '' },
      module: { width: 150, text: ({ module }) => taskModuleNames[module][language] },
      arithmetic: { width: 112, grow: true, text: ({ arithmetic }) => arithmetic[language] },
      citation: {
        width: 80,
        text: citationWords,
        render: (task) =>
          task.citation === '' ? (
            <span className={classes.unchecked}>{citationWords(task)}</span>
          ) : (
            task.citation
          ),
      },
      inCharge: { width: 88, text: ({ inCharge }) => inCharge?.name ?? '' },
    };
    const columns = taskColumns
      .filter((key) => shown.includes(key) && !(snoozed && NOT_OF_SNOOZED.includes(key)))
      .map((key): Column => ({ ...shapes[key], key, title: t(`column.${key}`) }));
    if (!snoozed) return columns;
    const until = (task: ListedTask) => (task.snoozed ? formatVietnamese(task.snoozed.until) : '');
    const offs: Column[] = [
      {
        key: 'until',
        title: t('column.until'),
        width: onWake ? 166 : 100,
        text: until,
        render: (task) => (
          <>
            {until(task)}
            {onWake && <WakeButton label={t('action.wake')} onWake={() => onWake(task)} />}
          </>
        ),
      },
      {
        key: 'reason',
        title: t('column.reason'),
        width: 150,
        grow: true,
        text: (task) => task.snoozed?.reason ?? '',
      },
      {
        key: 'by',
        title: t('column.by'),
        width: 116,
        text: (task) => task.snoozed?.accountName ?? '',
      },
    ];
    // Before the unit: with the panel open they are still in sight.
    const at = columns.findIndex(({ key }) => key === 'unit');
    return columns.toSpliced(at === -1 ? columns.length : at, 0, ...offs);
  }, [shown, snoozed, onWake, language, t, dueWords, citationWords]);
}

/** For the mouse; the keyboard has the same in the toolbar and in the menu of the line. */
function WakeButton({ label, onWake }: { label: string; onWake: () => void }) {
  return (
    <button type="button" tabIndex={-1} className={classes.wake} onClick={onWake}>
      {label}
    </button>
  );
}

/** Whom or what a task is about; a classified record is marked in sign and words. */
function Subject({ task: { subject, classified } }: { task: ListedTask }) {
  const { t } = useTranslation('tasks');
  if (!classified) return subject.name;
  return (
    <span className={classes.classified}>
      {subject.name}
      <IconLock size="0.875rem" stroke={2} role="img" aria-label={t('classified')} />
    </span>
  );
}
