import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

export type PasswordFieldProps = Omit<PasswordInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  value: string;
  onChange: (value: string) => void;
};

/** A password as typed: nothing is trimmed, completed or corrected. */
export function PasswordField({ value, onChange, ...rest }: PasswordFieldProps) {
  const { t } = useTranslation('common');
  const [visible, { set }] = useDisclosure(false);
  return (
    <PasswordInput
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      visible={visible}
      onVisibilityChange={set}
      visibilityToggleButtonProps={{
        'aria-label': t(visible ? 'password.hide' : 'password.show'),
        tabIndex: 0,
      }}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
