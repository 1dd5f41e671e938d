import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { HistoryKind } from '#shared/people/histories.ts';
import { removeHistoryRow, restoreHistoryRow } from '#shared/people/record.contract.ts';
import { call } from '../../../api/call.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import classes from '../notice.module.css';

type Row = { personId: string; revision: number; kind: HistoryKind; id: string; name: string };

/** Takes a row out of a history; the notice takes it back. */
export function useRowRemoval() {
  const { t } = useTranslation('record');

  async function remove({ name, ...row }: Row): Promise<void> {
    const answer = await call(removeHistoryRow, row);
    if (!answer.ok) return reportFailure(answer.error);
    const { revision } = answer.value;
    const notice = crypto.randomUUID();
    const undo = async () => {
      notifications.hide(notice);
      const back = await call(restoreHistoryRow, { ...row, revision });
      if (back.ok) notifications.show({ message: t('row.undone', { row: name }) });
      else reportFailure(back.error);
    };
    notifications.show({
      id: notice,
      autoClose: 10_000,
      message: (
        <span className={classes.line}>
          {t('row.removed', { row: name })}
          <Button variant="subtle" onClick={() => void undo()}>
            {t('row.undo')}
          </Button>
        </span>
      ),
    });
  }

  return { remove };
}
