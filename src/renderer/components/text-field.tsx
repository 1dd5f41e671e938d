import { TextInput, type TextInputProps } from '@mantine/core';
import type { FocusEvent } from 'react';
import { tidyText } from './tidy-text.ts';

export type TextFieldProps = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  value: string;
  onChange: (value: string) => void;
};

/**
 * One line of text that never fights the input method: what is typed is kept as typed, spaces are tidied only when
 * the field is left. Takes `form.getInputProps(...)` of Mantine forms.
 */
export function TextField({ value, onChange, onBlur, ...rest }: TextFieldProps) {
  function leave(event: FocusEvent<HTMLInputElement>) {
    const tidy = tidyText(value);
    if (tidy !== value) onChange(tidy);
    onBlur?.(event);
  }
  return (
    <TextInput
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="none"
      spellCheck={false}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
