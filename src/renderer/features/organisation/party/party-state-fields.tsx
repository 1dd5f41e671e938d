import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Unit } from '#shared/organisation/organisation.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import { SelectField } from '../../../components/select-field.tsx';
import classes from '../dated/dated-panel.module.css';
import type { PartyItem } from './party-items.ts';
import { superiorOptions, unitOptions } from './party-options.ts';

/** What changes from a day on together with the name. */
export type PartyState = { superiorId: string | null; unitId: string | null; countsInProvince: boolean };

export type PartyStateFieldsProps = {
  value: PartyState;
  onChange: (part: Partial<PartyState>) => void;
  errorAt: (field: keyof PartyState) => string | undefined;
  partyOrgs: readonly PartyItem[];
  units: readonly Unit[];
  /** Null: one to be added. */
  id: string | null;
  readOnly: boolean;
};

/** Superior, unit, and whether its members count with the provincial police committee. */
export function PartyStateFields(props: PartyStateFieldsProps) {
  const { value, onChange, errorAt, readOnly } = props;
  const { t } = useTranslation('partyOrgs');
  const { today } = useSession();
  return (
    <>
      <SelectField
        label={t('field.superiorId')}
        className={classes.full}
        data={superiorOptions(props.partyOrgs, props.id, value.superiorId, today)}
        value={value.superiorId}
        onChange={(superiorId) => onChange({ superiorId })}
        error={errorAt('superiorId')}
        readOnly={readOnly}
        clearable={!readOnly}
      />
      <SelectField
        label={t('field.unitId')}
        className={classes.full}
        data={unitOptions(props.units, value.unitId, today)}
        value={value.unitId}
        onChange={(unitId) => onChange({ unitId })}
        error={errorAt('unitId')}
        readOnly={readOnly}
        clearable={!readOnly}
      />
      <Checkbox
        className={classes.full}
        label={t('field.countsInProvince')}
        description={t('field.countsHint')}
        checked={value.countsInProvince}
        disabled={readOnly}
        onChange={(event) => onChange({ countsInProvince: event.currentTarget.checked })}
      />
    </>
  );
}
