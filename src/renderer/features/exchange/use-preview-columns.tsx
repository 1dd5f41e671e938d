import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewRow } from '#shared/exchange/exchange.contract.ts';
import type { TableColumn } from '../../components/virtual-table/table-column.ts';
import { type ImportAnswers, isDecided } from './import-answers.ts';
import { StatusWord } from './status-word.tsx';
import { useRowWords } from './use-row-words.ts';

/** Columns of the preview: the row as Excel numbers it, what happens with it, and why. */
export function usePreviewColumns(answers: ImportAnswers): TableColumn<PreviewRow>[] {
  const { t } = useTranslation('exchange');
  const { remark } = useRowWords();
  return useMemo(() => {
    const status = (row: PreviewRow) => (isDecided(row, answers) ? 'decided' : row.status);
    return [
      {
        key: 'row',
        title: t('column.row'),
        width: 66,
        align: 'right',
        figure: true,
        text: ({ row }) => String(row),
      },
      {
        key: 'status',
        title: t('column.status'),
        width: 114,
        text: (row) => t(`status.${status(row)}`),
        render: (row) => <StatusWord status={status(row)} />,
      },
      { key: 'fullName', title: t('column.fullName'), width: 180, text: ({ fullName }) => fullName },
      {
        key: 'policeNumber',
        title: t('column.policeNumber'),
        width: 90,
        text: ({ policeNumber }) => policeNumber ?? '',
      },
      {
        key: 'birthDate',
        title: t('column.birthDate'),
        width: 106,
        text: ({ birthDate }) => birthDate ?? '',
      },
      { key: 'rank', title: t('column.rank'), width: 94, text: ({ rank }) => rank ?? '' },
      { key: 'unit', title: t('column.unit'), width: 180, text: ({ unit }) => unit ?? '' },
      { key: 'remark', title: t('column.remark'), width: 240, grow: true, text: remark },
    ];
  }, [t, answers, remark]);
}
