import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setSecondFolder } from '#shared/backup/backup.contract.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { SideForm } from '../../../components/side-form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';

export type SecondFolderPanelProps = { saved: string | null; onClose: () => void };

/** A folder on another disk, often USB, that gets a copy of every automatic backup. */
export function SecondFolderPanel({ saved, onClose }: SecondFolderPanelProps) {
  const { t } = useTranslation('system');
  const { run, running } = useProcedureCommand(setSecondFolder);
  const [folder, setFolder] = useState(saved ?? '');
  const { notice, fieldErrors, refuse, forgive } = useRefusal();

  async function save() {
    const answer = await run({ folder });
    if (!answer.ok) return refuse(answer.error);
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
        onChange={(typed) => {
          setFolder(typed);
          forgive('folder');
        }}
        error={fieldErrors.folder}
        autoFocus
      />
      {notice !== null && <ErrorNotice error={notice} />}
    </SideForm>
  );
}
