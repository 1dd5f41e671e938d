import type { InputOf } from '#shared/contract/define.ts';
import { createPartyOrg, type PartyOrg, partyOrgKinds } from '#shared/organisation/party-orgs.contract.ts';
import { checkInput } from '../../../api/check-input.ts';

/** What stands in the form; dates as typed until they are understood. */
export type PartyDraft = {
  code: string;
  name: string;
  kind: string | null;
  superiorId: string | null;
  unitId: string | null;
  countsInProvince: boolean;
  validFrom: string | null;
  validTo: string | null;
  /** The decision a new one was set up by. */
  decision: string;
};

export type PartyInput = InputOf<typeof createPartyOrg>;

export function partyDraftOf(partyOrg: PartyOrg): PartyDraft {
  const { code, name, kind, superiorId, unitId, countsInProvince, validFrom, validTo } = partyOrg;
  return { code, name, kind, superiorId, unitId, countsInProvince, validFrom, validTo, decision: '' };
}

/** A new one stands below the provincial police committee and counts with it, unless somebody says otherwise. */
export function newPartyDraft(partyOrgs: readonly PartyOrg[]): PartyDraft {
  const province = partyOrgs.find(({ kind, validTo }) => kind === 'provincial' && validTo === null);
  return {
    code: '',
    name: '',
    kind: null,
    superiorId: province?.id ?? null,
    unitId: null,
    countsInProvince: true,
    validFrom: null,
    validTo: null,
    decision: '',
  };
}

/** The draft as the core takes it, or why single fields cannot be taken. */
export function readPartyDraft(draft: PartyDraft) {
  const kind = partyOrgKinds.find((known) => known === draft.kind);
  const fieldErrors = checkInput(createPartyOrg.input, { ...draft, kind });
  if (kind === undefined || Object.keys(fieldErrors).length > 0) {
    return {
      ok: false,
      fieldErrors: { ...fieldErrors, ...(kind === undefined && { kind: 'required' as const }) },
    } as const;
  }
  return { ok: true, input: { ...draft, kind } satisfies PartyInput } as const;
}
