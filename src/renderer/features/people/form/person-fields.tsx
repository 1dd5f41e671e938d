import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { getCatalogues } from '#shared/organisation/organisation.contract.ts';
import { fieldNames } from '#shared/people/field-names.ts';
import { sexes } from '#shared/people/person.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useLanguage } from '../../../i18n/use-language.ts';
import { SuggestField } from '../suggest-field.tsx';
import { useUnitOptions } from '../use-units.ts';
import { type PersonDraft, type PersonField, tidyCitizenId, tidyPoliceNumber } from './person-draft.ts';
import classes from './person-fields.module.css';
import type { PersonFieldErrors } from './use-person-form.ts';

export type PersonFieldsProps = {
  draft: PersonDraft;
  /** Sentences of the fields that were refused. */
  errors: PersonFieldErrors;
  today: LocalDate;
  readOnly: boolean;
  onChange: (field: PersonField, value: string) => void;
  /** Stands below rank, post and unit: since when they hold. */
  dating: ReactNode;
};

type DateName = 'birthDate' | 'joinedForce' | 'partyAdmission' | 'partyOfficial';

/** The fields in the order of the official list, in groups. Enter goes on to the next one. */
export function PersonFields({ draft, errors, today, readOnly, onChange, dating }: PersonFieldsProps) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const catalogues = useProcedureQuery(getCatalogues, {}).value;
  // A closed unit is offered only to the people who still stand in it.
  const units = useUnitOptions(null, draft.unitId || null);

  const common = (field: PersonField) => ({
    label: fieldNames[field].full[language],
    error: errors[field],
    readOnly,
  });
  const text = (field: PersonField) => ({
    ...common(field),
    value: draft[field],
    onChange: (value: string) => onChange(field, value),
  });
  const date = (field: DateName) => ({
    ...common(field),
    value: draft[field] || null,
    onChange: (value: string | null) => onChange(field, value ?? ''),
    today,
    partial: true,
  });
  const choice = (field: PersonField, data: { value: string; label: string }[]) => ({
    ...common(field),
    data,
    value: draft[field] || null,
    onChange: (value: string | null) => onChange(field, value ?? ''),
    clearable: !readOnly,
  });

  return (
    <form className={classes.fields} onKeyDown={enterGoesOn} onSubmit={(event) => event.preventDefault()}>
      <fieldset className={classes.group} aria-label={t('group.identity')}>
        <TextField {...text('fullName')} className={classes.wide} required />
        <SelectField
          {...choice(
            'sex',
            sexes.map((sex) => ({ value: sex, label: t(`sex.${sex}`) })),
          )}
        />
        <DateField {...date('birthDate')} />
        <TextField
          {...text('policeNumber')}
          onBlur={() => onChange('policeNumber', tidyPoliceNumber(draft.policeNumber))}
        />
        <TextField
          {...text('citizenId')}
          onBlur={() => onChange('citizenId', tidyCitizenId(draft.citizenId))}
        />
      </fieldset>
      <fieldset className={classes.group} aria-label={t('group.service')}>
        <SelectField
          {...choice(
            'rankCode',
            (catalogues?.ranks ?? []).map(({ code, name }) => ({ value: code, label: name })),
          )}
        />
        <SuggestField {...text('post')} suggestions={catalogues?.posts ?? []} className={classes.wide} />
        <SelectField {...choice('unitId', units)} className={classes.unit} />
        {dating}
      </fieldset>
      <fieldset className={classes.group} aria-label={t('group.origin')}>
        <TextField {...text('home')} className={classes.full} />
        <SuggestField {...text('ethnicity')} suggestions={catalogues?.ethnicities ?? []} />
        <SuggestField {...text('education')} suggestions={catalogues?.educationLevels ?? []} />
        <SuggestField {...text('politicalTheory')} suggestions={catalogues?.politicalTheoryLevels ?? []} />
      </fieldset>
      <fieldset className={classes.group} aria-label={t('group.dates')}>
        <DateField {...date('joinedForce')} />
        <DateField {...date('partyAdmission')} />
        <DateField {...date('partyOfficial')} />
        <TextField {...text('note')} className={classes.full} />
      </fieldset>
    </form>
  );
}
