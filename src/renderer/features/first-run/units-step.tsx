import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CallError } from '#shared/contract/errors.ts';
import { EntranceHeading } from '../../components/entrance-heading.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useCountText } from '../../components/use-count-text.ts';
import { FirstRunFace } from './first-run-face.tsx';
import { communes, departments } from './reference-units.ts';
import { StepActions } from './step-actions.tsx';
import { UnitList } from './unit-list.tsx';
import classes from './units-step.module.css';

export type UnitsStepProps = {
  on: boolean;
  onChange: (on: boolean) => void;
  making: boolean;
  error: CallError | null;
  onBack: () => void;
  onMake: () => void;
};

export function UnitsStep({ on, onChange, making, error, onBack, onMake }: UnitsStepProps) {
  const { t } = useTranslation('system');
  const countText = useCountText();
  const count = (kind: string) => countText(communes.filter((commune) => commune.kind === kind).length);
  return (
    <FirstRunFace
      onSubmit={onMake}
      actions={<StepActions onBack={onBack} nextLabel={t('firstRun.units.make')} running={making} />}
    >
      <EntranceHeading title={t('firstRun.step.units')}>{t('firstRun.units.text')}</EntranceHeading>
      <Switch
        label={t('firstRun.units.switch')}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
        autoFocus
      />
      <div className={classes.lists} data-off={!on}>
        <UnitList
          title={t('firstRun.units.communes', { count: communes.length })}
          detail={t('firstRun.units.communeKinds', {
            wards: count('ward'),
            communes: count('commune'),
            specialZones: count('specialZone'),
          })}
          units={communes}
        />
        <UnitList
          title={t('firstRun.units.departments', { count: departments.length })}
          detail={t('firstRun.units.departmentsDetail')}
          units={departments}
        />
      </div>
      {error !== null && <ErrorNotice error={error} />}
    </FirstRunFace>
  );
}
