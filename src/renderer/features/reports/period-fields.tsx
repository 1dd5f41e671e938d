import { useTranslation } from 'react-i18next';
import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ReportSummary } from '#shared/reports/reports.contract.ts';
import { DateField } from '../../components/date-field/date-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useLanguage } from '../../i18n/use-language.ts';
import { askedTime, type ChosenTime, kindsFor, partsOf, withKind } from './chosen-period.ts';
import classes from './reports-page.module.css';

export type PeriodFieldsProps = {
  report: ReportSummary;
  time: ChosenTime;
  today: LocalDate;
  onChange: (time: ChosenTime) => void;
};

/** The day of a report, or its year, half-year, quarter or month: whatever the report is about. */
export function PeriodFields({ report, time, today, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const { period, day } = time;
  const kinds = kindsFor(report);
  const parts = partsOf(period.kind);
  const asked = askedTime(time, report, today);
  const words = (part: string) => {
    const named = (['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'] as const).find((one) => one === part);
    return named === undefined ? t('period.monthNumber', { month: Number(part) }) : t(`period.${named}`);
  };
  const yearError = asked === 'year' ? t('yearInvalid') : asked === 'periodInFuture' && t('periodInFuture');
  return (
    <div className={classes.row}>
      {kinds.length > 1 && (
        <SelectField
          label={t('period.kind')}
          searchable={false}
          data={kinds.map((kind) => ({ value: kind, label: t(`period.${kind}`) }))}
          value={period.kind}
          onChange={(value) => {
            const kind = kinds.find((one) => one === value);
            if (kind) onChange({ ...time, period: withKind(kind, period.year, today) });
          }}
        />
      )}
      {period.kind === 'none' && (
        <DateField
          label={t('period.day')}
          value={day}
          onChange={(value) => onChange({ ...time, day: value })}
          today={today}
          error={asked === 'dateInFuture' && fieldSentence('dateInFuture', language)}
        />
      )}
      {parts.length > 0 && (
        <SelectField
          label={t('period.which')}
          searchable={false}
          data={parts.map((part) => ({ value: part, label: words(part) }))}
          value={period.part}
          onChange={(part) => onChange({ ...time, period: { ...period, part: part ?? period.part } })}
        />
      )}
      {period.kind !== 'none' && (
        <TextField
          label={t('period.yearNumber')}
          inputMode="numeric"
          value={period.year}
          onChange={(year) => onChange({ ...time, period: { ...period, year } })}
          error={yearError}
        />
      )}
    </div>
  );
}
