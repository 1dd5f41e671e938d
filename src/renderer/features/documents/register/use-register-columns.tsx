import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentRow } from '#shared/documents/documents.contract.ts';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import type { TableColumn } from '../../../components/virtual-table/table-column.ts';
import classes from './register.module.css';
import type { RegisterSortKey } from './register-filter.ts';

export function useRegisterColumns(): TableColumn<DocumentRow, RegisterSortKey>[] {
  const { t } = useTranslation('documents');
  return useMemo(() => {
    const status = (row: DocumentRow) => t(`status.${row.status}`);
    return [
      {
        key: 'number',
        title: t('column.number'),
        width: 160,
        sortBy: 'number',
        text: ({ number }) => number,
      },
      {
        key: 'date',
        title: t('column.date'),
        width: 112,
        sortBy: 'date',
        text: ({ date }) => (date === null ? '' : formatVietnamese(date)),
      },
      { key: 'type', title: t('column.type'), width: 120, sortBy: 'type', text: ({ typeName }) => typeName },
      {
        key: 'summary',
        title: t('column.summary'),
        width: 280,
        grow: true,
        sortBy: 'summary',
        text: ({ summary }) => summary.replaceAll('\n', ' '),
      },
      {
        key: 'issuer',
        title: t('column.issuer'),
        width: 190,
        sortBy: 'issuer',
        text: ({ issuerName }) => issuerName,
      },
      {
        key: 'status',
        title: t('column.status'),
        width: 110,
        sortBy: 'status',
        text: status,
        render: (row) => (
          <span className={classes.status} data-status={row.status}>
            {status(row)}
          </span>
        ),
      },
      {
        key: 'secrecy',
        title: t('column.secrecy'),
        width: 90,
        text: ({ secrecy }) => (secrecy === 'normal' ? '' : t(`secrecy.${secrecy}`)),
      },
    ];
  }, [t]);
}
