import type { PartyOrg } from '#shared/organisation/party-orgs.contract.ts';
import type { DatedItem } from '../dated/dated-rows.ts';

export type PartyItem = PartyOrg & DatedItem & { kind: PartyOrg['kind'] };

export function partyItem(partyOrg: PartyOrg): PartyItem {
  return { ...partyOrg, parentId: partyOrg.superiorId, count: partyOrg.members };
}
