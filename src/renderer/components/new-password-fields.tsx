import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from './password-field.tsx';
import { PasswordMeter } from './password-meter.tsx';
import { passwordLevel } from './password-strength.ts';

export type NewPasswordFieldsProps = {
  label: ReactNode;
  repeatLabel: ReactNode;
  /** Sentence of a refusal by the core. */
  error?: string;
  /** The new password once it is long enough and typed twice alike, else null. */
  onChange: (password: string | null) => void;
};

/** A new password typed twice; says while typing what is missing, never before the field is left. */
export function NewPasswordFields({ label, repeatLabel, error, onChange }: NewPasswordFieldsProps) {
  const { t } = useTranslation('common');
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [left, setLeft] = useState(false);

  function change(first: string, second: string) {
    setPassword(first);
    setRepeated(second);
    onChange(passwordLevel(first) !== 'tooShort' && first === second ? first : null);
  }

  return (
    <>
      <div>
        <PasswordField
          label={label}
          value={password}
          onChange={(value) => change(value, repeated)}
          error={error}
          autoComplete="new-password"
        />
        <PasswordMeter password={password} />
      </div>
      <PasswordField
        label={repeatLabel}
        value={repeated}
        onChange={(value) => change(password, value)}
        onBlur={() => setLeft(true)}
        error={left && repeated !== '' && repeated !== password ? t('password.different') : undefined}
        autoComplete="new-password"
      />
    </>
  );
}
