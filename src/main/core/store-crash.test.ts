import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyStore } from '#shared/audit/audit.contract.ts';
import { createBackup } from '#shared/backup/backup.contract.ts';
import { listAttachments, openAttachment } from '#shared/people/attachments.contract.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { createStore, getStatus } from '#shared/system/system.contract.ts';
import { splitBackup } from '../db/backup-file.ts';
import { storePaths } from '../db/store-paths.ts';
import {
  ADMINISTRATOR,
  newOffice,
  type Office,
  personNamed,
  QUANG_NINH,
  reopen,
  reopenSignedIn,
} from './__fixtures__/office.ts';
import { startProgram } from './__fixtures__/program.ts';
import { RESTORE_PLAN } from './interrupted-restore.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(() => office.dispose());

test.each([1, 7, 40])(
  'a program killed after %i acknowledged saves has lost none of them, and the store is sound',
  async (saves) => {
    await office.core.close();
    const program = startProgram('save-people.ts', [office.folder]);
    const acknowledged: string[] = [];
    while (acknowledged.length < saves) acknowledged.push((await program.line()) ?? '');
    program.child.kill('SIGKILL');
    acknowledged.push(...(await program.ended));

    const { core, call } = await reopenSignedIn(office.folder);
    const { rows, total } = await call(listPeople, { limit: 500 });
    const names = rows.map((row) => row.fullName);
    expect(acknowledged.filter((name) => !names.includes(name))).toEqual([]);
    // One more may have been saved whose acknowledgement was not heard.
    expect(total - acknowledged.length).toBeLessThanOrEqual(1);
    expect((await call(verifyStore, {})).sound).toBe(true);
    await core.close();
  },
);

test.each([1, 12])(
  'a program killed after %i acknowledged papers has lost none of them, and no row is without its file',
  async (papers) => {
    await office.core.close();
    const program = startProgram('attach-papers.ts', [office.folder]);
    const person = (await program.line()) ?? '';
    const acknowledged: string[] = [];
    while (acknowledged.length < papers) acknowledged.push((await program.line()) ?? '');
    program.child.kill('SIGKILL');
    acknowledged.push(...(await program.ended));

    const { core, call } = await reopenSignedIn(office.folder);
    const { attachments } = await call(listAttachments, { owner: 'person', ownerId: person });
    expect(attachments.map((one) => one.id)).toEqual(expect.arrayContaining(acknowledged));
    expect(attachments.length - acknowledged.length).toBeLessThanOrEqual(1);
    for (const { id, bytes } of attachments)
      expect((await call(openAttachment, { id })).file.bytes).toBe(bytes);
    await core.close();
  },
);

describe('a crash while a store is made', () => {
  const input = {
    organisation: QUANG_NINH,
    administrator: { ...ADMINISTRATOR, displayName: 'Quản trị' },
    referenceUnits: false,
  };

  test('before the keys were written nothing is there, and the first run begins anew', async () => {
    const { database, keys } = storePaths(office.folder);
    await office.core.close();
    renameSync(database, `${database}.new`);
    rmSync(keys);
    const { core, call } = reopen(office.folder, { door: 'electron' });
    expect((await call(getStatus, {})).state).toBe('noStore');
    await call(createStore, input);
    expect((await call(verifyStore, {})).sound).toBe(true);
    await core.close();
  });

  test('after the keys were written the store is complete and is opened', async () => {
    const { database } = storePaths(office.folder);
    await office.core.close();
    renameSync(database, `${database}.new`);
    const { core, call } = reopen(office.folder, { door: 'electron' });
    expect((await call(getStatus, {})).state).toBe('signedOut');
    await core.close();
    const again = await reopenSignedIn(office.folder);
    expect((await again.call(verifyStore, {})).sound).toBe(true);
    await again.core.close();
  });
});

describe('a crash while a backup is restored over a store', () => {
  /** Leaves the files as a crash after `steps` steps of putting the restored store in place would. */
  async function crashAfter(steps: number, withPlan = true): Promise<void> {
    await office.call(createPerson, personNamed('Trong Bản Sao Lưu'));
    const { backup } = await office.call(createBackup, {});
    await office.call(createPerson, personNamed('Sau Bản Sao Lưu'));
    await office.core.close();

    const paths = storePaths(office.folder);
    const { said, database } = splitBackup(readFileSync(backup.path));
    const kept = join(paths.replaced, 'lần thử');
    mkdirSync(kept, { recursive: true });
    mkdirSync(paths.restoring);
    const [newDatabase, newKeys] = [
      join(paths.restoring, 'dang-vu.db'),
      join(paths.restoring, 'dang-vu.keys'),
    ];
    writeFileSync(newDatabase, database);
    writeFileSync(newKeys, said.keyFile);
    if (withPlan)
      writeFileSync(join(paths.restoring, RESTORE_PLAN), JSON.stringify({ keepPreviousIn: kept }));
    const moves: [string, string][] = [
      [paths.database, join(kept, 'dang-vu.db')],
      [newDatabase, paths.database],
      [paths.keys, join(kept, 'dang-vu.keys')],
      [newKeys, paths.keys],
    ];
    for (const [from, to] of moves.slice(0, steps)) renameSync(from, to);
  }

  async function namesAfterStart(): Promise<string[]> {
    const { core, call } = await reopenSignedIn(office.folder, { door: 'electron' });
    const { rows } = await call(listPeople, {});
    expect((await call(verifyStore, {})).sound).toBe(true);
    await core.close();
    expect(existsSync(storePaths(office.folder).restoring)).toBe(false);
    return rows.map((row) => row.fullName).toSorted();
  }

  test('before the plan was written the present store is the store', async () => {
    await crashAfter(0, false);
    expect(await namesAfterStart()).toEqual(['Sau Bản Sao Lưu', 'Trong Bản Sao Lưu']);
  });

  test.each([0, 1, 2, 3, 4])(
    'after %i of its four moves the restore is finished at the next start',
    async (steps) => {
      await crashAfter(steps);
      expect(await namesAfterStart()).toEqual(['Trong Bản Sao Lưu']);
      const kept = join(storePaths(office.folder).replaced, 'lần thử');
      expect([existsSync(join(kept, 'dang-vu.db')), existsSync(join(kept, 'dang-vu.keys'))]).toEqual([
        true,
        true,
      ]);
    },
  );

  test('the replaced store can be opened from where it is kept', async () => {
    await crashAfter(2);
    await namesAfterStart();
    const kept = join(storePaths(office.folder).replaced, 'lần thử');
    const elsewhere = join(office.folder, 'mở lại');
    mkdirSync(elsewhere);
    for (const name of ['dang-vu.db', 'dang-vu.keys']) copyFileSync(join(kept, name), join(elsewhere, name));
    const { core, call } = await reopenSignedIn(elsewhere);
    expect((await call(listPeople, {})).total).toBe(2);
    await core.close();
  });
});
