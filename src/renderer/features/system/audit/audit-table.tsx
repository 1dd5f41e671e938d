import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '#shared/audit/audit.contract.ts';
import { instantText } from '#shared/domain/instant-text.ts';
import { type PlainColumn, PlainTable } from '../../../components/plain-table.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { doorOf } from './door-of.ts';
import { auditedProcedure } from './procedure-name.ts';
import { wrongPasswordsBefore } from './wrong-passwords-before.ts';

export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation('system');
  const countText = useCountText();
  const words = (name: string) => {
    const known = auditedProcedure(name);
    return known === null ? name : t(`procedure.${known}`);
  };
  const columns: PlainColumn<AuditEntry>[] = [
    {
      key: 'sequence',
      title: t('audit.column.sequence'),
      align: 'right',
      tight: true,
      cell: ({ sequence }) => countText(sequence),
    },
    { key: 'at', title: t('audit.column.at'), tight: true, cell: ({ at }) => instantText(at) },
    { key: 'accountName', title: t('audit.column.account'), tight: true, cell: (entry) => entry.accountName },
    {
      key: 'procedure',
      title: t('audit.column.procedure'),
      tight: true,
      cell: ({ procedure }) => words(procedure),
    },
    {
      key: 'subjects',
      title: t('audit.column.subjects'),
      align: 'right',
      tight: true,
      cell: ({ subjects }) => (subjects === 0 ? '' : countText(subjects)),
    },
    {
      key: 'source',
      title: t('audit.column.source'),
      long: true,
      cell: ({ source }) => {
        const failures = wrongPasswordsBefore(source);
        return failures === null ? (source ?? '') : t('audit.wrongPasswords', { count: failures });
      },
    },
    {
      key: 'computer',
      title: t('audit.column.computer'),
      tight: true,
      cell: ({ computer, door }) => {
        const known = doorOf(door);
        return `${computer} · ${known === null ? door : t(`audit.door.${known}`)}`;
      },
    },
  ];
  return (
    <PlainTable
      label={t('tab.audit')}
      columns={columns}
      rows={entries}
      rowKey={({ sequence }) => String(sequence)}
      ordinal={null}
    />
  );
}
