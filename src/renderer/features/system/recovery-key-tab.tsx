import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renewRecoveryKey } from '#shared/accounts/accounts.contract.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PasswordField } from '../../components/password-field.tsx';
import classes from './narrow-form.module.css';
import { NewRecoveryKey } from './new-recovery-key.tsx';

export function RecoveryKeyTab() {
  const { t } = useTranslation(['system', 'accounts']);
  const { run, running } = useProcedureCommand(renewRecoveryKey);
  const [password, setPassword] = useState('');
  const [error, setError] = useState<CallError | null>(null);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (running || password === '') return;
    const answer = await run({ password });
    setPassword('');
    setError(answer.ok ? null : answer.error);
    if (answer.ok) setRecoveryKey(answer.value.recoveryKey);
  }

  return (
    <PageFrame title={t('tab.recoveryKey')}>
      {recoveryKey === null ? (
        <form className={classes.form} onSubmit={submit} noValidate>
          <div className={classes.fields}>
            <p className={classes.text}>{t('recoveryKey.what')}</p>
            <p className={classes.text}>{t('recoveryKey.renewText')}</p>
            <PasswordField
              label={t('accounts:field.ownPassword')}
              value={password}
              onChange={setPassword}
              autoComplete="current-password"
            />
            {error !== null && <ErrorNotice error={error} />}
            <Button type="submit" className={classes.start} loading={running} disabled={password === ''}>
              {t('recoveryKey.renew')}
            </Button>
          </div>
        </form>
      ) : (
        <NewRecoveryKey recoveryKey={recoveryKey} onDone={() => setRecoveryKey(null)} />
      )}
    </PageFrame>
  );
}
