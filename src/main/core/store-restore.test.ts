import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lock, signIn } from '#shared/accounts/accounts.contract.ts';
import { listAudit, verifyStore } from '#shared/audit/audit.contract.ts';
import { createBackup } from '#shared/backup/backup.contract.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { getStatus, restoreBackup } from '#shared/system/system.contract.ts';
import { storePaths } from '../db/store-paths.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newFolder,
  newOffice,
  type Office,
  personNamed,
  refusalOf,
  removeFolder,
  reopen,
  reopenSignedIn,
} from './__fixtures__/office.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(() => office.dispose());

/** A backup of the present state, handed to the core as a person hands over a file. */
async function backupAsFile(): Promise<string> {
  const { backup } = await office.call(createBackup, {});
  const bytes = new Uint8Array(readFileSync(backup.path));
  return office.core.putFile('administrator', { fileName: backup.fileName, bytes });
}
const names = async () => (await office.call(listPeople, {})).rows.map((row) => row.fullName);

test('a restored store says in its audit that it was restored', async () => {
  const fileId = await backupAsFile();
  await office.call(restoreBackup, { fileId, ...ADMINISTRATOR });
  await office.call(signIn, ADMINISTRATOR);
  const { entries } = await office.call(listAudit, {});
  expect(entries.map((entry) => entry.procedure)).toContain('system.restoreBackup');
  expect((await office.call(verifyStore, {})).sound).toBe(true);
});

test('a restore that cannot move the present files leaves them, and does not come back at the next start', async () => {
  const fileId = await backupAsFile();
  // Where the replaced files would go lies something else, as when another program holds a file.
  writeFileSync(storePaths(office.folder).replaced, 'không phải thư mục');
  await refusalOf(office.call(restoreBackup, { fileId, ...ADMINISTRATOR }));
  expect((await office.call(getStatus, {})).state).toBe('signedOut');
  await office.call(signIn, ADMINISTRATOR);
  await office.call(createPerson, personNamed('Lưu Sau Đó'));
  await office.core.close();
  rmSync(storePaths(office.folder).replaced);

  const again = await reopenSignedIn(office.folder);
  expect((await again.call(listPeople, {})).rows.map((row) => row.fullName)).toEqual(['Lưu Sau Đó']);
  await again.core.close();
});

test('after a damaged store was restored nobody may replace the sound one without signing in', async () => {
  const fileId = await backupAsFile();
  const again = await office.core.takeFile('administrator', fileId);
  await office.core.close();
  writeFileSync(storePaths(office.folder).database, 'hỏng');
  const { core, call } = reopen(office.folder);
  expect(await codeOf(call(signIn, ADMINISTRATOR))).toBe('STORE_DAMAGED');
  if (!again) throw new Error('the backup is gone');
  const restore = async () =>
    call(restoreBackup, { fileId: await core.putFile('administrator', again), ...ADMINISTRATOR });
  await restore();
  expect(await codeOf(restore())).toBe('FORBIDDEN');
  await core.close();
});

test('a journal left without its database is kept and not played into a new store', async () => {
  await office.call(createPerson, personNamed('Người Cũ'));
  const { database } = storePaths(office.folder);
  const journal = readFileSync(`${database}-wal`);
  const fileId = await backupAsFile();
  const backup = await office.core.takeFile('administrator', fileId);
  await office.core.close();
  if (!backup) throw new Error('the backup is gone');

  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${storePaths(folder).database}-wal`, journal);
  const { core, call } = reopen(folder);
  await call(restoreBackup, { fileId: await core.putFile('administrator', backup), ...ADMINISTRATOR });
  await call(signIn, ADMINISTRATOR);
  expect((await call(listPeople, {})).rows.map((row) => row.fullName)).toEqual(['Người Cũ']);
  await core.close();
  removeFolder(folder);
});

test('what a session had made cannot be taken through its lock', async () => {
  const fileId = await office.core.putFile('administrator', { fileName: 'x', bytes: new Uint8Array(1) });
  await office.call(lock, {});
  expect(await office.core.takeFile('administrator', fileId)).toBeNull();
  expect(await names().catch(() => 'locked')).toBe('locked');
});
