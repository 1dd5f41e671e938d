import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { createStore, getStatus } from '#shared/system/system.contract.ts';
import { latestVersion } from '../db/migrations/all.ts';
import { storePaths } from '../db/store-paths.ts';
import {
  ADMINISTRATOR,
  newFolder,
  newOffice,
  type Office,
  QUANG_NINH,
  refusalOf,
  removeFolder,
  reopen,
} from './__fixtures__/office.ts';
import { behindTheBack, contentsOf, storeFilesOf } from './__fixtures__/raw-store.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice({ referenceUnits: true });
  await office.core.close();
});
afterEach(() => removeFolder(office.folder));

/** What the sign-in screen says, and that it left the store as it was. */
async function refusedSignIn(door: 'cli' | 'electron' = 'electron') {
  const before = storeFilesOf(office.folder);
  const { core, call } = reopen(office.folder, { door });
  try {
    const refusal = await refusalOf(call(signIn, ADMINISTRATOR));
    return { code: refusal.code, params: refusal.params, untouched: storeFilesOf(office.folder), before };
  } finally {
    await core.close();
  }
}

function flipBytes(path: string, at: number, count = 16): void {
  const bytes = readFileSync(path);
  for (let offset = at; offset < at + count; offset++) bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
}

describe('a store that must not be opened', () => {
  test('a store written by a newer program is refused with both versions and stays as it is', async () => {
    behindTheBack(office.folder, (db) => db.pragma('user_version = 9990'));
    const { code, params, untouched, before } = await refusedSignIn();
    expect([code, params]).toEqual(['STORE_NEWER', { version: 9990, supported: latestVersion }]);
    expect(untouched).toEqual(before);
  });

  const size = () => readFileSync(storePaths(office.folder).database).byteLength;
  test.each([
    ['its first page', () => 100],
    ['a page in the middle', () => Math.floor(size() / 2)],
    ['its last page', () => size() - 2000],
  ])('a database damaged in %s is refused as damaged and stays as it is', async (_, place) => {
    flipBytes(storePaths(office.folder).database, place());
    // A window finds what a sign-in does not read afterwards: store-check.test.ts.
    const { code, params, untouched, before } = await refusedSignIn('cli');
    expect([code, params]).toEqual(['STORE_DAMAGED', { path: storePaths(office.folder).database }]);
    expect(untouched).toEqual(before);
  });

  test('an empty database file is refused as damaged and stays empty', async () => {
    const { database } = storePaths(office.folder);
    writeFileSync(database, '');
    expect((await refusedSignIn()).code).toBe('STORE_DAMAGED');
    expect(readFileSync(database).byteLength).toBe(0);
  });

  test('a database of another program under our key is refused as damaged', async () => {
    behindTheBack(office.folder, (db) => db.pragma('application_id = 1'));
    const { code, untouched, before } = await refusedSignIn();
    expect(code).toBe('STORE_DAMAGED');
    expect(untouched).toEqual(before);
  });

  test('a database that was cut off is refused as damaged', async () => {
    truncateSync(storePaths(office.folder).database, Math.floor(size() / 8192) * 4096);
    expect((await refusedSignIn()).code).toBe('STORE_DAMAGED');
  });

  test('a database replaced by another file is refused as damaged', async () => {
    writeFileSync(storePaths(office.folder).database, 'không phải cơ sở dữ liệu');
    expect((await refusedSignIn()).code).toBe('STORE_DAMAGED');
  });

  test.each([
    ['text that is no key file', '{"format":1}'],
    ['nothing', ''],
  ])('a key file with %s is refused before anybody signs in', async (_, content) => {
    writeFileSync(storePaths(office.folder).keys, content);
    const { code, untouched, before } = await refusedSignIn();
    expect(code).toBe('STORE_KEYS_DAMAGED');
    expect(untouched).toEqual(before);
    const { core, call } = reopen(office.folder);
    expect(await call(getStatus, {})).toMatchObject({
      state: 'refused',
      refusal: { code: 'STORE_KEYS_DAMAGED', params: { path: storePaths(office.folder).keys } },
    });
    await core.close();
  });

  test('a wrap that was changed by hand opens nothing', async () => {
    const { keys } = storePaths(office.folder);
    const file = JSON.parse(readFileSync(keys, 'utf8'));
    file.accounts[0].key.sealed = file.recovery.sealed;
    writeFileSync(keys, JSON.stringify(file));
    expect((await refusedSignIn()).code).toBe('SIGN_IN_WRONG');
  });

  test.each([
    ['keys', 'STORE_KEYS_DAMAGED'],
    ['database', 'STORE_DAMAGED'],
  ] as const)(
    'without its %s file the other is kept and no new store is made over it',
    async (lost, code) => {
      rmSync(storePaths(office.folder)[lost]);
      const before = storeFilesOf(office.folder);
      const { core, call } = reopen(office.folder, { door: 'electron' });
      expect((await call(getStatus, {})).refusal?.code).toBe(code);
      const input = {
        organisation: QUANG_NINH,
        administrator: { ...ADMINISTRATOR, displayName: 'Quản trị' },
        referenceUnits: false,
      };
      expect((await refusalOf(call(createStore, input))).code).toBe('STORE_EXISTS');
      await core.close();
      expect(storeFilesOf(office.folder)).toEqual(before);
    },
  );
});

describe('where a store may lie', () => {
  test.each(['//server/kho', '\\\\server\\kho'])(
    'a folder on another computer (%s) is refused',
    async (folder) => {
      const { core, call } = reopen(folder);
      const refusal = await refusalOf(
        call(createStore, {
          organisation: QUANG_NINH,
          administrator: { ...ADMINISTRATOR, displayName: 'Quản trị' },
          referenceUnits: false,
        }),
      );
      expect([refusal.code, refusal.params]).toEqual(['STORE_NETWORK_PATH', { path: folder }]);
      await core.close();
    },
  );

  test('asking for the state of an empty folder writes nothing into it', async () => {
    const folder = newFolder();
    const { core, call } = reopen(folder);
    expect((await call(getStatus, {})).state).toBe('noStore');
    await core.close();
    expect(contentsOf(folder)).toEqual({});
    removeFolder(folder);
  });
});
