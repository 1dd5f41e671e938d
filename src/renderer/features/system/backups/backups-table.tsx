import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconTestPipe } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type BackupFile, rehearseRestore } from '#shared/backup/backup.contract.ts';
import { instantText } from '#shared/domain/instant-text.ts';
import { reportFailure } from '../../../api/failure-report.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { fileSizeText } from '../../../components/file-size-text.ts';
import { type PlainColumn, PlainTable } from '../../../components/plain-table.tsx';
import { ProgressDialog } from '../../../components/progress-dialog.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { useLanguage } from '../../../i18n/use-language.ts';

export type BackupsTableProps = {
  backups: readonly BackupFile[];
  /** A form stands beside the list: rehearsing waits. */
  compact: boolean;
};

export function BackupsTable({ backups, compact }: BackupsTableProps) {
  const { t } = useTranslation('system');
  const language = useLanguage();
  const countText = useCountText();
  const rehearse = useProcedureCommand(rehearseRestore);

  async function rehearsal({ fileName }: BackupFile) {
    const answer = await rehearse.run({ fileName });
    if (!answer.ok) return answer.error.code === 'CANCELLED' ? undefined : reportFailure(answer.error);
    const { people, units, auditRows, attachments, missingAttachments } = answer.value;
    const all = countText(attachments);
    const missing = countText(missingAttachments);
    const papers =
      missingAttachments > 0
        ? t('backup.rehearsedWithout', { missing, all })
        : t('backup.rehearsedPapers', { all });
    notifications.show({
      title: t('backup.rehearsed', { fileName }),
      message: [
        ...(attachments === 0 ? [] : [papers]),
        t('backup.rehearsedText', {
          people: countText(people),
          units: countText(units),
          rows: countText(auditRows),
        }),
      ].join(' '),
      color: missingAttachments > 0 ? 'yellow' : undefined,
      autoClose: missingAttachments > 0 ? false : 10_000,
    });
  }

  const columns: PlainColumn<BackupFile>[] = [
    {
      key: 'createdAt',
      title: t('backup.column.createdAt'),
      tight: true,
      cell: ({ createdAt }) => instantText(createdAt),
    },
    {
      key: 'reason',
      title: t('backup.column.reason'),
      tight: true,
      cell: ({ reason }) => t(`backup.reason.${reason}`),
    },
    {
      key: 'people',
      title: t('backup.column.people'),
      align: 'right',
      tight: true,
      cell: ({ people }) => countText(people),
    },
    {
      key: 'bytes',
      title: t('backup.column.bytes'),
      align: 'right',
      tight: true,
      cell: ({ bytes }) => fileSizeText(bytes, language),
    },
    { key: 'fileName', title: t('backup.column.fileName'), cell: ({ fileName }) => fileName },
    {
      key: 'actions',
      title: t('backup.column.actions'),
      tight: true,
      cell: (backup) => (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconTestPipe size="1rem" stroke={1.6} />}
          onClick={() => void rehearsal(backup)}
          disabled={rehearse.running}
          aria-label={t('backup.rehearseOf', { fileName: backup.fileName })}
        >
          {t('backup.rehearse')}
        </Button>
      ),
    },
  ];

  return (
    <>
      <PlainTable
        label={t('tab.backups')}
        columns={compact ? columns.slice(0, -1) : columns}
        rows={backups}
        rowKey={({ fileName }) => fileName}
      />
      <ProgressDialog callId={rehearse.callId} procedure={rehearseRestore} title={t('backup.rehearsing')} />
    </>
  );
}
