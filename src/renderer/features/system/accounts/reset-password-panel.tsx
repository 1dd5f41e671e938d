import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, resetPassword } from '#shared/accounts/accounts.contract.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { acceptedPassword, noPassword } from '../../../components/new-password.ts';
import { NewPasswordFields } from '../../../components/new-password-fields.tsx';
import { SideForm } from '../../../components/side-form.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';

export type ResetPasswordPanelProps = { account: Account; onClose: () => void };

export function ResetPasswordPanel({ account, onClose }: ResetPasswordPanelProps) {
  const { t } = useTranslation('accounts');
  const { run, running } = useProcedureCommand(resetPassword);
  const [password, setPassword] = useState(noPassword);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();

  async function save() {
    const answer = await run({ id: account.id, newPassword: acceptedPassword(password) ?? '' });
    if (!answer.ok) return refuse(answer.error);
    notifications.show({ message: t('manage.resetDone', { name: account.displayName }) });
    onClose();
  }

  return (
    <SideForm
      title={t('manage.resetOf', { name: account.displayName })}
      dirty={password !== noPassword}
      saving={running}
      saveLabel={t('manage.reset')}
      onSave={save}
      onClose={onClose}
    >
      <p>{t('manage.resetText')}</p>
      <NewPasswordFields
        label={t('field.newPassword')}
        repeatLabel={t('field.repeatNewPassword')}
        value={password}
        onChange={(typed) => {
          setPassword(typed);
          forgive('newPassword');
        }}
        error={fieldErrors.newPassword}
        required
        autoFocus
      />
      {notice !== null && <ErrorNotice error={notice} />}
    </SideForm>
  );
}
