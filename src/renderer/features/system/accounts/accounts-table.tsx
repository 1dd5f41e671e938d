import { Button, Group } from '@mantine/core';
import { IconKey, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Account, retireAccount } from '#shared/accounts/accounts.contract.ts';
import { instantText } from '#shared/domain/instant-text.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { type PlainColumn, PlainTable } from '../../../components/plain-table.tsx';
import classes from './accounts-table.module.css';
import { ClassifiedSwitch } from './classified-switch.tsx';

export type AccountsTableProps = {
  accounts: readonly Account[];
  /** A form stands beside the list: only what identifies an account is shown. */
  compact: boolean;
  onReset: (account: Account) => void;
};

export function AccountsTable({ accounts, compact, onReset }: AccountsTableProps) {
  const { t } = useTranslation('accounts');
  const { run, running } = useProcedureCommand(retireAccount);
  const [locking, setLocking] = useState<Account | null>(null);

  async function retire(account: Account) {
    const answer = await run({ id: account.id });
    setLocking(null);
    if (!answer.ok) reportFailure(answer.error);
  }

  const columns: PlainColumn<Account>[] = [
    { key: 'displayName', title: t('field.displayName'), cell: (account) => account.displayName },
    { key: 'signInName', title: t('field.signInName'), cell: (account) => account.signInName },
    { key: 'role', title: t('field.role'), cell: (account) => t(`role.${account.role}`) },
    {
      key: 'active',
      title: t('field.state'),
      cell: ({ active }) => (
        <span className={active ? undefined : classes.closed}>
          {t(active ? 'state.active' : 'state.locked')}
        </span>
      ),
    },
    {
      key: 'seesClassified',
      title: t('field.seesClassified'),
      cell: (account) => <ClassifiedSwitch account={account} />,
    },
    {
      key: 'lastSignInAt',
      title: t('field.lastSignInAt'),
      cell: ({ lastSignInAt }) => (lastSignInAt === null ? t('state.never') : instantText(lastSignInAt)),
    },
    {
      key: 'actions',
      title: t('field.actions'),
      tight: true,
      cell: (account) => (
        <Group gap="xs" wrap="nowrap">
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconKey size="1rem" stroke={1.6} />}
            onClick={() => onReset(account)}
          >
            {t('manage.reset')}
          </Button>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={
              account.active ? (
                <IconLock size="1rem" stroke={1.6} />
              ) : (
                <IconLockOpen size="1rem" stroke={1.6} />
              )
            }
            // Locking took the password away for good: a new one is what unlocks.
            onClick={() => (account.active ? setLocking(account) : onReset(account))}
          >
            {t(account.active ? 'manage.lock' : 'manage.unlock')}
          </Button>
        </Group>
      ),
    },
  ];

  return (
    <>
      <PlainTable
        label={t('manage.title')}
        columns={compact ? columns.slice(0, 4) : columns}
        rows={accounts}
        rowKey={(account) => account.id}
      />
      <ConfirmDialog
        opened={locking !== null}
        title={t('manage.lockTitle', { name: locking?.displayName ?? '' })}
        confirmLabel={t('manage.lock')}
        danger
        running={running}
        onCancel={() => setLocking(null)}
        onConfirm={() => {
          if (locking !== null) void retire(locking);
        }}
      >
        {t('manage.lockText')}
      </ConfirmDialog>
    </>
  );
}
