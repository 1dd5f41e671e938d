import type { InventedPerson } from '../../src/main/demo/invented-person.ts';
import { inventPerson } from '../../src/main/demo/invented-person.ts';
import { seededRandom } from '../../src/main/demo/seeded-random.ts';
import { postOf } from '../../src/main/demo/unit-staff.ts';
import { addDays, type LocalDate } from '../../src/shared/domain/local-date.ts';
import { earliest, latest } from '../../src/shared/domain/partial-date.ts';
import type { Unit } from '../../src/shared/organisation/organisation.contract.ts';
import type { PartyOrg } from '../../src/shared/organisation/party-orgs.contract.ts';
import type { HistoryFields } from '../../src/shared/people/histories.ts';
import { assignmentHistory, type Career, leaveHistory, rankHistory } from './careers.ts';
import { inventPapers, type Papers } from './papers.ts';
import { placesOfTime, type Succession } from './places-of-time.ts';

export type ProvinceSize = { people: number; years: number; seed: number; today: LocalDate };
export type OrganisationOfTime = {
  units: readonly Unit[];
  partyOrgs: readonly PartyOrg[];
  successions: readonly Succession[];
};
export type Life = { person: InventedPerson } & Career & {
    membership: HistoryFields<'membership'>[];
    papers: Papers;
  };

/** Of a hundred people so many serve in the departments of the province. */
const IN_DEPARTMENTS = 35;

/** The same province for the same size and organisation: invented people with their histories, one after the other. */
export function* inventProvince(size: ProvinceSize, organisation: OrganisationOfTime): Generator<Life> {
  const open = organisation.units.filter((unit) => unit.validTo === null);
  const departments = open.filter(({ kind }) => kind === 'department');
  const communes = open.filter(({ kind }) => ['ward', 'commune', 'specialZone'].includes(kind));
  const homes = communes.map(({ name }) => name.replace(/^Công an /, ''));
  const places = placesOfTime(organisation.units, organisation.successions);
  const branches = new Map(organisation.partyOrgs.map((org) => [org.unitId, org]));
  const staff = new Map<string, number>();
  const random = seededRandom(size.seed);
  for (let serial = 0; serial < size.people; serial += 1) {
    const unit = random.pick(random.chance(IN_DEPARTMENTS) ? departments : communes);
    const before = staff.get(unit.id) ?? 0;
    staff.set(unit.id, before + 1);
    const standing = before === 0 ? 1 : before <= 3 ? 2 : unit.kind === 'department' && before <= 9 ? 3 : 4;
    const person = inventPerson(random, serial, standing, homes);
    const joined = earliest(person.joinedForce);
    const here = {
      place: { unitId: unit.id, from: unit.validFrom, until: unit.validTo },
      post: postOf(unit, standing, random),
      joined,
    };
    const age = Number(size.today.slice(0, 4)) - Number(person.birthDate.slice(0, 4));
    yield {
      person,
      rank: rankHistory(person, random, size.today),
      assignment: assignmentHistory(here, places, random, size),
      leave: standing === 4 ? leaveHistory(random, age, size.today) : [],
      membership: membershipOf(person, branches.get(unit.id) ?? null),
      papers: inventPapers(person, random, size),
    };
  }
}

/** In the branch of the present unit since that branch began; of the time before only the membership is known. */
function membershipOf({ partyAdmission }: InventedPerson, branch: PartyOrg | null): Life['membership'] {
  if (!partyAdmission) return [];
  const common = { decision: null, note: null };
  const began = branch?.validFrom ?? null;
  const here = branch?.id ?? null;
  if (began === null || earliest(partyAdmission) >= began)
    return [{ partyOrgId: here, from: partyAdmission, to: null, endReason: null, ...common }];
  const lastBefore = addDays(began, -1);
  const since = {
    partyOrgId: here,
    from: began as string as typeof partyAdmission,
    to: null,
    endReason: null,
    ...common,
  };
  if (latest(partyAdmission) >= began) return [since];
  return [
    {
      partyOrgId: null,
      from: partyAdmission,
      to: lastBefore as string as typeof partyAdmission,
      endReason: 'moved',
      ...common,
    },
    since,
  ];
}
