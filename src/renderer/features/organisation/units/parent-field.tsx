import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/use-session.ts';
import { SelectField } from '../../../components/select-field.tsx';
import classes from '../dated/dated-panel.module.css';
import type { UnitItem } from './unit-items.ts';
import { parentOptions } from './unit-options.ts';

export type ParentFieldProps = {
  value: string | null;
  onChange: (parentId: string | null) => void;
  error: string | undefined;
  units: readonly UnitItem[];
  /** Null: a unit to be added. */
  id: string | null;
  readOnly: boolean;
};

/** The unit that another one stands under. */
export function ParentField({ value, onChange, error, units, id, readOnly }: ParentFieldProps) {
  const { t } = useTranslation('units');
  const { today } = useSession();
  return (
    <SelectField
      label={t('field.parentId')}
      className={classes.full}
      data={parentOptions(units, id, value, today)}
      value={value}
      onChange={onChange}
      error={error}
      readOnly={readOnly}
      clearable={!readOnly}
    />
  );
}
