import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '#shared/organisation/organisation.contract.ts';
import {
  changePartyOrg,
  type PartyOrg,
  type PartyOrgState,
} from '#shared/organisation/party-orgs.contract.ts';
import { call } from '../../../api/call.ts';
import { checkInput } from '../../../api/check-input.ts';
import { ChangeDialog, type ChangeDraft } from '../dated/change-dialog.tsx';
import { refusedFields } from '../dated/refused-fields.ts';
import type { PartyItem } from './party-items.ts';
import { type PartyState, PartyStateFields } from './party-state-fields.tsx';

export type PartyChangeDialogProps = {
  partyOrg: PartyOrg;
  /** A state to be corrected; null: a new one. */
  state: PartyOrgState | null;
  partyOrgs: readonly PartyItem[];
  units: readonly Unit[];
  onClose: () => void;
};

type Draft = ChangeDraft & PartyState;

export function PartyChangeDialog({ partyOrg, state, partyOrgs, units, onClose }: PartyChangeDialogProps) {
  const { t } = useTranslation('partyOrgs');
  const [initial] = useState<Draft>(() => {
    const { name, superiorId, unitId, countsInProvince } = state ?? partyOrg;
    const decision = state?.decision ?? '';
    return { from: state?.from ?? null, name, superiorId, unitId, countsInProvince, decision };
  });
  const { id, revision } = partyOrg;
  const input = (draft: Draft) => ({ ...draft, from: draft.from ?? '', id, revision });
  return (
    <ChangeDialog
      title={t('change.title', { name: partyOrg.name })}
      nameLabel={t('field.name')}
      initial={initial}
      fixedDay={state !== null}
      check={(draft) => refusedFields(checkInput(changePartyOrg.input, input(draft)), draft)}
      send={(draft) => call(changePartyOrg, input(draft))}
      onClose={onClose}
    >
      {(draft, set, errors) => (
        <PartyStateFields
          value={draft}
          onChange={set}
          errorAt={(field) => errors[field]}
          partyOrgs={partyOrgs}
          units={units}
          id={id}
          readOnly={false}
        />
      )}
    </ChangeDialog>
  );
}
