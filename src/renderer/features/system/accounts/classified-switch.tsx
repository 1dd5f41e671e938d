import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, setSeesClassified } from '#shared/accounts/accounts.contract.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';

/** Whether the account sees classified records. To give the right deserves a second thought, to take it does not. */
export function ClassifiedSwitch({ account }: { account: Account }) {
  const { t } = useTranslation('accounts');
  const { run, running } = useProcedureCommand(setSeesClassified);
  const [asking, setAsking] = useState(false);

  async function put(seesClassified: boolean) {
    const answer = await run({ id: account.id, seesClassified });
    setAsking(false);
    if (!answer.ok) reportFailure(answer.error);
  }

  return (
    <>
      <Switch
        aria-label={t('classified.label', { name: account.displayName })}
        checked={account.seesClassified}
        disabled={!account.active && !account.seesClassified}
        onChange={(event) => (event.currentTarget.checked ? setAsking(true) : void put(false))}
      />
      <ConfirmDialog
        opened={asking}
        title={t('classified.title', { name: account.displayName })}
        confirmLabel={t('classified.give')}
        running={running}
        onCancel={() => setAsking(false)}
        onConfirm={() => void put(true)}
      >
        {t('classified.text')}
      </ConfirmDialog>
    </>
  );
}
