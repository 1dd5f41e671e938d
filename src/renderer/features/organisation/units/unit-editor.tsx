import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import {
  createUnit,
  type getUnitHistory,
  removeUnitState,
  succeedUnits,
  type Unit,
  type UnitState,
  unitKinds,
  updateUnit,
} from '#shared/organisation/organisation.contract.ts';
import { call } from '../../../api/call.ts';
import { useSession } from '../../../api/use-session.ts';
import { DatedHistory } from '../dated/dated-history.tsx';
import { DatedPanel, type PanelTab } from '../dated/dated-panel.tsx';
import { PanelActions } from '../dated/panel-actions.tsx';
import { SuccessionDialog } from '../dated/succession-dialog.tsx';
import { useDatedForm } from '../dated/use-dated-form.ts';
import { UnitChangeDialog } from './unit-change-dialog.tsx';
import { newUnitDraft, readUnitDraft, type UnitDraft, unitDraftOf } from './unit-draft.ts';
import { UnitFields } from './unit-fields.tsx';
import type { UnitItem } from './unit-items.ts';

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

type Dialog = { kind: 'change'; state: UnitState | null } | { kind: 'succeed' };

/** The form and the history of one unit, and the dialogs that begin something new from a day on. */
export function UnitEditor(props: UnitEditorProps) {
  const { history, units, onOpen } = props;
  const { t } = useTranslation(['organisation', 'units']);
  const { may } = useSession();
  const [tab, setTab] = useState<PanelTab>('form');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const unit = history?.unit ?? null;
  const readOnly = !may('organisation.write');
  const form = useDatedForm<Unit, UnitDraft, Parameters<typeof send>[0]>({
    item: unit,
    initial: unit === null ? newUnitDraft(units) : unitDraftOf(unit),
    draftOf: unitDraftOf,
    read: readUnitDraft,
    send,
  });

  async function save() {
    const saved = await form.save();
    if (saved === null) return;
    notifications.show({ message: t('organisation:panel.saved', { name: saved.name }) });
    onOpen(saved.id);
  }
  function nameOf(field: string, stored: string) {
    if (field === 'kind') {
      const kind = unitKinds.find((known) => known === stored);
      return kind && t(`units:kindLong.${kind}`);
    }
    return units.find(({ id }) => id === stored)?.name;
  }

  return (
    <>
      <DatedPanel
        title={unit?.name ?? t('units:new')}
        form={form}
        readOnly={readOnly}
        otherDay={props.otherDay && unit !== null}
        tab={tab}
        onTab={setTab}
        onSave={() => void save()}
        onClose={props.onClose}
        fields={
          <UnitFields form={form} units={units} id={unit?.id ?? null} readOnly={readOnly}>
            {unit !== null && (
              <PanelActions
                side="units"
                count={unit.people}
                readOnly={readOnly}
                onCount={() => props.onPeople(unit)}
                onChange={() => setDialog({ kind: 'change', state: null })}
                onSucceed={() => setDialog({ kind: 'succeed' })}
              />
            )}
          </UnitFields>
        }
        history={
          history === null ? null : (
            <DatedHistory
              entity="unit"
              id={history.unit.id}
              here={history.unit}
              states={history.states.map((state) => ({
                ...state,
                details:
                  state.parentName === null
                    ? []
                    : [t('organisation:states.under', { name: state.parentName })],
              }))}
              predecessors={history.predecessors}
              successors={history.successors}
              readOnly={readOnly}
              nameOf={nameOf}
              onOpen={onOpen}
              onEdit={(state) => setDialog({ kind: 'change', state })}
              remove={(from) =>
                call(removeUnitState, { id: history.unit.id, revision: history.unit.revision, from })
              }
            />
          )
        }
      />
      {unit !== null && dialog?.kind === 'change' && (
        <UnitChangeDialog unit={unit} state={dialog.state} units={units} onClose={() => setDialog(null)} />
      )}
      {unit !== null && dialog?.kind === 'succeed' && (
        <SuccessionDialog
          side="units"
          items={units}
          fromId={unit.id}
          send={(input) => call(succeedUnits, input)}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

type UnitInput = Extract<ReturnType<typeof readUnitDraft>, { ok: true }>['input'];

function send({ decision, ...fields }: UnitInput, before: Pick<Unit, 'id' | 'revision'> | null) {
  return before === null
    ? call(createUnit, { ...fields, decision })
    : call(updateUnit, { ...fields, ...before });
}
