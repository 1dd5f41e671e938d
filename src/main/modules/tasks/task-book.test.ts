import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, type LocalDate } from '#shared/domain/local-date.ts';
import { updateUnit } from '#shared/organisation/organisation.contract.ts';
import { listPosts, saveSeat } from '#shared/organisation/seats.contract.ts';
import { binPeople, restorePeople } from '#shared/people/people.contract.ts';
import { addRule } from '#shared/rulebook/rulebook.contract.ts';
import { listTasks } from '#shared/tasks/tasks.contract.ts';
import { newOffice, type Office } from '../../core/__fixtures__/office.ts';
import { keeperOf, rowOf } from '../people/__fixtures__/record-keeping.ts';

const START = '2026-11-18' as LocalDate;
let today = START;
let office: Office;
let keeper: ReturnType<typeof keeperOf>;
let unit: Awaited<ReturnType<typeof keeper.unit>>;
let head = '';
const people: string[] = [];
const inBin = new Set<string>();
let renamed = 0;

beforeAll(async () => {
  office = await newOffice({ clock: { now: () => `${today}T02:00:00.000Z`, today: () => today } });
  keeper = keeperOf(office);
  unit = await keeper.unit('PX01', 'Phòng Tổ chức cán bộ', { validFrom: '2026-01-01' });
  const { posts } = await office.call(listPosts, {});
  const post = posts.find(({ level }) => level === 'unitLeader');
  head = post?.name ?? '';
  await office.call(saveSeat, {
    id: null,
    unitId: unit.id,
    postId: post?.id ?? '',
    places: 1,
    validFrom: null,
    validTo: null,
    decision: null,
  });
});
afterAll(() => office.dispose());

const tasks = async () => (await office.call(listTasks, {})).tasks;
/** From midnight on everything is computed anew. */
async function tasksComputedAnew() {
  const day = today;
  today = addDays(day, 1);
  await tasks();
  today = day;
  return tasks();
}

const someone = fc.nat({ max: 5 });
const day = fc.integer({ min: 0, max: 680 }).map((after) => addDays('2025-01-01' as LocalDate, after));
const change = fc.oneof(
  fc.record({ kind: fc.constant('admit' as const), day }),
  fc.record({
    kind: fc.constant('appoint' as const),
    who: someone,
    day,
    days: fc.integer({ min: 1, max: 400 }),
  }),
  fc.record({ kind: fc.constant('head' as const), who: someone, day }),
  fc.record({ kind: fc.constant('leave' as const), who: someone, day }),
  fc.record({ kind: fc.constant('bin' as const), who: someone }),
  fc.record({ kind: fc.constant('rename' as const) }),
  fc.record({ kind: fc.constant('rule' as const), months: fc.integer({ min: 6, max: 18 }) }),
);

async function carryOut(
  asked: typeof change extends fc.Arbitrary<infer Asked> ? Asked : never,
): Promise<void> {
  const id = 'who' in asked ? people[asked.who % Math.max(people.length, 1)] : undefined;
  if (asked.kind === 'admit') {
    const known = { partyAdmission: asked.day, unitId: unit.id };
    people.push((await keeper.person(`Nguyễn Văn Thử ${people.length}`, known)).id);
  } else if (asked.kind === 'rename') {
    renamed += 1;
    unit = await office.call(updateUnit, { ...unit, name: `Phòng Tổ chức cán bộ ${renamed}` });
  } else if (asked.kind === 'rule') {
    await office.call(addRule, {
      code: 'ADM_PROBATION',
      name: 'Thời gian dự bị',
      value: { months: asked.months, warnDays: [30] },
      unit: 'tháng',
      severity: 'never',
      citation: null,
      effectiveFrom: '2026-01-01',
      note: null,
      confirmed: true,
    });
  } else if (id === undefined) return;
  else if (asked.kind === 'bin') {
    await office.call(inBin.has(id) ? restorePeople : binPeople, { ids: [id] });
    if (!inBin.delete(id)) inBin.add(id);
  } else if (inBin.has(id)) return;
  else if (asked.kind === 'leave') await keeper.save(id, rowOf.leave(asked.day));
  else {
    const kind = asked.kind === 'head' ? ('official' as const) : ('acting' as const);
    const to = asked.kind === 'head' ? null : addDays(asked.day, asked.days);
    await keeper.save(id, rowOf.assignment({ unitId: unit.id, post: head, kind, from: asked.day, to }));
  }
}

test('tasks brought up to date after each save are those computed anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
      for (const asked of changes) {
        await carryOut(asked);
        const kept = await tasks();
        expect(kept).toEqual(await tasksComputedAnew());
      }
    }),
    { numRuns: 60 },
  );
  expect((await tasks()).length).toBeGreaterThan(3);
}, 120_000);

test('a task never disappears by itself: while nothing is entered, every day has the tasks of the day before', async () => {
  let before = new Set((await tasks()).map(({ key }) => key));
  for (let days = 0; days < 60; days += 1) {
    today = addDays(today, 13);
    const keys = new Set((await tasks()).map(({ key }) => key));
    expect([...before].filter((key) => !keys.has(key))).toEqual([]);
    before = keys;
  }
  today = START;
}, 60_000);
