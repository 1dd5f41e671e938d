import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { getCatalogues, listUnits } from '#shared/organisation/organisation.contract.ts';
import { sexes } from '#shared/people/person.ts';
import { useProcedureQuery } from '../../api/use-procedure-query.ts';
import { SelectField } from '../../components/select-field.tsx';
import type { RowIssue } from './import-answers.ts';

export type DoubtChoiceProps = {
  issue: RowIssue;
  /** Undefined: not decided. */
  value: string | undefined;
  onChange: (value: string | null) => void;
};

const NOT_DECIDED = '\u0000undecided';
// A list cannot hold an empty value of its own.
const LEFT_EMPTY = '\u0000empty';
const MOST_BUTTONS = 6;

/** Decides one doubt: the choices of the reader, or anything of the field's catalogue, or leaving the field empty. */
export function DoubtChoice({ issue, value, onChange }: DoubtChoiceProps) {
  const { t } = useTranslation('exchange');
  const catalogue = useCatalogue(issue.field);
  const offered = (issue.choices ?? catalogue).map((choice) => ({
    value: choice.value,
    label: choice.label || t('panel.newPerson'),
  }));
  const empty = issue.field === 'person' ? [] : [{ value: '', label: t('panel.leaveEmpty') }];
  const choices = [...offered, ...empty];

  if (choices.length > MOST_BUTTONS)
    return (
      <SelectField
        aria-label={t('panel.choose')}
        placeholder={t('panel.choose')}
        data={[...empty.map(({ label }) => ({ value: LEFT_EMPTY, label })), ...offered]}
        value={value === '' ? LEFT_EMPTY : (value ?? null)}
        onChange={(picked) => onChange(picked === LEFT_EMPTY ? '' : picked)}
        clearable
      />
    );
  return (
    <Radio.Group
      aria-label={t('panel.choose')}
      value={value ?? NOT_DECIDED}
      onChange={(picked) => onChange(picked === NOT_DECIDED ? null : picked)}
    >
      <Stack gap="0.375rem">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
        <Radio value={NOT_DECIDED} label={t('panel.undecided')} />
      </Stack>
    </Radio.Group>
  );
}

/** What a field can hold at all, for a doubt that names no choices. */
function useCatalogue(field: RowIssue['field']): { value: string; label: string }[] {
  const { t } = useTranslation('people');
  const units = useProcedureQuery(listUnits, {}, { enabled: field === 'unitCode' }).value?.units ?? [];
  // A closed unit takes nobody.
  const open = units.filter(({ validTo }) => validTo === null);
  const catalogues = useProcedureQuery(
    getCatalogues,
    {},
    { enabled: field === 'rankCode' || field === 'ethnicity' },
  ).value;
  if (field === 'unitCode') return open.map(({ code, name }) => ({ value: code, label: name }));
  if (field === 'rankCode')
    return (catalogues?.ranks ?? []).map(({ code, name }) => ({ value: code, label: name }));
  if (field === 'ethnicity')
    return (catalogues?.ethnicities ?? []).map((name) => ({ value: name, label: name }));
  if (field === 'sex') return sexes.map((sex) => ({ value: sex, label: t(`sex.${sex}`) }));
  return [];
}
