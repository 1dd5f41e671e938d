import { Textarea, type TextareaProps } from '@mantine/core';

export type LinesFieldProps = Omit<TextareaProps, 'value' | 'defaultValue' | 'onChange'> & {
  value: string;
  onChange: (value: string) => void;
};

/** Several lines that never fight the input method: what is typed is kept as typed. Grows with what stands in it. */
export function LinesField({ value, onChange, ...rest }: LinesFieldProps) {
  return (
    <Textarea
      autosize
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="none"
      spellCheck={false}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
