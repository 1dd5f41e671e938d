import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentNumber } from '#shared/documents/documents.contract.ts';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import type { TableColumn } from '../../../components/virtual-table/table-column.ts';
import classes from './numbers.module.css';

export function useNumberColumns(): TableColumn<DocumentNumber, never>[] {
  const { t } = useTranslation('documents');
  return useMemo(() => {
    const status = (row: DocumentNumber) => t(`numberStatus.${row.status}`);
    return [
      { key: 'text', title: t('column.number'), width: 170, text: ({ text }) => text },
      {
        key: 'status',
        title: t('column.status'),
        width: 120,
        text: status,
        render: (row) => (
          <span className={classes.status} data-status={row.status}>
            {status(row)}
          </span>
        ),
      },
      { key: 'day', title: t('column.date'), width: 110, text: ({ day }) => formatVietnamese(day) },
      {
        key: 'note',
        title: t('numbers.note'),
        width: 400,
        grow: true,
        text: ({ note }) => note.replaceAll('\n', ' '),
      },
      { key: 'account', title: t('numbers.account'), width: 190, text: ({ accountName }) => accountName },
    ];
  }, [t]);
}
