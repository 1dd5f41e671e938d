import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import classes from './dating-fields.module.css';
import type { Dating } from './person-dating.ts';

export type DatingFieldsProps = {
  dating: Dating;
  today: LocalDate;
  error: string | true | undefined;
  onChange: (change: Partial<Dating>) => void;
};

/** Beside a changed rank, post or unit: does it begin on a day, or was the record wrong. */
export function DatingFields({ dating, today, error, onChange }: DatingFieldsProps) {
  const { t } = useTranslation('people');
  return (
    <div role="radiogroup" aria-label={t('dating.title')} className={classes.dating}>
      <Radio
        size="xs"
        name="dating"
        label={t('dating.from')}
        checked={dating.mode === 'from'}
        onChange={() => onChange({ mode: 'from' })}
      />
      <DateField
        className={classes.day}
        label={t('dating.day')}
        value={dating.day || null}
        onChange={(day) => onChange({ mode: 'from', day: day ?? '' })}
        today={today}
        readOnly={dating.mode === 'correct'}
        error={error}
      />
      <Radio
        size="xs"
        name="dating"
        label={t('dating.correct')}
        checked={dating.mode === 'correct'}
        onChange={() => onChange({ mode: 'correct' })}
      />
    </div>
  );
}
