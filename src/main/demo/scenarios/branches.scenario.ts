import { comparePartial, partialFromLocal } from '#shared/domain/partial-date.ts';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { listPartyOrgs, type PartyOrg } from '#shared/organisation/party-orgs.contract.ts';
import { listPeople, type Person } from '#shared/people/people.contract.ts';
import { saveHistoryRow } from '#shared/people/record.contract.ts';
import { DEMO_DAY, type DemoScenario, type DemoWorld } from '../demo-scenario.ts';

const PAGE = 500;

/** Every member belongs to the Party organisation of the unit; a team has none of its own and goes with its department. */
export const branchesScenario: DemoScenario = {
  name: 'branches',
  tell: async (world) => {
    const branchOf = await branchesByUnit(world);
    for (const member of await everyMember(world)) {
      const branch = branchOf.get(member.unitId ?? '');
      if (branch && member.partyAdmission) await join(world, member, member.partyAdmission, branch);
    }
  },
};

async function branchesByUnit({ call }: DemoWorld): Promise<Map<string, PartyOrg>> {
  const { units } = await call(listUnits, { asOf: DEMO_DAY });
  const { partyOrgs } = await call(listPartyOrgs, { asOf: DEMO_DAY });
  const ofUnit = new Map(partyOrgs.map((org) => [org.unitId, org]));
  return new Map(
    units.flatMap(({ id, parentId }) => {
      const branch = ofUnit.get(id) ?? ofUnit.get(parentId);
      return branch ? [[id, branch]] : [];
    }),
  );
}

async function everyMember({ call }: DemoWorld): Promise<Person[]> {
  const members: Person[] = [];
  for (let total = 1; members.length < total; ) {
    const page = await call(listPeople, {
      filter: { party: 'official' },
      offset: members.length,
      limit: PAGE,
    });
    total = page.total;
    members.push(...page.rows);
  }
  const { rows } = await call(listPeople, { filter: { party: 'probationary' }, limit: PAGE });
  return [...members, ...rows];
}

async function join(
  { call }: DemoWorld,
  { id, revision }: Person,
  admitted: NonNullable<Person['partyAdmission']>,
  { id: partyOrgId, validFrom }: PartyOrg,
): Promise<void> {
  const began = validFrom && partialFromLocal(validFrom);
  const from = began && comparePartial(began, admitted) > 0 ? began : admitted;
  const fields = { partyOrgId, from, to: null, endReason: null, decision: null, note: null };
  await call(saveHistoryRow, { personId: id, revision, id: null, row: { kind: 'membership', fields } });
}
