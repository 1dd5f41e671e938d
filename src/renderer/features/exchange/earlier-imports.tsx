import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { instantText } from '#shared/domain/instant-text.ts';
import { listImports } from '#shared/exchange/exchange.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useCountText } from '../../components/use-count-text.ts';
import { arrayRows } from '../../components/virtual-table/row-source.ts';
import type { TableColumn } from '../../components/virtual-table/table-column.ts';
import { VirtualTable } from '../../components/virtual-table/virtual-table.tsx';
import classes from './import-page.module.css';
import type { ImportRecord, Undoable } from './use-undo-import.tsx';

/** What was imported before, each undone as a whole from here; null where the account may only look. */
export function EarlierImports({ onUndo }: { onUndo: ((record: Undoable) => void) | null }) {
  const { t } = useTranslation('exchange');
  const countText = useCountText();
  const { value, error } = useProcedureQuery(listImports, {});
  const imports = value?.imports;
  const source = useMemo(() => arrayRows(imports ?? []), [imports]);
  const figure = { width: 96, align: 'right', figure: true } as const;
  const [, navigate] = useLocation();
  /** A number leads to the people behind it; those of an import taken back are not in the list any more. */
  const peopleOf = (count: number, { id, fileName, undoneAt }: ImportRecord) =>
    count === 0 || undoneAt !== null ? undefined : (
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={`${countText(count)}, ${t('earlier.open', { file: fileName })}`}
        onClick={() => navigate('/people', { state: { importId: id } })}
      >
        {countText(count)}
      </Button>
    );
  const columns: TableColumn<ImportRecord>[] = [
    {
      key: 'at',
      title: t('earlier.column.at'),
      width: 140,
      text: ({ importedAt }) => instantText(importedAt),
    },
    {
      key: 'file',
      title: t('earlier.column.file'),
      width: 220,
      grow: true,
      text: ({ fileName }) => fileName,
    },
    { key: 'by', title: t('earlier.column.by'), width: 160, text: ({ importedBy }) => importedBy },
    {
      ...figure,
      key: 'created',
      title: t('earlier.column.created'),
      text: ({ created }) => countText(created),
      render: (record) => peopleOf(record.created, record),
    },
    {
      ...figure,
      key: 'changed',
      title: t('earlier.column.changed'),
      text: ({ changed }) => countText(changed),
      render: (record) => peopleOf(record.changed, record),
    },
    {
      ...figure,
      key: 'leftOut',
      title: t('earlier.column.leftOut'),
      text: ({ leftOut }) => countText(leftOut),
    },
    {
      key: 'state',
      title: t('earlier.column.state'),
      width: 240,
      text: ({ undoneAt }) =>
        undoneAt === null ? t('earlier.kept') : t('earlier.undone', { at: instantText(undoneAt) }),
      render: (record) =>
        record.undoneAt === null && onUndo !== null ? (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconArrowBackUp size="0.875rem" stroke={1.8} />}
            onClick={() => onUndo(record)}
          >
            {t('earlier.undo')}
          </Button>
        ) : undefined,
    },
  ];

  if (error !== null) return <ErrorNotice error={error} />;
  if (imports === undefined) return null;
  return (
    <>
      <h2 className={classes.caption}>{t('earlier.title')}</h2>
      {imports.length === 0 ? (
        <p className={classes.quiet}>{t('earlier.empty')}</p>
      ) : (
        <div className={classes.table}>
          <VirtualTable
            label={t('earlier.title')}
            name="imports"
            columns={columns}
            source={source}
            rowId={({ id }) => id}
            scope=""
            tone={({ undoneAt }) => (undoneAt === null ? undefined : 'muted')}
          />
        </div>
      )}
    </>
  );
}
