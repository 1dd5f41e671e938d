import * as partyOrgs from '#shared/organisation/party-orgs.contract.ts';
import type { Case, Seen } from './case.ts';

const branch = (code: string, name: string) => ({
  code,
  name,
  kind: 'branch' as const,
  superiorId: null,
  unitId: null,
  countsInProvince: true,
  validFrom: null,
  validTo: null,
});
const renamed = (seen: Seen) => ({
  ...seen.last(partyOrgs.updatePartyOrg),
  from: '2024-05-01',
  name: 'Chi bộ Tổng hợp',
  decision: null,
});

/** Party organisations, through the times. */
export const partyChapter: readonly Case[] = [
  { of: partyOrgs.createPartyOrg, says: 'a branch is added', input: () => branch('CB1', 'Chi bộ 1') },
  {
    of: partyOrgs.createPartyOrg,
    says: 'its symbol twice is refused',
    input: () => branch('CB1', 'Chi bộ khác'),
    refused: 'PARTY_ORG_CODE_TAKEN',
  },
  {
    of: partyOrgs.updatePartyOrg,
    says: 'it gets another name',
    input: (seen) => ({ ...seen.last(partyOrgs.createPartyOrg), name: 'Chi bộ Một' }),
  },
  { of: partyOrgs.changePartyOrg, says: 'and one more from a day on', input: renamed },
  {
    of: partyOrgs.getPartyOrgHistory,
    says: 'both names are told',
    input: (seen) => ({ id: seen.last(partyOrgs.updatePartyOrg).id }),
  },
  {
    of: partyOrgs.removePartyOrgState,
    says: 'the later name was a mistake',
    input: (seen) => ({ ...seen.last(partyOrgs.changePartyOrg), from: '2024-05-01' }),
  },
  { of: partyOrgs.createPartyOrg, says: 'another branch is added', input: () => branch('CB2', 'Chi bộ 2') },
  {
    of: partyOrgs.succeedPartyOrgs,
    says: 'the first goes on in the second',
    input: (seen) => ({
      from: [seen.last(partyOrgs.updatePartyOrg).id],
      to: [{ id: seen.last(partyOrgs.createPartyOrg).id, share: null }],
      on: '2024-06-01',
      decision: null,
      membersTo: null,
    }),
  },
  {
    of: partyOrgs.listPartyOrgs,
    says: 'only the second stands on the day',
    input: () => ({ asOf: '2024-06-01' }),
  },
];
