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
import { askedTime, firstTime } from './chosen-period.ts';
import { PeriodFields } from './period-fields.tsx';
import { ReportFiles } from './report-files.tsx';
import classes from './reports-page.module.css';

/** What a report needs to know, and the files it becomes. `unitId`: the unit another screen came from. */
export function ReportForm({ report, unitId }: { report: ReportSummary; unitId: string | null }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { today } = useSession();
  const [chosenUnit, setChosenUnit] = useState(unitId);
  const [time, setTime] = useState(() => firstTime(report, today));
  const asked = askedTime(time, report, today);
  const known = typeof asked === 'string' ? null : asked;
  // The units of the day of the report: one that was dissolved since can be asked about, one founded since cannot.
  const listed = useProcedureQuery(
    listUnits,
    { asOf: known?.day ?? today },
    { enabled: report.byUnit },
  ).value;
  const units = listed?.units ?? [];
  const [made, setMade] = useState<OutputOf<typeof runReport> | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const { run, callId } = useProcedureCommand(runReport);
  const unit = units.find(({ id }) => id === chosenUnit) ?? null;
  const unitMissing = chosenUnit !== null && listed !== undefined && unit === null;
  // Until the units of another day are there nobody knows which of them is meant: not all of the province.
  const unitUnknown = report.byUnit && chosenUnit !== null && listed === undefined;

  async function make() {
    if (known === null) return;
    setMade(null);
    setError(null);
    const answer = await run({
      name: report.name,
      period: known.period,
      asOf: known.asOf,
      unitCode: unit?.code ?? null,
      copies: ['sent', 'kept'],
    });
    if (answer.ok) setMade(answer.value);
    else if (answer.error.code !== 'CANCELLED') setError(answer.error);
  }

  return (
    <div className={classes.form}>
      <h2 className={classes.title}>{report.title[language]}</h2>
      <p className={classes.description}>{report.description[language]}</p>
      <PeriodFields report={report} time={time} today={today} onChange={setTime} />
      {report.byUnit && (
        <SelectField
          label={t('unit')}
          placeholder={t('allUnits')}
          data={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={unit?.id ?? null}
          onChange={setChosenUnit}
          description={unitMissing ? t('unitMissing') : undefined}
          clearable
        />
      )}
      <p className={classes.quiet}>{t('copies')}</p>
      <div>
        <Button
          leftSection={<IconReportAnalytics size="1rem" stroke={1.6} />}
          disabled={known === null || unitUnknown}
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
