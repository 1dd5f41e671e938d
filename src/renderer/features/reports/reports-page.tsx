import { UnstyledButton } from '@mantine/core';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listReports } from '#shared/reports/reports.contract.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { useCountText } from '../../components/use-count-text.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { ReportForm } from './report-form.tsx';
import classes from './reports-page.module.css';

/** "Báo cáo": the forms at the left, what the chosen one needs beside them. */
export function ReportsPage() {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const countText = useCountText();
  const { value, error } = useProcedureQuery(listReports, {});
  const [asked] = useState(reportAskedFor);
  const [chosen, setChosen] = useState(asked.report);
  const reports = value?.reports ?? [];
  const report = reports.find(({ name }) => name === chosen) ?? reports[0];

  return (
    <PageFrame title={t('title')} count={value && t('count', { total: countText(reports.length) })}>
      {error !== null && <ErrorNotice error={error} />}
      {report === undefined ? (
        value !== undefined && (
          <EmptyState icon={<IconReportAnalytics size="2rem" stroke={1.4} />} title={t('empty.title')}>
            {t('empty.text')}
          </EmptyState>
        )
      ) : (
        <div className={classes.page}>
          <nav className={classes.list} aria-label={t('list')}>
            {reports.map((one) => (
              <UnstyledButton
                key={one.name}
                className={classes.entry}
                aria-current={one.name === report.name || undefined}
                onClick={() => setChosen(one.name)}
              >
                {one.title[language]}
              </UnstyledButton>
            ))}
          </nav>
          <ReportForm key={report.name} report={report} unitId={asked.unitId} />
        </div>
      )}
    </PageFrame>
  );
}

/** `navigate('/reports', { state: { report, unitId } })` of another screen. */
function reportAskedFor(): { report: string | null; unitId: string | null } {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return { report: null, unitId: null };
  return {
    report: 'report' in state && typeof state.report === 'string' ? state.report : null,
    unitId: 'unitId' in state && typeof state.unitId === 'string' ? state.unitId : null,
  };
}
