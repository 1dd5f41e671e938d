import { UnstyledButton } from '@mantine/core';
import { IconShieldOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { instantText } from '#shared/domain/instant-text.ts';
import { listOverrides } from '#shared/rulebook/rulebook.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { PlainTable } from '../../../components/plain-table.tsx';
import { CitationText } from '../../../components/rule-findings/citation-text.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import classes from './overrides.module.css';

/** "Bỏ qua quy định": every step that was taken against a rule, newest first. */
export function OverridesTab() {
  const { t } = useTranslation('rules');
  const language = useLanguage();
  const countText = useCountText();
  const [, navigate] = useLocation();
  const { value, error } = useProcedureQuery(listOverrides, {});
  const overrides = value?.overrides ?? [];
  return (
    <PageFrame
      title={t('tab.overrides')}
      count={value && t('overrides.count', { total: countText(overrides.length) })}
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && overrides.length === 0 ? (
        <EmptyState icon={<IconShieldOff size="2rem" stroke={1.4} />} title={t('overrides.empty.title')}>
          {t('overrides.empty.text')}
        </EmptyState>
      ) : (
        <PlainTable
          label={t('tab.overrides')}
          rows={overrides}
          rowKey={({ id }) => id}
          columns={[
            { key: 'at', title: t('overrides.at'), tight: true, cell: ({ at }) => instantText(at) },
            { key: 'who', title: t('overrides.who'), tight: true, cell: ({ accountName }) => accountName },
            {
              key: 'code',
              title: t('column.code'),
              tight: true,
              cell: ({ finding: { code } }) => (
                <UnstyledButton
                  className={classes.code}
                  onClick={() => navigate('/rules', { state: { ruleCode: code } })}
                >
                  {code}
                </UnstyledButton>
              ),
            },
            {
              key: 'said',
              title: t('overrides.said'),
              long: true,
              cell: ({ finding }) => finding.said[language],
            },
            { key: 'reason', title: t('overrides.reason'), long: true, cell: ({ reason }) => reason },
            {
              key: 'citation',
              title: t('column.citation'),
              long: true,
              cell: ({ finding }) => <CitationText citation={finding.citation} />,
            },
          ]}
        />
      )}
    </PageFrame>
  );
}
