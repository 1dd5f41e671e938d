import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/define.ts';
import type { Unit } from '#shared/organisation/organisation.contract.ts';
import {
  createPartyOrg,
  type getPartyOrgHistory,
  type PartyOrg,
  partyOrgKinds,
  removePartyOrgState,
  succeedPartyOrgs,
  updatePartyOrg,
} from '#shared/organisation/party-orgs.contract.ts';
import { call } from '../../../api/call.ts';
import { useSession } from '../../../api/use-session.ts';
import { DatedEditor } from '../dated/dated-editor.tsx';
import { DatedFields } from '../dated/dated-fields.tsx';
import { useDatedForm } from '../dated/use-dated-form.ts';
import { PartyChangeDialog } from './party-change-dialog.tsx';
import { newPartyDraft, type PartyDraft, partyDraftOf, readPartyDraft } from './party-draft.ts';
import { type PartyItem, partyItem } from './party-items.ts';
import { PartyStateFields } from './party-state-fields.tsx';
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

export function PartyEditor({ history, partyOrgs, units, onMembers, ...rest }: PartyEditorProps) {
  const { t } = useTranslation('partyOrgs');
  const { may } = useSession();
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
  const states = (history?.states ?? []).map((state) => ({ ...state, details: detailsOf(state) }));

  function nameOf(field: string, stored: string) {
    if (field !== 'kind') return [...partyOrgs, ...units].find(({ id }) => id === stored)?.name;
    const kind = partyOrgKinds.find((known) => known === stored);
    return kind && t(`kindLong.${kind}`);
  }

  return (
    <DatedEditor
      {...rest}
      side="partyOrgs"
      item={partyOrg && partyItem(partyOrg)}
      history={{ states, predecessors: history?.predecessors ?? [], successors: history?.successors ?? [] }}
      items={partyOrgs}
      form={form}
      readOnly={readOnly}
      fields={(actions) => (
        <DatedFields
          side="partyOrgs"
          form={form}
          kinds={partyOrgKinds.map((kind) => ({ value: kind, label: t(`kindLong.${kind}`) }))}
          isNew={partyOrg === null}
          readOnly={readOnly}
          state={
            <PartyStateFields
              value={form.draft}
              onChange={form.set}
              errorAt={form.errorAt}
              partyOrgs={partyOrgs}
              units={units}
              id={partyOrg?.id ?? null}
              readOnly={readOnly}
            />
          }
        >
          {actions}
        </DatedFields>
      )}
      changeDialog={(state, onClose) =>
        partyOrg !== null && (
          <PartyChangeDialog
            partyOrg={partyOrg}
            state={state}
            partyOrgs={partyOrgs}
            units={units}
            onClose={onClose}
          />
        )
      }
      succeed={({ peopleTo, ...input }) => call(succeedPartyOrgs, { ...input, membersTo: peopleTo })}
      removeState={(asked) => call(removePartyOrgState, asked)}
      nameOf={nameOf}
      onCount={onMembers}
    />
  );
}

type PartyInput = Extract<ReturnType<typeof readPartyDraft>, { ok: true }>['input'];

function send({ decision, ...fields }: PartyInput, before: Pick<PartyOrg, 'id' | 'revision'> | null) {
  return before === null
    ? call(createPartyOrg, { ...fields, decision })
    : call(updatePartyOrg, { ...fields, ...before });
}
