import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { DatingFields } from './dating-fields.tsx';
import type { PersonForm } from './use-person-form.ts';

export type SinceFieldProps = { form: PersonForm; added: boolean; today: LocalDate };

/** Since when rank, post and unit hold: of a new person if it is known, of a changed one always. */
export function SinceField({ form, added, today }: SinceFieldProps) {
  const { t } = useTranslation('people');
  if (added)
    return (
      <DateField
        label={t('dating.since')}
        value={form.since || null}
        onChange={(since) => form.setSince(since ?? '')}
        today={today}
        partial
        error={form.errors.since}
      />
    );
  if (form.dating === null) return null;
  return (
    <DatingFields
      dating={form.dating}
      today={today}
      error={form.errors.changeFrom}
      onChange={form.setDating}
    />
  );
}
