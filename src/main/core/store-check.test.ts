import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { createBackup } from '#shared/backup/backup.contract.ts';
import { addDays, localDateOf } from '#shared/domain/local-date.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { getRecord } from '#shared/people/record.contract.ts';
import { getStatus, restoreBackup } from '#shared/system/system.contract.ts';
import { storePaths } from '../db/store-paths.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newOffice,
  type Office,
  personNamed,
  programOptions,
  refusalOf,
  removeFolder,
  reopen,
} from './__fixtures__/office.ts';
import { behindTheBack } from './__fixtures__/raw-store.ts';
import { workAfterSignIn } from './__fixtures__/work-after-sign-in.ts';
import { callerOf } from './call-core.ts';
import type { Core, CoreEvent } from './core.ts';
import { createCore } from './create-core.ts';

let office: Office;
let person: string;
let backup: string;
beforeEach(async () => {
  office = await newOffice();
  person = (await office.call(createPerson, personNamed('Có Trong Bản Sao'))).id;
  backup = (await office.call(createBackup, {})).backup.path;
  await office.call(createPerson, personNamed('Sau Bản Sao'));
  await office.core.close();
});
afterEach(() => removeFolder(office.folder));

const database = () => storePaths(office.folder).database;
const backups = () => readdirSync(storePaths(office.folder).backups);

/** Changes bytes in the first pages of a table, and its indexes, that neither a sign-in nor the list of people reads. */
function damage(): void {
  const places = behindTheBack(office.folder, (db) => {
    const size = Number(db.pragma('page_size'));
    const pages = db.all<{ rootpage: number }>(
      "SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'person_family' AND rootpage > 0",
    );
    return pages.map(({ rootpage }) => (rootpage - 1) * size);
  });
  const bytes = readFileSync(database());
  for (const from of places) bytes.fill(0xa5, from + 40, from + 56);
  writeFileSync(database(), bytes);
}

const stateOf = async ({ call }: Pick<Office, 'call'>) => {
  const { state, refusal } = await call(getStatus, {});
  return [state, refusal?.code, refusal?.params.path];
};
const refused = () => ['refused', 'STORE_DAMAGED', database()];

/** The backup as a person who is not signed in hands it over. */
async function restoreInto(core: Core): Promise<void> {
  const fileId = await core.putFile('stranger', { fileName: 'a', bytes: readFileSync(backup) });
  await callerOf(core, 'stranger')(restoreBackup, { fileId, ...ADMINISTRATOR });
}

describe('damage that the check finds right after the sign-in', () => {
  test('refuses the store to everybody, saves nothing more into it, and the backup is restored', async () => {
    damage();
    const window = reopen(office.folder, { door: 'electron' });
    const heard: CoreEvent[] = [];
    window.core.onEvent((event) => heard.push(event));
    await window.call(signIn, ADMINISTRATOR);
    await vi.waitFor(async () => expect(await stateOf(window)).toEqual(refused()), 20_000);
    expect(heard.at(-1)).toMatchObject({ topics: expect.arrayContaining(['session']) });
    const refusal = await refusalOf(window.call(createPerson, personNamed('Không Lưu Được')));
    expect([refusal.code, refusal.params]).toEqual(['STORE_DAMAGED', { path: database() }]);
    const other = callerOf(window.core, 'other');
    expect(await codeOf(other(signIn, ADMINISTRATOR))).toBe('STORE_DAMAGED');
    // A change was not backed up yet, but a copy of a damaged store would push out a good one.
    await vi.waitFor(() => expect(window.core.busy()).toBe(false), 20_000);
    expect(backups()).toHaveLength(1);

    await restoreInto(window.core);
    await window.call(signIn, ADMINISTRATOR);
    expect((await window.call(listPeople, {})).rows.map((row) => row.fullName)).toEqual(['Có Trong Bản Sao']);
    await window.call(createPerson, personNamed('Lưu Lại Được'));
    await window.core.close();
  });

  test('the command line has no afterwards: it reads every page first and lets nobody in', async () => {
    damage();
    const before = readFileSync(database());
    const { core, call } = reopen(office.folder, { door: 'cli' });
    expect(await codeOf(call(signIn, ADMINISTRATOR))).toBe('STORE_DAMAGED');
    await core.close();
    expect(readFileSync(database()).equals(before)).toBe(true);
  });

  test('a program that is closed at once ends, and the check begins anew at the next sign-in', async () => {
    damage();
    for (let time = 0; time < 2; time += 1) {
      const window = reopen(office.folder, { door: 'electron' });
      await window.call(signIn, ADMINISTRATOR);
      await window.core.close();
    }
    const window = reopen(office.folder, { door: 'electron' });
    await window.call(signIn, ADMINISTRATOR);
    await vi.waitFor(async () => expect(await stateOf(window)).toEqual(refused()), 20_000);
    await window.core.close();
  });
});

test('damage that is met while people work refuses the store from then on', async () => {
  const window = reopen(office.folder, { door: 'electron' });
  const over = workAfterSignIn(window.core);
  await window.call(signIn, ADMINISTRATOR);
  await over;
  expect(await stateOf(window)).toEqual(['signedIn', undefined, undefined]);
  damage();
  const heard: CoreEvent[] = [];
  window.core.onEvent((event) => heard.push(event));
  expect(await codeOf(window.call(getRecord, { id: person }))).toBe('STORE_DAMAGED');
  expect(heard).toEqual([{ kind: 'changed', topics: ['session'] }]);
  expect(await stateOf(window)).toEqual(refused());
  expect(await codeOf(window.call(createPerson, personNamed('Không Lưu Được')))).toBe('STORE_DAMAGED');
  // What is only read stays readable.
  expect((await window.call(listPeople, {})).total).toBe(2);
  await window.core.close();
});

describe('the thorough check', () => {
  const first = localDateOf(2026, 11, 20) ?? expect.fail();
  const keptDay = () =>
    behindTheBack(office.folder, (db) =>
      db.get<{ value: string }>(`SELECT value FROM setting WHERE name = 'store.thoroughlyCheckedOn'`),
    )?.value;
  /** Signs in at a window on a day, waits for what it does by itself, closes it. */
  async function windowOn(days: number): Promise<void> {
    const today = addDays(first, days);
    const clock = { now: () => `${today}T08:00:00.000Z`, today: () => today };
    const core = createCore(programOptions(office.folder, { door: 'electron' }), { clock });
    const over = workAfterSignIn(core);
    await callerOf(core, 'administrator')(signIn, ADMINISTRATOR);
    await over;
    await core.close();
  }

  test('is made once a week, and once more when the clock was set back', async () => {
    const kept: unknown[] = [];
    for (const day of [0, 6, 7, -30]) {
      await windowOn(day);
      kept.push(keptDay());
    }
    expect(kept).toEqual(['2026-11-20', '2026-11-20', '2026-11-27', '2026-10-21']);
  });
});
