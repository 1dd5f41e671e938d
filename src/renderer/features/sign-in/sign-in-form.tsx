import { Anchor, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { EntranceHeading } from '../../components/entrance-heading.tsx';
import { PasswordField } from '../../components/password-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useFieldErrors } from '../../components/use-field-errors.ts';
import { demonstrationAccount } from './demonstration-account.ts';
import { DemonstrationHint } from './demonstration-hint.tsx';
import { RefusedAttempt } from './refused-attempt.tsx';
import classes from './sign-in-form.module.css';
import { useWaitSeconds } from './use-wait-seconds.ts';

export type SignInFormProps = { demonstration: boolean; onRecover: () => void };

export function SignInForm({ demonstration, onRecover }: SignInFormProps) {
  const { t } = useTranslation('accounts');
  const { run, running } = useProcedureCommand(signIn);
  const [signInName, setSignInName] = useState<string>(demonstration ? demonstrationAccount.signInName : '');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<CallError | null>(null);
  const fieldErrors = useFieldErrors(error);
  const waitSeconds = useWaitSeconds(error);
  const passwordField = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (running || waitSeconds > 0) return;
    if (password === '') return passwordField.current?.focus();
    const answer = await run({ signInName, password });
    if (answer.ok) {
      const { failuresBefore } = answer.value;
      if (failuresBefore > 0)
        notifications.show({
          message: t('signIn.failuresBefore', { count: failuresBefore }),
          autoClose: 20_000,
        });
      return;
    }
    setError(answer.error);
    setPassword('');
    passwordField.current?.focus();
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <EntranceHeading title={t('signIn.title')}>{t('signIn.text')}</EntranceHeading>
      {demonstration && <DemonstrationHint />}
      <TextField
        label={t('field.signInName')}
        value={signInName}
        onChange={setSignInName}
        error={fieldErrors.signInName}
        autoComplete="username"
        autoFocus={!demonstration}
      />
      <PasswordField
        ref={passwordField}
        label={t('field.password')}
        value={password}
        onChange={setPassword}
        error={fieldErrors.password}
        autoComplete="current-password"
        autoFocus={demonstration}
      />
      {error !== null && <RefusedAttempt error={error} waitSeconds={waitSeconds} />}
      <Button type="submit" size="sm" loading={running} disabled={waitSeconds > 0}>
        {t('signIn.submit')}
      </Button>
      <Anchor component="button" type="button" onClick={onRecover} className={classes.recover}>
        {t('signIn.forgotten')}
      </Anchor>
    </form>
  );
}
