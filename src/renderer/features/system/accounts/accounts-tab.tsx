import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, listAccounts } from '#shared/accounts/accounts.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { AccountsTable } from './accounts-table.tsx';
import { CreateAccountPanel } from './create-account-panel.tsx';
import { ResetPasswordPanel } from './reset-password-panel.tsx';

type Panel = { kind: 'create' } | { kind: 'reset'; account: Account } | null;

export function AccountsTab() {
  const { t } = useTranslation('accounts');
  const { value, error } = useProcedureQuery(listAccounts, {});
  const [panel, setPanel] = useState<Panel>(null);
  const close = () => setPanel(null);
  return (
    <PageFrame
      title={t('manage.title')}
      count={value && t('manage.count', { count: value.accounts.length })}
      right={
        <Button
          leftSection={<IconUserPlus size="1.125rem" stroke={1.6} />}
          onClick={() => setPanel({ kind: 'create' })}
          disabled={panel?.kind === 'create'}
        >
          {t('manage.create')}
        </Button>
      }
      panelLabel={panel === null ? undefined : t(`manage.${panel.kind}`)}
      panel={
        panel !== null &&
        (panel.kind === 'create' ? (
          <CreateAccountPanel onClose={close} />
        ) : (
          <ResetPasswordPanel key={panel.account.id} account={panel.account} onClose={close} />
        ))
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && (
        <AccountsTable
          accounts={value.accounts}
          compact={panel !== null}
          onReset={(account) => setPanel({ kind: 'reset', account })}
        />
      )}
    </PageFrame>
  );
}
