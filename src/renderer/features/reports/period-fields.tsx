import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { type ChosenPeriod, partsOf, periodKinds, periodText, withKind } from './chosen-period.ts';
import classes from './reports-page.module.css';

export type PeriodFieldsProps = {
  period: ChosenPeriod;
  today: LocalDate;
  onChange: (period: ChosenPeriod) => void;
};

/** Year, half-year, quarter or month, or the state of today. */
export function PeriodFields({ period, today, onChange }: PeriodFieldsProps) {
  const { t } = useTranslation('reports');
  const parts = partsOf(period.kind);
  const words = (part: string) => {
    const named = (['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'] as const).find((one) => one === part);
    return named === undefined ? t('period.monthNumber', { month: Number(part) }) : t(`period.${named}`);
  };
  return (
    <div className={classes.row}>
      <SelectField
        label={t('period.kind')}
        searchable={false}
        data={periodKinds.map((kind) => ({ value: kind, label: t(`period.${kind}`) }))}
        value={period.kind}
        onChange={(value) => {
          const kind = periodKinds.find((one) => one === value);
          if (kind) onChange(withKind(kind, period.year, today));
        }}
      />
      {parts.length > 0 && (
        <SelectField
          label={t('period.which')}
          searchable={false}
          data={parts.map((part) => ({ value: part, label: words(part) }))}
          value={period.part}
          onChange={(part) => onChange({ ...period, part: part ?? period.part })}
        />
      )}
      {period.kind !== 'none' && (
        <TextField
          label={t('period.yearNumber')}
          inputMode="numeric"
          value={period.year}
          onChange={(year) => onChange({ ...period, year })}
          error={periodText(period) === undefined && t('yearInvalid')}
        />
      )}
    </div>
  );
}
