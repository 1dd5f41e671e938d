import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { createStore, getStatus } from '#shared/system/system.contract.ts';
import {
  ADMINISTRATOR,
  newFolder,
  newOffice,
  personNamed,
  QUANG_NINH,
  refusalOf,
  removeFolder,
  reopen,
  reopenSignedIn,
} from './__fixtures__/office.ts';
import { startProgram } from './__fixtures__/program.ts';
import { contentsOf } from './__fixtures__/raw-store.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => removeFolder(folder));

/**
 * A disk of 3 MB of its own for one process, where mounting is allowed (root, or user namespaces). Elsewhere no file
 * may grow beyond 1.5 MB: the same failing writes, but the system then calls them "file too large", not "disk full".
 */
function smallDisk(mountPoint: string): { before: string[]; code: 'DISK_FULL' | 'INTERNAL' } {
  const mount = (size: string, then: string) => [
    ...['unshare', '--map-root-user', '--mount', 'sh', '-c'],
    ...[`mount -t tmpfs -o size=${size} tmpfs "$0" && ${then}`, mountPoint],
  ];
  const [command = '', ...rest] = mount('64k', 'true');
  if (spawnSync(command, rest).status === 0) return { before: mount('3m', 'exec "$@"'), code: 'DISK_FULL' };
  return { before: ['sh', '-c', 'ulimit -f 3000 && exec "$@"', 'sh'], code: 'INTERNAL' };
}

test('on a full disk a save is refused, every save before it is kept, and with room again work goes on', async () => {
  const { before, code } = smallDisk(folder);
  const [said] = await startProgram('fill-disk.ts', [folder], before).ended;
  const { acknowledged, ...rest } = JSON.parse(said ?? '{}');
  expect(acknowledged).toBeGreaterThan(10);
  expect(rest).toEqual({
    savingRefused: code,
    backupRefused: code,
    paperRefused: code,
    papersKept: true,
    halfWritten: [],
    backupsLeft: [],
    peopleWhenFull: acknowledged + 1,
    peopleAfter: acknowledged + 1,
    sound: true,
    savedAgain: 'Sau Khi Có Chỗ',
    keysWhole: true,
  });
});

describe('in a folder that may only be read', () => {
  const NOBODY = 65534;

  /** Root may write everywhere, so root is given up while `work` runs; others are stopped by the modes alone. */
  async function withoutRights<T>(work: () => Promise<T>): Promise<T> {
    const root = process.geteuid?.() === 0;
    for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
      if (root) chownSync(join(folder, name), NOBODY, NOBODY);
      chmodSync(join(folder, name), 0o555);
    }
    if (root) process.seteuid?.(NOBODY);
    try {
      return await work();
    } finally {
      if (root) process.seteuid?.(0);
      chmodSync(folder, 0o755);
    }
  }
  const input = {
    organisation: QUANG_NINH,
    administrator: { ...ADMINISTRATOR, displayName: 'Quản trị' },
    referenceUnits: false,
  };

  test('no store is made, and the folder is named', async () => {
    await withoutRights(async () => {
      for (const dataDir of [folder, join(folder, 'kho', 'mới')]) {
        const { core, call } = reopen(dataDir);
        const refusal = await refusalOf(call(createStore, input));
        expect([refusal.code, refusal.params]).toEqual(['STORE_READ_ONLY_FOLDER', { path: dataDir }]);
        await core.close();
      }
    });
    expect(contentsOf(folder)).toEqual({});
  });

  test.each(['electron', 'cli'] as const)(
    'a store there is not opened at the %s door, and stays as it is',
    async (door) => {
      const office = await newOffice({ dataDir: folder });
      await office.core.close();
      const before = contentsOf(folder);
      await withoutRights(async () => {
        const { core, call } = reopen(folder, { door });
        const refusal = await refusalOf(call(signIn, ADMINISTRATOR));
        expect([refusal.code, refusal.params]).toEqual(['STORE_READ_ONLY_FOLDER', { path: folder }]);
        await core.close();
      });
      expect(contentsOf(folder)).toEqual(before);
    },
  );

  test('a window says so before anybody signs in', async () => {
    await (await newOffice({ dataDir: folder })).core.close();
    await withoutRights(async () => {
      const { core, call } = reopen(folder, { door: 'electron' });
      expect(await call(getStatus, {})).toMatchObject({
        state: 'refused',
        refusal: { code: 'STORE_READ_ONLY_FOLDER', params: { path: folder } },
      });
      await core.close();
    });
  });

  test('once it may be written again the store opens', async () => {
    await (await newOffice({ dataDir: folder })).core.close();
    await withoutRights(async () => undefined);
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600);
    const { core, call } = await reopenSignedIn(folder, { door: 'electron' });
    await call(createPerson, personNamed('Nguyễn Văn Thử'));
    expect((await call(listPeople, {})).total).toBe(1);
    expect(existsSync(join(folder, 'dang-vu.keys'))).toBe(true);
    await core.close();
  });
});
