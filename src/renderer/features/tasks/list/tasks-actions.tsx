import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconClockPause,
  IconFileSpreadsheet,
  IconLayoutSidebarRight,
  IconPrinter,
  IconUserPlus,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/use-session.ts';
import { ColumnChooser } from '../../../components/virtual-table/column-chooser.tsx';
import { alwaysShown, defaultView, type TaskColumn, taskColumns } from '../filters/tasks-view.ts';

export type TasksActionsProps = {
  /** How many lines are chosen. */
  chosen: number;
  snoozed: boolean;
  /** Nothing is shown: there is nothing to take along. */
  empty: boolean;
  printing: boolean;
  hidden: readonly TaskColumn[];
  onHidden: (hidden: TaskColumn[]) => void;
  details: boolean;
  onDetails: (shown: boolean) => void;
  onCharge: () => void;
  onSnooze: () => void;
  onWake: () => void;
  onExport: () => void;
  onPrint: () => void;
};

/** What can be done with the chosen tasks, then with the list as it is shown. */
export function TasksActions(props: TasksActionsProps) {
  const { chosen, snoozed, empty, details } = props;
  const { t } = useTranslation('tasks');
  const { may } = useSession();
  const icon = { size: '1rem', stroke: 1.6 } as const;
  const columns = useMemo(
    () => taskColumns.map((key) => ({ key, title: t(`column.${key}`), always: alwaysShown.includes(key) })),
    [t],
  );
  return (
    <>
      {may('tasks.write') && (
        <>
          <Button
            variant="default"
            leftSection={<IconUserPlus {...icon} />}
            disabled={chosen === 0}
            onClick={props.onCharge}
          >
            {t('action.charge')}
          </Button>
          {snoozed ? (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp {...icon} />}
              disabled={chosen === 0}
              onClick={props.onWake}
            >
              {t('action.wake')}
            </Button>
          ) : (
            <Button
              variant="default"
              leftSection={<IconClockPause {...icon} />}
              disabled={chosen === 0}
              onClick={props.onSnooze}
            >
              {t('action.snooze')}
            </Button>
          )}
        </>
      )}
      <Button
        variant={details ? 'light' : 'default'}
        leftSection={<IconLayoutSidebarRight {...icon} />}
        aria-pressed={details}
        title="Alt+Enter"
        onClick={() => props.onDetails(!details)}
      >
        {t('action.details')}
      </Button>
      <ColumnChooser
        columns={columns}
        hidden={props.hidden}
        onChange={(keys) => props.onHidden(taskColumns.filter((column) => keys.includes(column)))}
        onReset={() => props.onHidden(defaultView.hidden)}
      />
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet {...icon} />}
        disabled={empty}
        onClick={props.onExport}
      >
        {t('action.export')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter {...icon} />}
        disabled={empty}
        loading={props.printing}
        onClick={props.onPrint}
      >
        {t('action.print')}
      </Button>
    </>
  );
}
