import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lock, signIn, unlock } from '#shared/accounts/accounts.contract.ts';
import { listAudit } from '#shared/audit/audit.contract.ts';
import { createBackup, listBackups, setSecondFolder } from '#shared/backup/backup.contract.ts';
import { localDateOf } from '#shared/domain/local-date.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { getStatus, restoreBackup } from '#shared/system/system.contract.ts';
import {
  ADMINISTRATOR,
  newOffice,
  type Office,
  PASSWORD,
  personNamed,
  programOptions,
  reopen,
  reopenSignedIn,
} from '../../core/__fixtures__/office.ts';
import { contentsOf, storeKeyOf } from '../../core/__fixtures__/raw-store.ts';
import { callerOf } from '../../core/call-core.ts';
import { type Clock, systemClock } from '../../core/clock.ts';
import type { CoreEvent } from '../../core/core.ts';
import { startCore } from '../../core/core-host.ts';
import { createCore } from '../../core/create-core.ts';
import { type BackupJob, makeBackup } from '../../db/backup-file.ts';
import { storePaths } from '../../db/store-paths.ts';
import { finishRunningWork } from '../../shells/finish-running-work.ts';
import { newBackupPath } from './backup-folder.ts';
import { copyBackup } from './copy-backup.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
  await office.call(createPerson, personNamed('Trong Bản Sao Lưu'));
});
afterEach(() => office.dispose());

const put = (path: string) =>
  office.core.putFile('administrator', { fileName: 'a.dvbackup', bytes: readFileSync(path) });

