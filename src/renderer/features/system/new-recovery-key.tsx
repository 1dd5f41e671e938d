import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getStatus } from '#shared/system/system.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { RecoveryKeyCard } from '../../components/recovery-key/recovery-key-card.tsx';
import { useUnsavedGuard } from '../../components/use-unsaved-guard.ts';
import classes from './narrow-form.module.css';

export type NewRecoveryKeyProps = { recoveryKey: string; onDone: () => void };

/** A renewed key, shown once; leaving before it is on paper asks first. */
export function NewRecoveryKey({ recoveryKey, onDone }: NewRecoveryKeyProps) {
  const { t } = useTranslation('system');
  const { value: status } = useProcedureQuery(getStatus, {});
  const [kept, setKept] = useState(false);
  useUnsavedGuard(!kept);
  if (status === undefined || status.account === null || status.organisation === null) return null;
  const { account, organisation } = status;
  return (
    <div className={classes.form}>
      <div className={classes.fields}>
        <p className={classes.text}>{t('recoveryKey.renewed')}</p>
        <RecoveryKeyCard
          organisation={organisation}
          recoveryKey={recoveryKey}
          administrator={`${account.displayName} (${account.signInName})`}
          dataFolder={status.dataFolder}
          day={status.today}
          kept={kept}
          onKept={setKept}
        />
        <Button className={classes.start} onClick={onDone} disabled={!kept}>
          {t('recoveryKey.done')}
        </Button>
      </div>
    </div>
  );
}
