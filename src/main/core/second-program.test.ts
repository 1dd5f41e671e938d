import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { createBackup } from '#shared/backup/backup.contract.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { runReport } from '#shared/reports/reports.contract.ts';
import { createStore, getStatus } from '#shared/system/system.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newOffice,
  personNamed,
  QUANG_NINH,
  removeFolder,
  reopen,
  reopenSignedIn,
} from './__fixtures__/office.ts';
import { type Program, startProgram } from './__fixtures__/program.ts';

let folder: string;
let window: Program;
beforeAll(async () => {
  const office = await newOffice();
  folder = office.folder;
  await office.call(createPerson, personNamed('Nguyễn Văn Thử'));
  await office.core.close();
  window = startProgram('hold-store.ts', [folder]);
  expect(await window.line()).toBe('open');
});
afterAll(async () => {
  window.child.kill('SIGKILL');
  await window.ended;
  removeFolder(folder);
});

test('a second window on the same store is refused with the reason', async () => {
  const { core, call } = reopen(folder, { door: 'loopback' });
  expect(await call(getStatus, {})).toMatchObject({ state: 'refused', refusal: { code: 'STORE_IN_USE' } });
  await core.close();
});

test('beside an open window the command line reads, reports and backs up', async () => {
  const { core, call } = await reopenSignedIn(folder);
  expect((await call(listPeople, {})).total).toBe(1);
  expect((await call(runReport, { name: 'people-list' })).rows).toBe(1);
  const { backup } = await call(createBackup, {});
  expect([backup.people, existsSync(backup.path)]).toEqual([1, true]);
  await core.close();
});

test('beside an open window a command of the command line is refused and nothing is saved', async () => {
  const { core, call } = await reopenSignedIn(folder);
  expect(await codeOf(call(createPerson, personNamed('Trần Thị Hai')))).toBe('STORE_IN_USE_READ_ONLY');
  expect((await call(listPeople, {})).total).toBe(1);
  await core.close();
});

test('beside an open window no store is made over the other', async () => {
  const { core, call } = reopen(folder);
  const input = {
    organisation: QUANG_NINH,
    administrator: { ...ADMINISTRATOR, displayName: 'Quản trị' },
    referenceUnits: false,
  };
  expect(await codeOf(call(createStore, input))).toBe('STORE_EXISTS');
  await core.close();
});

test('a window that was killed leaves no lock behind', async () => {
  window.child.kill('SIGKILL');
  await window.ended;
  const { core, call } = reopen(folder, { door: 'electron' });
  await call(signIn, ADMINISTRATOR);
  expect((await call(createPerson, personNamed('Trần Thị Hai'))).fullName).toBe('Trần Thị Hai');
  await core.close();
});
