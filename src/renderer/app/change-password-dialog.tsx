import { Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePassword } from '#shared/accounts/accounts.contract.ts';
import { useProcedureCommand } from '../api/use-procedure-command.ts';
import { DialogActions } from '../components/dialog-actions.tsx';
import { ErrorNotice } from '../components/error-notice.tsx';
import { acceptedPassword, noPassword } from '../components/new-password.ts';
import { NewPasswordFields } from '../components/new-password-fields.tsx';
import { PasswordField } from '../components/password-field.tsx';
import { useRefusal } from '../components/use-refusal.ts';

export type ChangePasswordDialogProps = { opened: boolean; onClose: () => void };

export function ChangePasswordDialog({ opened, onClose }: ChangePasswordDialogProps) {
  const { t } = useTranslation('app');
  const { run, running } = useProcedureCommand(changePassword);
  const [currentPassword, setCurrentPassword] = useState('');
  const [newPassword, setNewPassword] = useState(noPassword);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();

  function close() {
    setCurrentPassword('');
    setNewPassword(noPassword);
    refuse(null);
    onClose();
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const accepted = acceptedPassword(newPassword);
    if (accepted === null) return;
    const answer = await run({ currentPassword, newPassword: accepted });
    if (!answer.ok) return refuse(answer.error);
    notifications.show({ message: t('changePassword.done') });
    close();
  }

  return (
    <Modal opened={opened} onClose={close} title={t('changePassword.title')} size="sm">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <PasswordField
            label={t('changePassword.current')}
            value={currentPassword}
            onChange={(typed) => {
              setCurrentPassword(typed);
              forgive('currentPassword');
            }}
            error={fieldErrors.currentPassword}
            autoComplete="current-password"
            data-autofocus
          />
          <NewPasswordFields
            label={t('changePassword.new')}
            repeatLabel={t('changePassword.repeat')}
            value={newPassword}
            onChange={(typed) => {
              setNewPassword(typed);
              forgive('newPassword');
            }}
            error={fieldErrors.newPassword}
          />
          {notice !== null && <ErrorNotice error={notice} />}
        </Stack>
        <DialogActions
          submitLabel={t('changePassword.save')}
          disabled={acceptedPassword(newPassword) === null || currentPassword === ''}
          running={running}
          onCancel={close}
        />
      </form>
    </Modal>
  );
}
