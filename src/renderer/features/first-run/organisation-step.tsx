import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import { EntranceHeading } from '../../components/entrance-heading.tsx';
import { OrganisationFields } from '../../components/organisation-fields.tsx';
import { FirstRunFace } from './first-run-face.tsx';
import { StepActions } from './step-actions.tsx';

export type OrganisationStepProps = {
  value: Organisation;
  errors: Record<string, string>;
  onChange: (value: Organisation) => void;
  onBack: () => void;
  onNext: () => void;
};

export function OrganisationStep({ value, errors, onChange, onBack, onNext }: OrganisationStepProps) {
  const { t } = useTranslation('system');
  return (
    <FirstRunFace onSubmit={onNext} actions={<StepActions onBack={onBack} />}>
      <EntranceHeading title={t('firstRun.step.organisation')}>
        {t('firstRun.organisation.text')}
      </EntranceHeading>
      <Stack gap="sm">
        <OrganisationFields
          value={value}
          errors={errors}
          errorPrefix="organisation."
          onChange={onChange}
          autoFocus
        />
      </Stack>
    </FirstRunFace>
  );
}
