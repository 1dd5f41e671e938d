import { Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, signOut, unlock } from '#shared/accounts/accounts.contract.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { EntranceHeading } from '../../components/entrance-heading.tsx';
import { PasswordField } from '../../components/password-field.tsx';
import { hasUnsaved } from '../../components/unsaved-changes.ts';
import { DemonstrationHint } from './demonstration-hint.tsx';
import { RefusedAttempt } from './refused-attempt.tsx';
import classes from './sign-in-form.module.css';
import { SignOutQuestion } from './sign-out-question.tsx';
import { useWaitSeconds } from './use-wait-seconds.ts';

export type UnlockFormProps = { account: Account; demonstration: boolean };

export function UnlockForm({ account, demonstration }: UnlockFormProps) {
  const { t } = useTranslation('accounts');
  const { run, running } = useProcedureCommand(unlock);
  const leave = useProcedureCommand(signOut);
  const [password, setPassword] = useState('');
  const [error, setError] = useState<CallError | null>(null);
  const [asking, { open: ask, close: stopAsking }] = useDisclosure(false);
  const waitSeconds = useWaitSeconds(error);
  const field = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (running || waitSeconds > 0 || password === '') return;
    const answer = await run({ password });
    if (answer.ok) return;
    setError(answer.error);
    setPassword('');
    field.current?.focus();
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <EntranceHeading title={t('lock.title')}>{t('lock.text')}</EntranceHeading>
      <div>
        {t('lock.account')} <strong>{account.displayName}</strong> ({account.signInName})
      </div>
      {demonstration && <DemonstrationHint />}
      <PasswordField
        ref={field}
        label={t('field.password')}
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoFocus
      />
      {error !== null && <RefusedAttempt error={error} waitSeconds={waitSeconds} />}
      {asking ? (
        <SignOutQuestion onStay={stopAsking} onSignOut={() => void leave.run({})} />
      ) : (
        <>
          <Button type="submit" size="sm" loading={running} disabled={waitSeconds > 0}>
            {t('lock.submit')}
          </Button>
          <Anchor
            component="button"
            type="button"
            className={classes.recover}
            onClick={() => (hasUnsaved() ? ask() : void leave.run({}))}
          >
            {t('lock.other')}
          </Anchor>
        </>
      )}
    </form>
  );
}
