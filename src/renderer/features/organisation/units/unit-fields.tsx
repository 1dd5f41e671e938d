import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Unit, unitKinds } from '#shared/organisation/organisation.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { enterGoesOn } from '../../../components/enter-goes-on.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import classes from '../dated/dated-panel.module.css';
import type { DatedForm } from '../dated/use-dated-form.ts';
import type { UnitDraft } from './unit-draft.ts';
import type { UnitItem } from './unit-items.ts';
import { parentOptions } from './unit-options.ts';

export type UnitFieldsProps = {
  form: DatedForm<UnitDraft, Unit>;
  units: readonly UnitItem[];
  /** Null: a unit to be added. */
  id: string | null;
  readOnly: boolean;
  children: ReactNode;
};

export function UnitFields({ form, units, id, readOnly, children }: UnitFieldsProps) {
  const { t } = useTranslation('units');
  const { today } = useSession();
  const { draft, set, errorAt } = form;
  const common = (field: keyof UnitDraft) => ({
    label: t(`field.${field}`),
    error: errorAt(field),
    readOnly,
  });
  return (
    <form className={classes.fields} onKeyDown={enterGoesOn} onSubmit={(event) => event.preventDefault()}>
      <TextField {...common('code')} value={draft.code} onChange={(code) => set({ code })} required />
      <SelectField
        {...common('kind')}
        data={unitKinds.map((kind) => ({ value: kind, label: t(`kindLong.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
        required
      />
      <TextField
        {...common('name')}
        className={classes.full}
        value={draft.name}
        onChange={(name) => set({ name })}
        required
      />
      <SelectField
        {...common('parentId')}
        className={classes.full}
        data={parentOptions(units, id, draft.parentId, today)}
        value={draft.parentId}
        onChange={(parentId) => set({ parentId })}
        clearable={!readOnly}
      />
      {id === null && (
        <TextField
          {...common('decision')}
          className={classes.full}
          value={draft.decision}
          onChange={(decision) => set({ decision })}
        />
      )}
      <DateField
        {...common('validFrom')}
        value={draft.validFrom}
        onChange={(validFrom) => set({ validFrom })}
        today={today}
      />
      <DateField
        {...common('validTo')}
        value={draft.validTo}
        onChange={(validTo) => set({ validTo })}
        today={today}
      />
      <p className={classes.hint}>{t('closedHint')}</p>
      {children}
    </form>
  );
}