describe('the automatic backup of a window', () => {
  const newWindow = (clock?: Clock) => {
    const core = createCore(programOptions(office.folder, { door: 'electron' }), { clock });
    return { core, call: callerOf(core, 'administrator') };
  };
  /** Waits for the backup as a window does that is closed at once, and says what it told. */
  async function settled({ core, call }: Pick<Office, 'core' | 'call'>): Promise<string[]> {
    await finishRunningWork(core);
    return (await call(getStatus, {})).notices.map((notice) => notice.code);
  }
  /** Signs in at a window, waits until it says how the backup went and closes it. */
  async function startWindow(): Promise<string[]> {
    const window = newWindow();
    await window.call(signIn, ADMINISTRATOR);
    const codes = await settled(window);
    await window.core.close();
    return codes;
  }
  const backups = (folder = join(office.folder, 'backups')) =>
    existsSync(folder) ? readdirSync(folder) : [];

  test('is made at the first sign-in after a change and goes to the second folder too', async () => {
    const second = join(office.folder, 'đĩa USB');
    mkdirSync(second);
    await office.call(setSecondFolder, { folder: second });
    await office.core.close();
    expect(await startWindow()).toEqual(['backupMade']);
    expect(backups()).toHaveLength(1);
    expect(contentsOf(second)).toEqual(contentsOf(join(office.folder, 'backups')));
  });

  test('tells when the second folder is not there, and keeps the first copy', async () => {
    const second = join(office.folder, 'đĩa USB');
    mkdirSync(second);
    await office.call(setSecondFolder, { folder: second });
    await office.core.close();
    rmSync(second, { recursive: true });
    expect(await startWindow()).toEqual(['backupNotCopied']);
    expect(backups()).toHaveLength(1);
  });

  test('is not made again when nothing but sign-ins happened', async () => {
    await office.core.close();
    await startWindow();
    const made = backups();
    const { core, call } = await reopenSignedIn(office.folder, { door: 'electron' });
    await call(listBackups, {});
    expect((await call(getStatus, {})).notices).toEqual([]);
    await core.close();
    expect(backups()).toEqual(made);
  });

  test('that fails keeps nobody from working and says so', async () => {
    await office.core.close();
    writeFileSync(join(office.folder, 'backups'), 'một tệp ở chỗ của thư mục');
    const { core, call } = reopen(office.folder, { door: 'electron' });
    await call(signIn, ADMINISTRATOR);
    expect((await call(createPerson, personNamed('Vẫn Làm Việc'))).fullName).toBe('Vẫn Làm Việc');
    const { notices } = await call(getStatus, {});
    expect(notices.map((notice) => notice.code)).toEqual(['backupFailed']);
    await core.close();
  });

  test('is made although the window is closed at once', async () => {
    await office.core.close();
    const core = await startCore(programOptions(office.folder, { door: 'electron' }));
    const heard: CoreEvent[] = [];
    core.onEvent((event) => heard.push(event));
    await callerOf(core, 'administrator')(signIn, ADMINISTRATOR);
    await core.endSession('administrator');
    expect(core.busy()).toBe(true);
    await finishRunningWork(core);
    await core.close();
    expect(backups()).toHaveLength(1);
    expect(heard.at(-1)).toMatchObject({ topics: expect.arrayContaining(['backups', 'session']) });
  });

  test('is made again after an older backup was restored, whatever the newer ones say', async () => {
    const older = (await office.call(createBackup, {})).backup.path;
    for (const name of ['Một', 'Hai', 'Ba']) await office.call(createPerson, personNamed(name));
    await office.call(createBackup, {});
    await office.call(restoreBackup, { fileId: await put(older), ...ADMINISTRATOR });
    await office.call(signIn, ADMINISTRATOR);
    await office.call(createPerson, personNamed('Sau Khi Khôi Phục'));
    await office.core.close();
    expect(await startWindow()).toEqual(['backupMade']);
    expect(backups()).toHaveLength(3);
    expect(await startWindow()).toEqual([]);
  });

  test('is made when somebody unlocks after a change', async () => {
    await office.core.close();
    const window = newWindow();
    await window.call(signIn, ADMINISTRATOR);
    await settled(window);
    await window.call(createPerson, personNamed('Trước Khi Khóa'));
    await settled(window);
    const before = backups();
    expect(before).toHaveLength(1);
    await window.call(lock, {});
    await window.call(unlock, { password: PASSWORD });
    await settled(window);
    // Of one day the newest is kept.
    expect(backups()).toHaveLength(1);
    expect(backups()).not.toEqual(before);
    await window.core.close();
  });

  test('is made with the first change of a new day in a window that nobody locked', async () => {
    await office.core.close();
    let day = localDateOf(2026, 11, 20);
    const today = () => day ?? systemClock.today();
    const window = newWindow({ now: () => `${today()}T08:00:00.000Z`, today });
    await window.call(signIn, ADMINISTRATOR);
    await settled(window);
    day = localDateOf(2026, 11, 21);
    await window.call(listPeople, {});
    expect(window.core.busy()).toBe(false);
    for (const name of ['Một', 'Hai']) {
      await window.call(createPerson, personNamed(name));
      await settled(window);
    }
    expect(backups()).toHaveLength(2);
    await window.core.close();
  });

  test('removes the copies a crash left, and leaves alone what is being written', async () => {
    await office.core.close();
    const folder = join(office.folder, 'backups');
    mkdirSync(folder);
    const stray = ['dang-vu-2026-11-20-080000.dvbackup.new', 'dang-vu-2026-11-20-080000.dvbackup.db.new'];
    const writing = 'dang-vu-2026-11-21-080000.dvbackup.db.new';
    const left = [...stray.map((name) => join(folder, name)), join(office.folder, 'rehearsal-1.db')];
    for (const path of left) {
      writeFileSync(path, 'bản chép dở');
      utimesSync(path, 0, 0);
    }
    writeFileSync(join(folder, writing), 'đang chép');
    await startWindow();
    expect(left.filter((path) => existsSync(path))).toEqual([]);
    expect(backups()).toContain(writing);
  });

  test('says in the audit that a copy left the computer, and brings it when the disk is there again', async () => {
    const second = join(office.folder, 'đĩa USB');
    mkdirSync(second);
    await office.call(setSecondFolder, { folder: second });
    await office.core.close();
    rmSync(second, { recursive: true });
    expect(await startWindow()).toEqual(['backupNotCopied']);
    mkdirSync(second);
    writeFileSync(join(second, 'dang-vu-2026-11-20-080000.dvbackup.new'), 'dở');
    utimesSync(join(second, 'dang-vu-2026-11-20-080000.dvbackup.new'), 0, 0);
    expect(await startWindow()).toEqual(['backupMade']);
    expect(backups()).toHaveLength(1);
    expect(contentsOf(second)).toEqual(contentsOf(join(office.folder, 'backups')));
    const window = await reopenSignedIn(office.folder);
    const rows = (await window.call(listAudit, {})).entries.filter(
      (entry) => entry.procedure === 'backup.create',
    );
    expect(rows.map((row) => row.source)).toEqual([join(second, backups()[0] ?? '')]);
    await window.core.close();
  });

  test('lets old ones of this store go, not those of another store nor those made by hand', async () => {
    const folder = join(office.folder, 'backups');
    const job = backupJobOf(office.folder);
    const made = makeAt(job, folder, ['2026-03-02T01:00:00.000Z', '2026-03-02T02:00:00.000Z']);
    const byHand = makeAt({ ...job, reason: 'manual' }, folder, ['2026-03-02T00:30:00.000Z']);
    const other = await newOffice();
    const theirs = makeAt(backupJobOf(other.folder), folder, ['2026-03-02T00:10:00.000Z']);
    await other.dispose();
    await office.call(createPerson, personNamed('Sau Cùng'));
    await office.core.close();
    await startWindow();
    expect(backups()).not.toContain(made[0]);
    expect(backups()).toEqual(expect.arrayContaining([made[1], ...byHand, ...theirs]));
    expect(backups()).toHaveLength(4);
  });
});

test('a backup that was damaged on the way is not taken for a second copy', () => {
  const [fileName = ''] = makeAt(backupJobOf(office.folder), office.folder, ['2026-03-02T01:00:00.000Z']);
  const path = join(office.folder, fileName);
  const folder = join(office.folder, 'đĩa USB');
  mkdirSync(folder);
  const bytes = readFileSync(path);
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const key = Uint8Array.from(storeKeyOf(office.folder));
  expect(copyBackup({ path, folder, key, now: '2026-03-02T01:00:00.000Z' })).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

/** What the second thread is given, made from outside. */
function backupJobOf(folder: string): Omit<BackupJob, 'target' | 'createdAt'> {
  const { database, attachments, keys } = storePaths(folder);
  const key = Uint8Array.from(storeKeyOf(folder));
  const keyFile = readFileSync(keys, 'utf8');
  return { database, attachments, key, keyFile, reason: 'automatic', version: '0.0.0' };
}

function makeAt(job: Omit<BackupJob, 'target' | 'createdAt'>, folder: string, instants: string[]): string[] {
  return instants.map((createdAt) => {
    const target = newBackupPath(folder, createdAt);
    makeBackup({ ...job, target, createdAt });
    return basename(target);
  });
}
