import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewPassword } from './new-password.ts';
import { PasswordField } from './password-field.tsx';
import { PasswordMeter } from './password-meter.tsx';

export type NewPasswordFieldsProps = {
  label: string;
  repeatLabel: string;
  value: NewPassword;
  onChange: (value: NewPassword) => void;
  /** Sentence of a refusal by the core. */
  error?: string;
  required?: boolean;
  autoFocus?: boolean;
};

/** A new password typed twice; that the two differ is said once the second field is left, not while typing. */
export function NewPasswordFields(props: NewPasswordFieldsProps) {
  const { label, repeatLabel, value, onChange, error, required = false, autoFocus = false } = props;
  const { t } = useTranslation('common');
  const [left, setLeft] = useState(false);
  const different = value.repeated !== '' && value.repeated !== value.password;
  return (
    <>
      <div>
        <PasswordField
          label={label}
          value={value.password}
          onChange={(password) => onChange({ ...value, password })}
          error={error}
          withAsterisk={required}
          autoComplete="new-password"
          autoFocus={autoFocus}
        />
        <PasswordMeter password={value.password} />
      </div>
      <PasswordField
        label={repeatLabel}
        value={value.repeated}
        onChange={(repeated) => onChange({ ...value, repeated })}
        onFocus={() => setLeft(false)}
        onBlur={() => setLeft(true)}
        error={left && different ? t('password.different') : undefined}
        withAsterisk={required}
        autoComplete="new-password"
      />
    </>
  );
}
