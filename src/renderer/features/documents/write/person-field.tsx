import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getPerson, listPeople, type Person } from '#shared/people/people.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';

const SHOWN = 30;

export type PersonFieldProps = {
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string;
};

/** Somebody of the office, found by name or number while typing, with or without accents. */
export function PersonField({ value, onChange, error }: PersonFieldProps) {
  const { t } = useTranslation(['documents', 'common']);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 150);
  const chosen = useProcedureQuery(getPerson, { id: value ?? '' }, { enabled: value !== null }).value;
  const chosenWords = chosen === undefined || value === null ? null : wordsOf(chosen);
  // The field shows who was chosen: that is no search.
  const words = search === chosenWords ? '' : search;
  const found = useProcedureQuery(
    listPeople,
    { filter: { search: words, service: 'all' }, limit: SHOWN },
    { keepPrevious: true },
  ).value;
  const rows = found?.rows ?? [];
  const others = rows.filter(({ id }) => id !== value);
  const offered = chosen !== undefined && value !== null ? [chosen, ...others] : others;
  return (
    <Select
      label={t('write.person')}
      placeholder={t('write.personHint')}
      data={offered.map((person) => ({ value: person.id, label: wordsOf(person) }))}
      value={value}
      onChange={onChange}
      error={error}
      searchable
      clearable
      clearSectionMode="clear"
      openOnFocus={false}
      selectFirstOptionOnChange
      allowDeselect={false}
      // The core has searched already, by number too.
      filter={({ options }) => options}
      onSearchChange={setTyped}
      nothingFoundMessage={t('common:select.nothingFound')}
      maxDropdownHeight={320}
      comboboxProps={{ shadow: 'md' }}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

const wordsOf = ({ fullName, policeNumber, unitName }: Person) =>
  [fullName, policeNumber, unitName].filter(Boolean).join(', ');
