import { type ComboboxItem, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { filterOptions } from './filter-options.ts';

export type SelectFieldProps = {
  label?: ReactNode;
  'aria-label'?: string;
  placeholder?: string;
  data: ComboboxItem[];
  value: string | null;
  onChange: (value: string | null) => void;
  error?: ReactNode;
  description?: ReactNode;
  required?: boolean;
  withAsterisk?: boolean;
  disabled?: boolean;
  /** Shown to be read; darker than `disabled`. */
  readOnly?: boolean;
  clearable?: boolean;
  searchable?: boolean;
  onBlur?: () => void;
  className?: string;
  w?: number | string;
};

/** A choice from a list; typing finds it with or without accents. */
export function SelectField({ searchable = true, ...rest }: SelectFieldProps) {
  const { t } = useTranslation('common');
  return (
    <Select
      {...rest}
      searchable={searchable}
      clearSectionMode="clear"
      // Enter goes through a form without stopping at every list; typing, a click or the arrow opens it.
      openOnFocus={false}
      // What was typed and confirmed is the first one found; opening an empty field counts as the first letter.
      selectFirstOptionOnChange
      selectFirstOptionOnDropdownOpen={rest.value === null}
      allowDeselect={false}
      filter={filterOptions}
      nothingFoundMessage={t('select.nothingFound')}
      comboboxProps={{ shadow: 'md' }}
      maxDropdownHeight={320}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
