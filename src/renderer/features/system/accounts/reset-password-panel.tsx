import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, resetPassword } from '#shared/accounts/accounts.contract.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { acceptedPassword, noPassword } from '../../../components/new-password.ts';
import { NewPasswordFields } from '../../../components/new-password-fields.tsx';
import { SideForm } from '../../../components/side-form.tsx';
import { useFieldErrors } from '../../../components/use-field-errors.ts';

export type ResetPasswordPanelProps = { account: Account; onClose: () => void };

export function ResetPasswordPanel({ account, onClose }: ResetPasswordPanelProps) {
  const { t } = useTranslation('accounts');
  const { run, running } = useProcedureCommand(resetPassword);
  const [password, setPassword] = useState(noPassword);
  const [error, setError] = useState<CallError | null>(null);
  const fieldErrors = useFieldErrors(error);

  async function save() {
    const answer = await run({ id: account.id, newPassword: acceptedPassword(password) ?? '' });
    if (!answer.ok) return setError(answer.error);
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
        onChange={setPassword}
        error={fieldErrors.newPassword}
        required
      />
      {error !== null && error.code !== 'INPUT_INVALID' && <ErrorNotice error={error} />}
    </SideForm>
  );
}
