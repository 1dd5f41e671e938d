import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recover } from '#shared/accounts/accounts.contract.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { EntranceHeading } from '../../components/entrance-heading.tsx';
import { acceptedPassword, noPassword } from '../../components/new-password.ts';
import { NewPasswordFields } from '../../components/new-password-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useFieldErrors } from '../../components/use-field-errors.ts';
import { RefusedAttempt } from './refused-attempt.tsx';
import classes from './sign-in-form.module.css';
import { useWaitSeconds } from './use-wait-seconds.ts';

/** A forgotten password: the printed key gives the account a new one. */
export function RecoverForm({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation(['accounts', 'common']);
  const { run, running } = useProcedureCommand(recover);
  const [recoveryKey, setRecoveryKey] = useState('');
  const [signInName, setSignInName] = useState('');
  const [newPassword, setNewPassword] = useState(noPassword);
  const [error, setError] = useState<CallError | null>(null);
  const fieldErrors = useFieldErrors(error);
  const waitSeconds = useWaitSeconds(error);
  const accepted = acceptedPassword(newPassword);
  const ready = accepted !== null && recoveryKey !== '' && signInName !== '' && waitSeconds === 0;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!ready || running) return;
    const answer = await run({ recoveryKey, signInName, newPassword: accepted });
    if (!answer.ok) setError(answer.error);
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <EntranceHeading title={t('recover.title')}>{t('recover.text')}</EntranceHeading>
      <TextField
        label={t('recover.key')}
        description={t('recover.keyRule')}
        value={recoveryKey}
        onChange={setRecoveryKey}
        error={fieldErrors.recoveryKey}
        classNames={{ input: classes.key }}
        autoFocus
      />
      <TextField
        label={t('field.signInName')}
        value={signInName}
        onChange={setSignInName}
        error={fieldErrors.signInName}
      />
      <NewPasswordFields
        label={t('field.newPassword')}
        repeatLabel={t('field.repeatNewPassword')}
        value={newPassword}
        onChange={setNewPassword}
        error={fieldErrors.newPassword}
      />
      {error !== null && <RefusedAttempt error={error} waitSeconds={waitSeconds} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onBack}>
          {t('common:action.back')}
        </Button>
        <Button type="submit" loading={running} disabled={!ready}>
          {t('recover.submit')}
        </Button>
      </div>
    </form>
  );
}
