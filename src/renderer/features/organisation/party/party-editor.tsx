import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import type { Unit } from '#shared/organisation/organisation.contract.ts';
import {
  createPartyOrg,
  type getPartyOrgHistory,
  type PartyOrg,
  type PartyOrgState,
  partyOrgKinds,
  removePartyOrgState,
  succeedPartyOrgs,
  updatePartyOrg,
} from '#shared/organisation/party-orgs.contract.ts';
import { call } from '../../../api/call.ts';
import { useSession } from '../../../api/use-session.ts';
import { DatedHistory } from '../dated/dated-history.tsx';
import { DatedPanel, type PanelTab } from '../dated/dated-panel.tsx';
import { PanelActions } from '../dated/panel-actions.tsx';
import { SuccessionDialog } from '../dated/succession-dialog.tsx';
import { useDatedForm } from '../dated/use-dated-form.ts';
import { PartyChangeDialog } from './party-change-dialog.tsx';
import { newPartyDraft, type PartyDraft, partyDraftOf, readPartyDraft } from './party-draft.ts';
import { PartyFields } from './party-fields.tsx';
import type { PartyItem } from './party-items.ts';
import { usePartyDetails } from './use-party-details.ts';

export type PartyEditorProps = {
  /** Null: one to be added. */
  history: OutputOf<typeof getPartyOrgHistory> | null;
  /** Every Party organisation there ever was. */
  partyOrgs: readonly PartyItem[];
  units: readonly Unit[];
  otherDay: boolean;
  onClose: () => void;
  onOpen: (id: string) => void;
  onMembers: (partyOrg: Pick<PartyOrg, 'id'>) => void;
};

type Dialog = { kind: 'change'; state: PartyOrgState | null } | { kind: 'succeed' };

/** The form and the history of one Party organisation, and the dialogs that begin something new from a day on. */
export function PartyEditor(props: PartyEditorProps) {
  const { history, partyOrgs, units, onOpen } = props;
  const { t } = useTranslation(['organisation', 'partyOrgs']);
  const { may } = useSession();
  const [tab, setTab] = useState<PanelTab>('form');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const detailsOf = usePartyDetails();
  const partyOrg = history?.partyOrg ?? null;
  const readOnly = !may('organisation.write');
  const form = useDatedForm<PartyOrg, PartyDraft, PartyInput>({
    item: partyOrg,
    initial: partyOrg === null ? newPartyDraft(partyOrgs) : partyDraftOf(partyOrg),
    draftOf: partyDraftOf,
    read: readPartyDraft,
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
      const kind = partyOrgKinds.find((known) => known === stored);
      return kind && t(`partyOrgs:kindLong.${kind}`);
    }
    return [...partyOrgs, ...units].find(({ id }) => id === stored)?.name;
  }

  return (
    <>
      <DatedPanel
        title={partyOrg?.name ?? t('partyOrgs:new')}
        form={form}
        readOnly={readOnly}
        otherDay={props.otherDay && partyOrg !== null}
        tab={tab}
        onTab={setTab}
        onSave={() => void save()}
        onClose={props.onClose}
        fields={
          <PartyFields
            form={form}
            partyOrgs={partyOrgs}
            units={units}
            id={partyOrg?.id ?? null}
            readOnly={readOnly}
          >
            {partyOrg !== null && (
              <PanelActions
                side="partyOrgs"
                count={partyOrg.members}
                readOnly={readOnly}
                onCount={() => props.onMembers(partyOrg)}
                onChange={() => setDialog({ kind: 'change', state: null })}
                onSucceed={() => setDialog({ kind: 'succeed' })}
              />
            )}
          </PartyFields>
        }
        history={
          history === null ? null : (
            <DatedHistory
              entity="partyOrg"
              id={history.partyOrg.id}
              here={history.partyOrg}
              states={history.states.map((state) => ({ ...state, details: detailsOf(state) }))}
              predecessors={history.predecessors}
              successors={history.successors}
              readOnly={readOnly}
              nameOf={nameOf}
              onOpen={onOpen}
              onEdit={(state) => setDialog({ kind: 'change', state })}
              remove={(from) =>
                call(removePartyOrgState, {
                  id: history.partyOrg.id,
                  revision: history.partyOrg.revision,
                  from,
                })
              }
            />
          )
        }
      />
      {partyOrg !== null && dialog?.kind === 'change' && (
        <PartyChangeDialog
          partyOrg={partyOrg}
          state={dialog.state}
          partyOrgs={partyOrgs}
          units={units}
          onClose={() => setDialog(null)}
        />
      )}
      {partyOrg !== null && dialog?.kind === 'succeed' && (
        <SuccessionDialog
          side="partyOrgs"
          items={partyOrgs}
          fromId={partyOrg.id}
          send={({ peopleTo, ...input }) => call(succeedPartyOrgs, { ...input, membersTo: peopleTo })}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}

type PartyInput = Extract<ReturnType<typeof readPartyDraft>, { ok: true }>['input'];

function send({ decision, ...fields }: PartyInput, before: Pick<PartyOrg, 'id' | 'revision'> | null) {
  return before === null
    ? call(createPartyOrg, { ...fields, decision })
    : call(updatePartyOrg, { ...fields, ...before });
}
