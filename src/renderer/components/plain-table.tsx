import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './plain-table.module.css';

export type PlainColumn<Row> = {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  align?: 'left' | 'right';
  /** Takes only the width it needs. */
  tight?: boolean;
  /** May go on in a second line. */
  long?: boolean;
};

export type PlainTableProps<Row> = {
  label: string;
  columns: readonly PlainColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Without it rows are counted from 1; null leaves the STT column out. */
  ordinal?: null;
};

/** A short list with a frozen header; long lists use the virtual table. */
export function PlainTable<Row>({ label, columns, rows, rowKey, ordinal }: PlainTableProps<Row>) {
  const { t } = useTranslation('common');
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {ordinal !== null && (
            <th scope="col" className={classes.ordinal}>
              {t('table.ordinal')}
            </th>
          )}
          {columns.map((column) => (
            <th key={column.key} scope="col" data-align={column.align} data-tight={column.tight}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={rowKey(row)}>
            {ordinal !== null && <td className={classes.ordinal}>{index + 1}</td>}
            {columns.map((column) => (
              <td
                key={column.key}
                data-align={column.align}
                data-tight={column.tight}
                data-long={column.long}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
