import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import {
  createUnit,
  type getUnitHistory,
  removeUnitState,
  succeedUnits,
  type Unit,
  unitKinds,
  updateUnit,
} from '#shared/organisation/organisation.contract.ts';
import { call } from '../../../api/call.ts';
import { useSession } from '../../../api/use-session.ts';
import { DatedEditor } from '../dated/dated-editor.tsx';
import { DatedFields } from '../dated/dated-fields.tsx';
import { useDatedForm } from '../dated/use-dated-form.ts';
import { ParentField } from './parent-field.tsx';
import { UnitChangeDialog } from './unit-change-dialog.tsx';
import { newUnitDraft, readUnitDraft, type UnitDraft, unitDraftOf } from './unit-draft.ts';
import { type UnitItem, unitItem } from './unit-items.ts';

export type UnitEditorProps = {
  /** Null: a unit to be added. */
  history: OutputOf<typeof getUnitHistory> | null;
  /** Every unit there ever was. */
  units: readonly UnitItem[];
  otherDay: boolean;
  onClose: () => void;
  onOpen: (id: string) => void;
  onPeople: (unit: Pick<Unit, 'id'>) => void;
};

export function UnitEditor({ history, units, onPeople, ...rest }: UnitEditorProps) {
  const { t } = useTranslation(['organisation', 'units']);
  const { may } = useSession();
  const unit = history?.unit ?? null;
  const readOnly = !may('organisation.write');
  const form = useDatedForm<Unit, UnitDraft, UnitInput>({
    item: unit,
    initial: unit === null ? newUnitDraft(units) : unitDraftOf(unit),
    draftOf: unitDraftOf,
    read: readUnitDraft,
    send,
  });
  const states = (history?.states ?? []).map((state) => ({
    ...state,
    details: state.parentName === null ? [] : [t('organisation:states.under', { name: state.parentName })],
  }));

  function nameOf(field: string, stored: string) {
    if (field !== 'kind') return units.find(({ id }) => id === stored)?.name;
    const kind = unitKinds.find((known) => known === stored);
    return kind && t(`units:kindLong.${kind}`);
  }

  return (
    <DatedEditor
      {...rest}
      side="units"
      item={unit && unitItem(unit)}
      history={{ states, predecessors: history?.predecessors ?? [], successors: history?.successors ?? [] }}
      items={units}
      form={form}
      readOnly={readOnly}
      fields={(actions) => (
        <DatedFields
          side="units"
          form={form}
          kinds={unitKinds.map((kind) => ({ value: kind, label: t(`units:kindLong.${kind}`) }))}
          isNew={unit === null}
          readOnly={readOnly}
          state={
            <ParentField
              value={form.draft.parentId}
              onChange={(parentId) => form.set({ parentId })}
              error={form.errorAt('parentId')}
              units={units}
              id={unit?.id ?? null}
              readOnly={readOnly}
            />
          }
        >
          {actions}
        </DatedFields>
      )}
      changeDialog={(state, onClose) =>
        unit !== null && <UnitChangeDialog unit={unit} state={state} units={units} onClose={onClose} />
      }
      succeed={(input) => call(succeedUnits, input)}
      removeState={(asked) => call(removeUnitState, asked)}
      nameOf={nameOf}
      onCount={onPeople}
    />
  );
}

type UnitInput = Extract<ReturnType<typeof readUnitDraft>, { ok: true }>['input'];

function send({ decision, ...fields }: UnitInput, before: Pick<Unit, 'id' | 'revision'> | null) {
  return before === null
    ? call(createUnit, { ...fields, decision })
    : call(updateUnit, { ...fields, ...before });
}
