import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EntranceHeading } from '../../components/entrance-heading.tsx';
import { NewPasswordFields } from '../../components/new-password-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { FirstRunDraft } from './first-run-draft.ts';
import { FirstRunFace } from './first-run-face.tsx';
import { StepActions } from './step-actions.tsx';

export type AdministratorStepProps = {
  value: FirstRunDraft['administrator'];
  errors: Record<string, string>;
  onChange: (value: FirstRunDraft['administrator']) => void;
  onBack: () => void;
  onNext: () => void;
};

export function AdministratorStep({ value, errors, onChange, onBack, onNext }: AdministratorStepProps) {
  const { t } = useTranslation(['system', 'accounts']);
  // A password that is long enough but typed differently is explained at the second field.
  const different = value.password.repeated !== '' && value.password.repeated !== value.password.password;
  return (
    <FirstRunFace onSubmit={onNext} actions={<StepActions onBack={onBack} />}>
      <EntranceHeading title={t('firstRun.step.administrator')}>
        {t('firstRun.administrator.text')}
      </EntranceHeading>
      <Stack gap="sm">
        <TextField
          label={t('accounts:field.displayName')}
          value={value.displayName}
          onChange={(displayName) => onChange({ ...value, displayName })}
          error={errors['administrator.displayName']}
          autoFocus
          withAsterisk
        />
        <TextField
          label={t('accounts:field.signInName')}
          description={t('accounts:field.signInNameRule')}
          value={value.signInName}
          onChange={(signInName) => onChange({ ...value, signInName })}
          error={errors['administrator.signInName']}
          withAsterisk
        />
        <NewPasswordFields
          label={t('accounts:field.password')}
          repeatLabel={t('accounts:field.repeatPassword')}
          value={value.password}
          onChange={(password) => onChange({ ...value, password })}
          error={different ? undefined : errors['administrator.password']}
          required
        />
      </Stack>
    </FirstRunFace>
  );
}
