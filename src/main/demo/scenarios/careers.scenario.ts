import type { InputOf } from '#shared/contract/define.ts';
import { addDays, addMonths, type LocalDate } from '#shared/domain/local-date.ts';
import { earliest, partialFromLocal } from '#shared/domain/partial-date.ts';
import { getUnitHistory, listUnits } from '#shared/organisation/organisation.contract.ts';
import { listPeople, type Person } from '#shared/people/people.contract.ts';
import { getRecord, promotePeople, recordLeave, saveHistoryRow } from '#shared/people/record.contract.ts';
import { DEMO_DAY, type DemoScenario, type DemoWorld } from '../demo-scenario.ts';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';

const COMMUNES_SINCE = '2025-07-01' as LocalDate;

/**
 * Careers of those who lead and of everybody in the departments that look after people: since when they hold rank and post, where they
 * served before the communes were merged, last year's evaluation; then promotions, retirements, one who came back.
 */
export const careersScenario: DemoScenario = {
  name: 'careers',
  tell: async (world) => {
    const random = seededRandom(2025);
    const predecessors = await firstPredecessors(world);
    const { rows } = await world.call(listPeople, {
      sort: { by: 'policeNumber', descending: false },
      limit: 500,
    });
    for (const person of rows) {
      const before = predecessors.get(person.unitId ?? '') ?? null;
      const leads = person.post?.startsWith('Trưởng') ?? false;
      const inPoliticalBlock = person.unitCode?.startsWith('PX') ?? false;
      if (leads || inPoliticalBlock) await tellCareer(world, person, before, random);
    }
    await promoteSome(world, rows);
    await letSomeGo(world, rows);
  },
};

type Row = InputOf<typeof saveHistoryRow>['row'];

async function tellCareer(
  world: DemoWorld,
  { id, joinedForce }: Person,
  before: string | null,
  random: SeededRandom,
): Promise<void> {
  const { histories, person } = await world.call(getRecord, { id });
  const [rank] = histories.rank;
  const [assignment] = histories.assignment;
  const entered = joinedForce ? earliest(joinedForce) : null;
  const isLater = (since: LocalDate) => entered === null || entered < since;
  const rows: { row: Row; id: string | null }[] = [];
  const promoted = monthsAgo(random);
  if (rank && isLater(promoted)) {
    const fields = { ...rank, from: partialFromLocal(promoted) };
    rows.push({ row: { kind: 'rank', fields }, id: rank.id });
  }
  const since = before === null ? monthsAgo(random) : COMMUNES_SINCE;
  if (assignment && isLater(since)) {
    const fields = { ...assignment, from: partialFromLocal(since) };
    rows.push({ row: { kind: 'assignment', fields }, id: assignment.id });
    if (before !== null) rows.push({ row: earlierPost(before, entered, since), id: null });
  }
  rows.push({ row: lastYearsEvaluation(random), id: null });
  let { revision } = person;
  for (const one of rows)
    ({
      person: { revision },
    } = await world.call(saveHistoryRow, { personId: id, revision, ...one }));
}

function lastYearsEvaluation(random: SeededRandom): Row {
  const grade = random.chance(20) ? 'excellent' : 'good';
  return {
    kind: 'evaluation',
    fields: { year: 2025, subject: 'officer', grade, decision: null, note: null },
  };
}

/** In the commune that was merged, until the day before. */
function earlierPost(unitId: string, entered: LocalDate | null, since: LocalDate): Row {
  const to = partialFromLocal(addDays(since, -1));
  const from = entered === null ? null : partialFromLocal(entered);
  return {
    kind: 'assignment',
    fields: { unitId, post: 'Cán bộ', kind: 'official', from, to, decision: null, note: null },
  };
}

async function promoteSome({ call }: DemoWorld, people: readonly Person[]): Promise<void> {
  const holding = (rankCode: string) =>
    people
      .filter((person) => person.rankCode === rankCode)
      .slice(3, 9)
      .map(({ id }) => id);
  const common = { rankCode: null, decision: '4127/QĐ-CAT' };
  await call(promotePeople, { ...common, ids: holding('THUONG_UY'), from: '2026-04-01' });
  await call(promotePeople, { ...common, ids: holding('THIEU_TA'), from: '2026-07-01' });
}

async function letSomeGo(world: DemoWorld, people: readonly Person[]): Promise<void> {
  const oldest = people
    .filter(({ birthDate }) => birthDate !== null)
    .toSorted((a, b) => (String(a.birthDate) < String(b.birthDate) ? -1 : 1));
  const [first, second, third, back] = oldest.map(({ id }) => id);
  if (!first || !second || !third || !back) throw new Error('nobody to retire');
  await world.call(recordLeave, {
    ids: [first, second, third],
    reason: 'retired',
    from: '2026-07-01',
    decision: '5210/QĐ-BCA',
  });
  const { person } = await world.call(getRecord, { id: back });
  const fields = {
    reason: 'transferred',
    from: '2023-01',
    returnedOn: '2024-06-15',
    decision: null,
    note: null,
  } as const;
  await world.call(saveHistoryRow, {
    personId: back,
    revision: person.revision,
    id: null,
    row: { kind: 'leave', fields },
  });
}

/** The first of the communes each present commune was made of; departments have none. */
async function firstPredecessors({ call }: DemoWorld): Promise<Map<string, string>> {
  const { units } = await call(listUnits, { asOf: DEMO_DAY });
  const found = new Map<string, string>();
  for (const { id } of units.filter((unit) => ['ward', 'commune', 'specialZone'].includes(unit.kind))) {
    const { predecessors } = await call(getUnitHistory, { id });
    const [merged] = predecessors.filter(({ on }) => on === COMMUNES_SINCE);
    if (merged) found.set(id, merged.id);
  }
  return found;
}

/** The first day of a month one to five years ago. */
function monthsAgo(random: SeededRandom): LocalDate {
  return addMonths(`${DEMO_DAY.slice(0, 7)}-01` as LocalDate, -random.between(12, 60));
}
