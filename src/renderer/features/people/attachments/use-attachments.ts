import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import {
  type Attachment,
  openAttachment,
  removeAttachment,
  restoreAttachment,
} from '#shared/people/attachments.contract.ts';
import { call } from '../../../api/call.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { saveFile } from '../../../api/files.ts';
import { showUndoNotice } from '../../../components/undo-notice.tsx';

type Named = Pick<Attachment, 'id' | 'title'>;

/** What can be done with a paper that is there; refusals are shown, a removal is taken back where it is reported. */
export function useAttachments() {
  const { t } = useTranslation('attachments');

  async function save({ id }: Named): Promise<void> {
    const answer = await call(openAttachment, { id });
    if (!answer.ok) return reportFailure(answer.error);
    const { file } = answer.value;
    if (await saveFile(file)) notifications.show({ message: t('saved', { fileName: file.fileName }) });
  }

  async function remove({ id, title }: Named): Promise<void> {
    const answer = await call(removeAttachment, { id });
    if (!answer.ok) return reportFailure(answer.error);
    showUndoNotice({
      message: t('removed', { title }),
      undoLabel: t('undo'),
      undo: async () => {
        const back = await call(restoreAttachment, { id });
        if (back.ok) return t('undone', { title });
        reportFailure(back.error);
        return null;
      },
    });
  }

  return { save, remove };
}
