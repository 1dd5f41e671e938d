import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { listAudit, verifyStore } from '#shared/audit/audit.contract.ts';
import { listImports } from '#shared/exchange/exchange.contract.ts';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { listPartyOrgs } from '#shared/organisation/party-orgs.contract.ts';
import { listSeats } from '#shared/organisation/seats.contract.ts';
import { exportPeopleRecords, listPeople } from '#shared/people/people.contract.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { listTasks } from '#shared/tasks/tasks.contract.ts';
import { newFolder, newOffice, programOptions, removeFolder, reopen } from '../core/__fixtures__/office.ts';
import { contentsOf } from '../core/__fixtures__/raw-store.ts';
import { reportDefinitions } from '../modules/report-definitions.ts';
import { ensureDemoStore } from './ensure-demo-store.ts';
import { DEMO_ACCOUNT } from './make-demo-store.ts';
import { makeDemonstration } from './make-demonstration.ts';

let folder: string;
let files: string[];
beforeAll(async () => {
  folder = newFolder();
  files = await makeDemonstration(folder, programOptions(''));
}, 60_000);
afterAll(() => removeFolder(folder));

async function inStore<T>(
  dataDir: string,
  work: (call: ReturnType<typeof reopen>['call']) => Promise<T>,
): Promise<T> {
  const { core, call } = reopen(dataDir, { demonstration: true });
  await call(signIn, DEMO_ACCOUNT);
  const result = await work(call);
  await core.close();
  return result;
}

test('the demonstration is a sound store, marked as one, with 600 people in all communes and departments', async () => {
  await inStore(join(folder, 'store'), async (call) => {
    expect((await call(getStatus, {})).demonstration).toBe(true);
    expect((await call(listPeople, {})).total).toBe(597);
    expect((await call(listPeople, { filter: { service: 'left' } })).total).toBe(3);
    expect((await call(listPeople, { filter: { binned: true } })).total).toBe(3);
    const { units } = await call(listUnits, {});
    const staffed = units.filter((unit) => unit.people > 0).map((unit) => unit.kind);
    expect(staffed.filter((kind) => ['ward', 'commune', 'specialZone'].includes(kind))).toHaveLength(54);
    expect(staffed.filter((kind) => kind === 'department')).toHaveLength(23);
    expect(staffed.filter((kind) => kind === 'team')).toHaveLength(23);
    expect((await call(listImports, {})).imports).toMatchObject([{ leftOut: 0, undoneAt: null }]);
    expect(
      (await call(listAudit, { before: 300, limit: 300 })).entries.map((entry) => entry.procedure),
    ).toContain('people.update');
    expect((await call(verifyStore, {})).sound).toBe(true);
  });
});

test('who leads a commune today served in one of its predecessors before the merger, in the tree of that day', async () => {
  await inStore(join(folder, 'store'), async (call) => {
    const asOf = '2025-01-31';
    const { units } = await call(listUnits, { asOf });
    const merged = new Set(units.filter(({ validTo }) => validTo === '2025-07-01').map(({ id }) => id));
    const { rows } = await call(listPeople, { filter: { asOf }, limit: 500 });
    expect(rows.filter(({ unitId }) => unitId !== null && merged.has(unitId)).length).toBeGreaterThan(40);
  });
});

test('its members stand in the organisations of their units, and some places are vacant', async () => {
  await inStore(join(folder, 'store'), async (call) => {
    const { partyOrgs } = await call(listPartyOrgs, {});
    const branches = partyOrgs.filter(({ kind, unitId }) => kind !== 'external' && unitId !== null);
    expect(branches.filter(({ members }) => members === 0)).toEqual([]);
    const { seats } = await call(listSeats, {});
    expect(seats.filter(({ vacant }) => vacant > 0).length).toBeGreaterThan(5);
    expect(seats.filter(({ vacant }) => vacant === 0).length).toBeGreaterThan(50);
  });
});

test('something is overdue, due today and due later on the day it is made', async () => {
  await inStore(join(folder, 'store'), async (call) => {
    const { counts, snoozed, tasks } = await call(listTasks, {});
    expect(counts.overdue).toBeGreaterThan(2);
    expect(counts.thisWeek).toBeGreaterThan(0);
    expect(counts.later).toBeGreaterThan(10);
    expect(snoozed).toBe(1);
    expect(tasks.filter(({ inCharge }) => inCharge !== null)).toHaveLength(5);
    expect(new Set(tasks.map(({ kind }) => kind))).toContain('assignment-end');
  });
});

test('it writes both copies of every report and says what it wrote', () => {
  const [store, ...reports] = files.map((path) => path.slice(folder.length + 1));
  expect(store).toBe(join('store', 'dang-vu.db'));
  expect(reports).toHaveLength(2 * reportDefinitions.length);
  expect(reports.slice(0, 2)).toEqual([
    join('reports', 'people-list.xlsx'),
    join('reports', 'people-list-ban-luu.xlsx'),
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(['documents', 'reports', 'store']);
});

test('it is the same at every making, begins anew after a crash, and is made once', async () => {
  const dataDir = join(folder, 'again');
  mkdirSync(join(dataDir, 'making-demonstration'), { recursive: true });
  const { dataDir: _other, ...options } = programOptions('');
  expect(await ensureDemoStore(dataDir, options)).toBe(true);
  // A crash between the two last steps leaves keys and marker without a database.
  rmSync(join(dataDir, 'dang-vu.db'));
  expect(await ensureDemoStore(dataDir, options)).toBe(true);
  expect(await ensureDemoStore(dataDir, options)).toBe(false);
  const records = (call: ReturnType<typeof reopen>['call']) => call(exportPeopleRecords, {});
  expect(await inStore(dataDir, records)).toEqual(await inStore(join(folder, 'store'), records));
}, 60_000);

describe('a folder with a real store', () => {
  const { dataDir: _none, ...options } = programOptions('');
  async function realStore(): Promise<string> {
    const dataDir = newFolder();
    await (await newOffice({ dataDir })).core.close();
    return dataDir;
  }
  test.each<[string, (dataDir: string) => void]>([
    ['is not shown as a demonstration', () => {}],
    ['keeps its keys when the database is missing', (dir) => rmSync(join(dir, 'dang-vu.db'))],
    [
      'keeps a restore that was broken off',
      (dir) => {
        mkdirSync(join(dir, 'restoring'));
        for (const name of ['dang-vu.db', 'dang-vu.keys'])
          renameSync(join(dir, name), join(dir, 'restoring', name));
      },
    ],
    [
      'is not one because a demonstration was there before',
      (dir) => writeFileSync(join(dir, 'minh-hoa'), 'a7c0'),
    ],
  ])('%s', async (_, changed) => {
    const dataDir = await realStore();
    changed(dataDir);
    const before = contentsOf(dataDir);
    await expect(ensureDemoStore(dataDir, options)).rejects.toMatchObject({
      code: 'STORE_NOT_DEMONSTRATION',
      params: { path: dataDir },
    });
    expect(contentsOf(dataDir)).toEqual(before);
    removeFolder(dataDir);
  });
});
