import { useTranslation } from 'react-i18next';
import type { HistoryKind } from '#shared/people/histories.ts';
import { removeHistoryRow, restoreHistoryRow } from '#shared/people/record.contract.ts';
import { call } from '../../../api/call.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { showUndoNotice } from '../../../components/undo-notice.tsx';

type Row = { personId: string; revision: number; kind: HistoryKind; id: string; name: string };

/** Takes a row out of a history; the notice takes it back. */
export function useRowRemoval() {
  const { t } = useTranslation('record');

  async function remove({ name, ...row }: Row): Promise<void> {
    const answer = await call(removeHistoryRow, row);
    if (!answer.ok) return reportFailure(answer.error);
    const { revision } = answer.value;
    showUndoNotice({
      message: t('row.removed', { row: name }),
      undoLabel: t('row.undo'),
      undo: async () => {
        const back = await call(restoreHistoryRow, { ...row, revision });
        if (back.ok) return t('row.undone', { row: name });
        reportFailure(back.error);
        return null;
      },
    });
  }

  return { remove };
}
