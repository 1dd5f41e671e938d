import { createPartyOrg, type PartyOrg, partyOrgKinds } from '#shared/organisation/party-orgs.contract.ts';
import { type DatedDraft, emptyDraft, identityDraft, readDatedDraft } from '../dated/dated-draft.ts';
import type { PartyState } from './party-state-fields.tsx';

export type PartyDraft = DatedDraft & PartyState;

export function partyDraftOf(partyOrg: PartyOrg): PartyDraft {
  const { superiorId, unitId, countsInProvince } = partyOrg;
  return { ...identityDraft(partyOrg), superiorId, unitId, countsInProvince };
}

/** A new one stands below the provincial police committee and counts with it, unless somebody says otherwise. */
export function newPartyDraft(partyOrgs: readonly PartyOrg[]): PartyDraft {
  const province = partyOrgs.find(({ kind, validTo }) => kind === 'provincial' && validTo === null);
  return { ...emptyDraft, superiorId: province?.id ?? null, unitId: null, countsInProvince: true };
}

export const readPartyDraft = (draft: PartyDraft) =>
  readDatedDraft(createPartyOrg.input, partyOrgKinds, draft);
