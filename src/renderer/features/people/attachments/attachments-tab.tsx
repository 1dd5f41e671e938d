import { Button } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentLimits, endingsOf } from '#shared/people/attachment-kinds.ts';
import { listAttachments } from '#shared/people/attachments.contract.ts';
import { pickFile, putDroppedFile, takesDroppedFiles } from '../../../api/files.ts';
import type { PickedFile } from '../../../api/transport.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { AttachmentDialog } from './attachment-dialog.tsx';
import { AttachmentList } from './attachment-list.tsx';
import classes from './attachments.module.css';

const ACCEPTED = endingsOf('paper')
  .map((ending) => `.${ending}`)
  .join(',');

export type AttachmentsTabProps = { personId: string; readOnly: boolean };

/** "Giấy tờ": the scans of a record; each is named before it is kept. */
export function AttachmentsTab({ personId, readOnly }: AttachmentsTabProps) {
  const { t } = useTranslation('attachments');
  const { value, error } = useProcedureQuery(listAttachments, { owner: 'person', ownerId: personId });
  // Several may be dropped at once; they are named one after the other.
  const [waiting, setWaiting] = useState<readonly PickedFile[]>([]);
  const [over, setOver] = useState(false);
  const next = () => setWaiting(([, ...rest]) => rest);

  async function choose() {
    const file = await pickFile(ACCEPTED);
    if (file !== null) setWaiting([file]);
  }

  async function drop(files: readonly File[]) {
    for (const dropped of files) {
      const file = await putDroppedFile(dropped);
      if (file !== null) setWaiting((now) => [...now, file]);
    }
  }

  const dropping = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void drop([...event.dataTransfer.files]);
    },
  };
  const [file] = waiting;

  return (
    <section
      className={classes.tab}
      aria-label={t('list')}
      data-over={over || undefined}
      {...(takesDroppedFiles && !readOnly ? dropping : {})}
    >
      {!readOnly && (
        <div className={classes.head}>
          <Button leftSection={<IconFilePlus size="1rem" stroke={1.6} />} onClick={() => void choose()}>
            {t('add')}
          </Button>
          <span className={classes.quiet}>
            {t('kinds', { megabytes: attachmentLimits.paperMegabytes })}
            {takesDroppedFiles && ` ${t('drop')}`}
          </span>
        </div>
      )}
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && value.withheld > 0 && (
        <p className={classes.withheld}>{t('withheld', { count: value.withheld })}</p>
      )}
      {value?.attachments.length === 0 && value.withheld === 0 && (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      )}
      {value !== undefined && value.attachments.length > 0 && (
        <AttachmentList attachments={value.attachments} readOnly={readOnly} />
      )}
      {file !== undefined && (
        <AttachmentDialog
          key={file.fileId}
          personId={personId}
          file={file}
          more={waiting.length - 1}
          onAdded={next}
          onCancel={next}
        />
      )}
    </section>
  );
}
