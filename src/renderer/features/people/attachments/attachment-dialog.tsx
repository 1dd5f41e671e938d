import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAttachment } from '#shared/people/attachments.contract.ts';
import { getSecrecyApproval } from '#shared/people/secrecy.contract.ts';
import { type SecrecyLevel, secrecyLevels } from '#shared/people/secrecy.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import type { PickedFile } from '../../../api/transport.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { DialogActions } from '../../../components/dialog-actions.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';
import classes from './attachments.module.css';

export type AttachmentDialogProps = {
  personId: string;
  file: PickedFile;
  /** Files that come after this one. */
  more: number;
  onAdded: () => void;
  onCancel: () => void;
};

/** Says what a chosen file is; its name is a first proposal. */
export function AttachmentDialog({ personId, file, more, onAdded, onCancel }: AttachmentDialogProps) {
  const { t } = useTranslation('attachments');
  const { run, running } = useProcedureCommand(addAttachment);
  const [title, setTitle] = useState(file.fileName.replace(/\.[^.]{1,5}$/, ''));
  const [secrecy, setSecrecy] = useState<SecrecyLevel>('normal');
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  const mayClassify = useMayClassify();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (running) return;
    const { fileId } = file;
    const answer = await run({ owner: 'person', ownerId: personId, fileId, role: 'paper', title, secrecy });
    if (!answer.ok) return refuse(answer.error);
    notifications.show({ message: t('done', { title: answer.value.title }) });
    onAdded();
  }

  return (
    <Dialog onClose={onCancel} title={t('addTitle')} size="md" closeOnClickOutside={false}>
      <form onSubmit={(event) => void submit(event)} className={classes.form} noValidate>
        <p className={classes.file}>
          <span className={classes.quiet}>{t('field.file')}:</span> {file.fileName}
        </p>
        <TextField
          label={t('field.title')}
          placeholder={t('field.titleHint')}
          value={title}
          onChange={(value) => {
            setTitle(value);
            forgive('title');
          }}
          error={fieldErrors.title}
          data-autofocus
        />
        {mayClassify && (
          <SelectField
            label={t('field.secrecy')}
            data={secrecyLevels.map((level) => ({ value: level, label: t(`secrecy.${level}`) }))}
            value={secrecy}
            onChange={(value) => setSecrecy(secrecyLevels.find((level) => level === value) ?? 'normal')}
            searchable={false}
          />
        )}
        {more > 0 && <p className={classes.quiet}>{t('waiting', { count: more })}</p>}
        {notice !== null && <ErrorNotice error={notice} />}
        <DialogActions submitLabel={t('add')} running={running} onCancel={onCancel} />
      </form>
    </Dialog>
  );
}

/** Levels are offered where this computer is approved for them, to accounts that may read them. */
function useMayClassify(): boolean {
  const approval = useProcedureQuery(getSecrecyApproval, {}).value?.document ?? null;
  const account = useProcedureQuery(getStatus, {}).value?.account ?? null;
  return approval !== null && account?.seesClassified === true;
}
