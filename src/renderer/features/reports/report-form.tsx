import { Button } from '@mantine/core';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { type ReportSummary, runReport } from '#shared/reports/reports.contract.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { useSession } from '../../api/use-session.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { ProgressDialog } from '../../components/progress-dialog.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { periodText, withKind } from './chosen-period.ts';
import { PeriodFields } from './period-fields.tsx';
import { ReportFiles } from './report-files.tsx';
import classes from './reports-page.module.css';

/** What a report needs to know, and the files it becomes. `unitId`: the unit another screen came from. */
export function ReportForm({ report, unitId }: { report: ReportSummary; unitId: string | null }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { today } = useSession();
  const units = useProcedureQuery(listUnits, {}, { enabled: report.byUnit }).value?.units ?? [];
  const [chosenUnit, setChosenUnit] = useState(unitId);
  const [period, setPeriod] = useState(() => withKind('none', today.slice(0, 4), today));
  const [made, setMade] = useState<OutputOf<typeof runReport> | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const { run, callId } = useProcedureCommand(runReport);
  const wanted = periodText(period);
  const unitCode = units.find(({ id }) => id === chosenUnit)?.code ?? null;

  async function make() {
    setMade(null);
    setError(null);
    const answer = await run({
      name: report.name,
      period: wanted ?? null,
      unitCode,
      copies: ['sent', 'kept'],
    });
    if (answer.ok) setMade(answer.value);
    else if (answer.error.code !== 'CANCELLED') setError(answer.error);
  }

  return (
    <div className={classes.form}>
      <h2 className={classes.title}>{report.title[language]}</h2>
      <p className={classes.description}>{report.description[language]}</p>
      <PeriodFields period={period} today={today} onChange={setPeriod} />
      {report.byUnit && (
        <SelectField
          label={t('unit')}
          placeholder={t('allUnits')}
          data={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosenUnit}
          onChange={setChosenUnit}
          clearable
        />
      )}
      <p className={classes.quiet}>{t('copies')}</p>
      <div>
        <Button
          leftSection={<IconReportAnalytics size="1rem" stroke={1.6} />}
          disabled={wanted === undefined}
          onClick={() => void make()}
        >
          {t('run')}
        </Button>
      </div>
      {error !== null && <ErrorNotice error={error} />}
      {made !== null && <ReportFiles title={report.title[language]} made={made} />}
      <ProgressDialog callId={callId} procedure={runReport} title={t('running')} />
    </div>
  );
}
