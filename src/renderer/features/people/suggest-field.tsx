import { Autocomplete } from '@mantine/core';
import type { ReactNode } from 'react';
import { filterOptions } from '../../components/filter-options.ts';
import { tidyText } from '../../components/tidy-text.ts';

export type SuggestFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What others wrote before; anything else may be written too. */
  suggestions: readonly string[];
  error?: ReactNode;
  readOnly?: boolean;
  className?: string;
};

const MOST_SUGGESTIONS = 50;

/** Free text that helps to write the same thing the same way. */
export function SuggestField({ suggestions, value, onChange, ...rest }: SuggestFieldProps) {
  return (
    <Autocomplete
      {...rest}
      size="xs"
      data={[...suggestions]}
      value={value}
      onChange={onChange}
      onBlur={() => onChange(tidyText(value))}
      filter={filterOptions}
      limit={MOST_SUGGESTIONS}
      openOnFocus={false}
      data-free-text
      comboboxProps={{ shadow: 'md' }}
      autoCorrect="off"
      autoCapitalize="none"
      spellCheck={false}
    />
  );
}
