import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import { CitationText } from '../../../components/rule-findings/citation-text.tsx';
import { SeverityWord } from '../../../components/rule-findings/severity-word.tsx';
import type { TableColumn } from '../../../components/virtual-table/table-column.ts';
import { useSpeaker } from '../values/use-speaker.ts';
import { unitWord, valueLine } from '../values/value-words.ts';
import type { RuleLine, RuleSortKey } from './rule-lines.ts';
import classes from './rules-list.module.css';
import { useSureWord } from './use-sure-word.ts';

export function useRuleColumns(): TableColumn<RuleLine, RuleSortKey>[] {
  const { t } = useTranslation(['rules', 'findings']);
  const say = useSpeaker();
  const sureWord = useSureWord();
  return useMemo(() => {
    const since = ({ row, status, next }: RuleLine) => {
      const from = row.effectiveFrom === null ? t('always') : formatVietnamese(row.effectiveFrom);
      if (status === 'ended' && row.effectiveTo !== null)
        return t('until', { date: formatVietnamese(row.effectiveTo) });
      return next?.effectiveFrom === undefined || next?.effectiveFrom === null
        ? from
        : t('sinceThen', { from, next: formatVietnamese(next.effectiveFrom) });
    };
    return [
      {
        key: 'code',
        title: t('column.code'),
        width: 170,
        sortBy: 'code',
        frozen: true,
        text: ({ code }) => code,
        render: ({ code }) => <span title={code}>{code}</span>,
      },
      {
        key: 'name',
        title: t('column.name'),
        width: 250,
        grow: true,
        sortBy: 'name',
        text: ({ row }) => row.name,
        render: ({ row, status }) => (
          <span title={row.name}>
            {status !== 'inForce' && <span className={classes.status}>{t(`status.${status}`)}</span>}
            {row.name}
          </span>
        ),
      },
      {
        key: 'value',
        title: t('column.value'),
        width: 170,
        text: ({ code, row }) => valueLine(code, row.value, row.unit, say),
        render: ({ code, row }) => {
          const line = valueLine(code, row.value, row.unit, say);
          return <span title={line}>{line}</span>;
        },
      },
      { key: 'unit', title: t('column.unit'), width: 130, text: ({ row }) => unitWord(row.unit, say) },
      {
        key: 'severity',
        title: t('column.severity'),
        width: 172,
        sortBy: 'severity',
        text: ({ row }) => t(`findings:severity.${row.severity}`),
        render: ({ row }) => <SeverityWord severity={row.severity} />,
      },
      {
        key: 'citation',
        title: t('column.citation'),
        width: 232,
        text: ({ row }) => (row.citation === '' ? t('findings:uncited') : row.citation),
        render: ({ row }) => <CitationText citation={row.citation} />,
      },
      { key: 'from', title: t('column.from'), width: 96, sortBy: 'from', text: since },
      { key: 'sure', title: t('column.sure'), width: 130, text: ({ row }) => sureWord(row) },
    ];
  }, [t, say, sureWord]);
}
