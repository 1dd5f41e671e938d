import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeUnit, type Unit, type UnitState } from '#shared/organisation/organisation.contract.ts';
import { call } from '../../../api/call.ts';
import { checkInput } from '../../../api/check-input.ts';
import { ChangeDialog, type ChangeDraft } from '../dated/change-dialog.tsx';
import { refusedFields } from '../dated/refused-fields.ts';
import { ParentField } from './parent-field.tsx';
import type { UnitItem } from './unit-items.ts';

export type UnitChangeDialogProps = {
  unit: Unit;
  /** A state to be corrected; null: a new one. */
  state: UnitState | null;
  units: readonly UnitItem[];
  onClose: () => void;
};

type Draft = ChangeDraft & { parentId: string | null };

export function UnitChangeDialog({ unit, state, units, onClose }: UnitChangeDialogProps) {
  const { t } = useTranslation('units');
  const [initial] = useState<Draft>(() => ({
    from: state?.from ?? null,
    name: (state ?? unit).name,
    parentId: (state ?? unit).parentId,
    decision: state?.decision ?? '',
  }));
  const input = (draft: Draft) => ({
    ...draft,
    from: draft.from ?? '',
    id: unit.id,
    revision: unit.revision,
  });
  return (
    <ChangeDialog
      title={t('change.title', { name: unit.name })}
      nameLabel={t('field.name')}
      initial={initial}
      fixedDay={state !== null}
      check={(draft) => refusedFields(checkInput(changeUnit.input, input(draft)), draft)}
      send={(draft) => call(changeUnit, input(draft))}
      onClose={onClose}
    >
      {(draft, set, errors) => (
        <ParentField
          value={draft.parentId}
          onChange={(parentId) => set({ parentId })}
          error={errors.parentId}
          units={units}
          id={unit.id}
          readOnly={false}
        />
      )}
    </ChangeDialog>
  );
}
