import { applyRoster, previewRoster } from '#shared/exchange/exchange.contract.ts';
import { getCatalogues, listUnits, type Unit } from '#shared/organisation/organisation.contract.ts';
import {
  binPeople,
  createPerson,
  getPerson,
  listPeople,
  type Person,
  restorePeople,
  updatePerson,
} from '#shared/people/people.contract.ts';
import type { DemoScenario, DemoWorld } from '../demo-scenario.ts';
import { type InventedPerson, inventPerson } from '../invented-person.ts';
import { rosterFile } from '../roster-file.ts';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';
import { postOf, standingsOf } from '../unit-staff.ts';
import { TEAM_CODE_ENDING } from './teams.scenario.ts';

export type PostedPerson = InventedPerson & { unit: Unit; post: string };

/** About 600 people: the communes come as one roster, the departments are typed in; then the year goes on. */
export const peopleScenario: DemoScenario = {
  name: 'people',
  tell: async (world) => {
    const { units } = await world.call(listUnits, {});
    // Units of before the mergers have nobody any more.
    const people = inventPeople(units.filter((unit) => unit.validTo === null));
    const isCommune = ({ unit }: PostedPerson) => unit.kind !== 'department' && unit.kind !== 'team';
    await importRoster(world, people.filter(isCommune));
    for (const person of people.filter((one) => !isCommune(one)))
      await world.call(createPerson, fieldsOf(person));
    await letTheYearGoOn(world);
  },
};

/** The same people at every run, in the order of the units. */
export function inventPeople(units: readonly Unit[]): PostedPerson[] {
  const random = seededRandom(2026);
  const homes = units
    .filter((unit) => ['ward', 'commune', 'specialZone'].includes(unit.kind))
    .map((unit) => placeOf(unit.name));
  const people: PostedPerson[] = [];
  for (const unit of units.filter((one) => one.kind !== 'province' && one.kind !== 'team')) {
    const team = units.find((one) => one.code === `${unit.code}${TEAM_CODE_ENDING}`) ?? unit;
    for (const standing of standingsOf(unit, random)) {
      const serves = standing === 3 ? team : unit;
      const invented = inventUnlike(people, random, standing, homes);
      people.push({ ...invented, unit: serves, post: postOf(unit, standing, random) });
    }
  }
  return people;
}

/** Two people of one name and one day of birth would be taken for one. */
function inventUnlike(
  people: readonly PostedPerson[],
  random: SeededRandom,
  standing: 1 | 2 | 3 | 4,
  homes: readonly string[],
): InventedPerson {
  for (;;) {
    const made = inventPerson(random, people.length, standing, homes);
    const twin = people.some((one) => one.fullName === made.fullName && one.birthDate === made.birthDate);
    if (!twin) return made;
  }
}

/** "Công an phường Hà Tu" stands in "Phường Hà Tu". */
function placeOf(unitName: string): string {
  const place = unitName.replace(/^Công an /, '');
  return place.charAt(0).toLocaleUpperCase('vi') + place.slice(1);
}

async function importRoster({ call, putFile }: DemoWorld, people: readonly PostedPerson[]): Promise<void> {
  const { ranks } = await call(getCatalogues, {});
  const rankName = new Map(ranks.map((rank) => [rank.code, rank.name]));
  const bytes = await rosterFile(
    people.map((person) => ({
      ...person,
      unitName: person.unit.name,
      rankName: rankName.get(person.rankCode) ?? '',
    })),
  );
  const fileId = await putFile({ fileName: 'Danh sách Công an cấp xã.xlsx', bytes });
  const { previewId } = await call(previewRoster, { fileId });
  await call(applyRoster, { previewId, strict: true });
}

function fieldsOf({ unit, ...person }: PostedPerson) {
  return { ...person, unitId: unit.id, note: null };
}

/** Promotions, a new post, a corrected home, people entered twice by mistake: so that histories exist. */
async function letTheYearGoOn(world: DemoWorld): Promise<void> {
  const { call } = world;
  const { rows } = await call(listPeople, { sort: { by: 'policeNumber', descending: false }, limit: 120 });
  const promoted = rows.filter((person) => person.rankCode === 'TRUNG_UY').slice(0, 8);
  for (const person of promoted) await change(world, person, { rankCode: 'THUONG_UY' });
  for (const person of promoted.slice(0, 2))
    await change(world, person, { post: 'Cán bộ tổng hợp', note: 'Phụ trách số liệu' });
  const twice = rows.slice(-4).map((person) => person.id);
  await call(binPeople, { ids: twice });
  await call(restorePeople, { ids: twice.slice(-1) });
}

async function change({ call }: DemoWorld, { id }: Person, changed: Partial<Person>): Promise<void> {
  await call(updatePerson, { ...(await call(getPerson, { id })), ...changed });
}
