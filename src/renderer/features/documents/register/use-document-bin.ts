import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { binDocument, type DocumentRow } from '#shared/documents/documents.contract.ts';
import { call } from '../../../api/call.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { showUndoNotice } from '../../../components/undo-notice.tsx';

type Named = Pick<DocumentRow, 'id'>;

/** Drops drafts into the bin of the register and brings them back. */
export function useDocumentBin() {
  const { t } = useTranslation('documents');

  /** How many were moved; stops at the first refusal, which is shown. */
  async function move(documents: readonly Named[], binned: boolean): Promise<number> {
    for (const [at, { id }] of documents.entries()) {
      const answer = await call(binDocument, { id, binned });
      if (answer.ok) continue;
      reportFailure(answer.error);
      return at;
    }
    return documents.length;
  }

  async function bin(documents: readonly Named[]): Promise<void> {
    const moved = documents.slice(0, await move(documents, true));
    if (moved.length === 0) return;
    showUndoNotice({
      message: t('bin.done', { count: moved.length }),
      undoLabel: t('bin.undo'),
      undo: async () => ((await move(moved, false)) > 0 ? t('bin.undone') : null),
    });
  }

  async function restore(documents: readonly Named[]): Promise<void> {
    if ((await move(documents, false)) > 0) notifications.show({ message: t('bin.undone') });
  }

  return { bin, restore };
}
