import type { TreeState } from '#shared/organisation/dated-tree.ts';
import type { PartyOrgKind } from '#shared/organisation/party-orgs.contract.ts';
import { type StoredNode, treeTables } from './dated-tree.repository.ts';

export type PartyOrgTreeState = TreeState & { unitId: string | null; countsInProvince: boolean };
export type StoredPartyOrg = StoredNode<PartyOrgTreeState, PartyOrgKind>;

export const partyOrgTables = treeTables<PartyOrgTreeState, PartyOrgKind>({
  node: 'party_org',
  above: 'superior_id',
  more: {
    columns: ['unit_id', 'counts_in_province'],
    values: ({ unitId, countsInProvince }) => [unitId, countsInProvince ? 1 : 0],
    read: (row) => ({ unitId: row.unit_id, countsInProvince: row.counts_in_province === 1 }),
  },
});
