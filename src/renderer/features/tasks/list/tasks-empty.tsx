import { Button } from '@mantine/core';
import { IconCalendarCheck, IconClockPause, IconFilterOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TaskFilter } from '#shared/tasks/tasks.contract.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { clearedFilter, isNarrowed } from '../filters/tasks-view.ts';

export type TasksEmptyProps = { filter: TaskFilter; onFilter: (change: Partial<TaskFilter>) => void };

/** Nothing to show: because of the filters, because nothing was put off, or because nothing is to be done. */
export function TasksEmpty({ filter, onFilter }: TasksEmptyProps) {
  const { t } = useTranslation('tasks');
  if (isNarrowed(filter))
    return (
      <EmptyState
        icon={<IconFilterOff size="2rem" stroke={1.4} />}
        title={t('none.title')}
        actions={<Button onClick={() => onFilter(clearedFilter(filter))}>{t('none.clear')}</Button>}
      >
        {t('none.text')}
      </EmptyState>
    );
  if (filter.snoozed)
    return (
      <EmptyState
        icon={<IconClockPause size="2rem" stroke={1.4} />}
        title={t('snoozedEmpty.title')}
        actions={<Button onClick={() => onFilter({ snoozed: false })}>{t('snoozedEmpty.back')}</Button>}
      >
        {t('snoozedEmpty.text')}
      </EmptyState>
    );
  return (
    <EmptyState icon={<IconCalendarCheck size="2rem" stroke={1.4} />} title={t('empty.title')}>
      {t('empty.text')}
    </EmptyState>
  );
}
