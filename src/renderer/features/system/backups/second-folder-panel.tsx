import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setSecondFolder } from '#shared/backup/backup.contract.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { SideForm } from '../../../components/side-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useFieldErrors } from '../../../components/use-field-errors.ts';

export type SecondFolderPanelProps = { saved: string | null; onClose: () => void };

/** A folder on another disk, often USB, that gets a copy of every automatic backup. */
export function SecondFolderPanel({ saved, onClose }: SecondFolderPanelProps) {
  const { t } = useTranslation('system');
  const { run, running } = useProcedureCommand(setSecondFolder);
  const [folder, setFolder] = useState(saved ?? '');
  const [error, setError] = useState<CallError | null>(null);
  const fieldErrors = useFieldErrors(error);

  async function save() {
    const answer = await run({ folder });
    if (!answer.ok) return setError(answer.error);
    notifications.show({ message: t('backup.secondFolderSaved') });
    onClose();
  }

  return (
    <SideForm
      title={t('backup.secondFolder')}
      dirty={folder !== (saved ?? '')}
      saving={running}
      onSave={save}
      onClose={onClose}
    >
      <p>{t('backup.secondFolderText')}</p>
      <TextField
        label={t('backup.secondFolderPath')}
        description={t('backup.secondFolderExample')}
        value={folder}
        onChange={setFolder}
        error={fieldErrors.folder}
        autoFocus
      />
      {error !== null && <ErrorNotice error={error} />}
    </SideForm>
  );
}
