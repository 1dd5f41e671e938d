import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import {
  type Attachment,
  openAttachment,
  removeAttachment,
  restoreAttachment,
} from '#shared/people/attachments.contract.ts';
import { call } from '../../api/call.ts';
import { reportFailure } from '../../api/failure-report.ts';
import { saveFile } from '../../api/files.ts';
import classes from './notice.module.css';

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
    const notice = crypto.randomUUID();
    const undo = async () => {
      notifications.hide(notice);
      const back = await call(restoreAttachment, { id });
      if (back.ok) notifications.show({ message: t('undone', { title }) });
      else reportFailure(back.error);
    };
    notifications.show({
      id: notice,
      autoClose: 10_000,
      message: (
        <span className={classes.line}>
          {t('removed', { title })}
          <Button variant="subtle" onClick={() => void undo()}>
            {t('undo')}
          </Button>
        </span>
      ),
    });
  }

  return { save, remove };
}
