import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconDatabaseImport, IconDeviceFloppy, IconFolderShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { createBackup, listBackups } from '#shared/backup/backup.contract.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { ProgressDialog } from '../../../components/progress-dialog.tsx';
import { RestoreDialog } from '../../../components/restore/restore-dialog.tsx';
import classes from './backups-tab.module.css';
import { BackupsTable } from './backups-table.tsx';
import { SecondFolderPanel } from './second-folder-panel.tsx';

export function BackupsTab() {
  const { t } = useTranslation('system');
  const { value, error } = useProcedureQuery(listBackups, {});
  const create = useProcedureCommand(createBackup);
  const [restoring, { open: startRestore, close: stopRestore }] = useDisclosure(false);
  const [choosing, { open: startChoosing, close: stopChoosing }] = useDisclosure(false);

  async function backUp() {
    const answer = await create.run({});
    if (!answer.ok) return answer.error.code === 'CANCELLED' ? undefined : reportFailure(answer.error);
    const { backup, missingAttachments: missing } = answer.value;
    const { fileName } = backup;
    notifications.show(
      missing === 0
        ? { message: t('backup.made', { fileName }) }
        : { message: t('backup.madeWithout', { fileName, missing }), color: 'yellow', autoClose: false },
    );
  }

  return (
    <PageFrame
      title={t('tab.backups')}
      count={value && t('backup.count', { count: value.backups.length })}
      right={
        <>
          <Button
            variant="default"
            leftSection={<IconFolderShare size="1.125rem" stroke={1.6} />}
            onClick={startChoosing}
            disabled={choosing || value === undefined}
          >
            {t('backup.secondFolder')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconDatabaseImport size="1.125rem" stroke={1.6} />}
            onClick={startRestore}
          >
            {t('backup.restore')}
          </Button>
          <Button
            leftSection={<IconDeviceFloppy size="1.125rem" stroke={1.6} />}
            onClick={() => void backUp()}
            loading={create.running}
          >
            {t('backup.create')}
          </Button>
        </>
      }
      panelLabel={t('backup.secondFolder')}
      panel={
        choosing && value !== undefined ? (
          <SecondFolderPanel saved={value.secondFolder} onClose={stopChoosing} />
        ) : null
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && (
        <>
          <p className={classes.where}>
            {t('backup.folder')} <span className={classes.path}>{value.folder}</span>
            <br />
            {t('backup.secondFolderIs')}{' '}
            <span className={classes.path}>{value.secondFolder ?? t('backup.noSecondFolder')}</span>
          </p>
          {value.backups.length === 0 ? (
            <EmptyState title={t('backup.empty.title')}>{t('backup.empty.text')}</EmptyState>
          ) : (
            <BackupsTable backups={value.backups} compact={choosing} />
          )}
        </>
      )}
      <ProgressDialog callId={create.callId} procedure={createBackup} title={t('backup.creating')} />
      <RestoreDialog opened={restoring} onClose={stopRestore} />
    </PageFrame>
  );
}
