import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changePassword, createAccount, lock, signIn, unlock } from '#shared/accounts/accounts.contract.ts';
import { listAudit, verifyStore } from '#shared/audit/audit.contract.ts';
import {
  createBackup,
  listBackups,
  rehearseRestore,
  setSecondFolder,
} from '#shared/backup/backup.contract.ts';
import { localDateOf } from '#shared/domain/local-date.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { getStatus, inspectBackup, restoreBackup } from '#shared/system/system.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newAccount,
  newFolder,
  newOffice,
  type Office,
  PASSWORD,
  personNamed,
  programOptions,
  refusalOf,
  removeFolder,
  reopen,
  reopenSignedIn,
} from '../../core/__fixtures__/office.ts';
import { contentsOf, storeFilesOf, storeKeyOf } from '../../core/__fixtures__/raw-store.ts';
import { callerOf } from '../../core/call-core.ts';
import { type Clock, systemClock } from '../../core/clock.ts';
import type { CoreEvent } from '../../core/core.ts';
import { startCore } from '../../core/core-host.ts';
import { createCore } from '../../core/create-core.ts';
import { type BackupJob, makeBackup } from '../../db/backup-file.ts';
import { storePaths } from '../../db/store-paths.ts';
import { finishRunningWork } from '../../shells/finish-running-work.ts';
import { newBackupPath } from './backup-folder.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
  await office.call(createPerson, personNamed('Trong Bản Sao Lưu'));
});
afterEach(() => office.dispose());

const put = (path: string, session = 'administrator') =>
  office.core.putFile(session, { fileName: 'a.dvbackup', bytes: readFileSync(path) });
const namesNow = async () => (await office.call(listPeople, {})).rows.map((row) => row.fullName);

describe('a backup', () => {
  test('is one file that says what it holds, is proved by opening it and can be rehearsed', async () => {
    const { backup } = await office.call(createBackup, {});
    expect(backup).toMatchObject({
      people: 1,
      reason: 'manual',
      bytes: readFileSync(backup.path).byteLength,
    });
    expect(await office.call(rehearseRestore, { fileName: backup.fileName })).toMatchObject({
      people: 1,
      units: 1,
    });
    expect((await office.call(listBackups, {})).backups).toEqual([backup]);
    expect(readdirSync(join(office.folder, 'backups'))).toEqual([backup.fileName]);
    expect(existsSync(join(office.folder, 'rehearsal.db'))).toBe(false);
    expect((await office.call(listAudit, { limit: 1 })).entries[0]).toMatchObject({
      procedure: 'backup.create',
      source: backup.path,
    });
  });

  test('can be made into another folder, and two of one second get two names', async () => {
    const folder = join(office.folder, 'đĩa USB');
    mkdirSync(folder);
    const [first, second] = [
      (await office.call(createBackup, { folder })).backup,
      (await office.call(createBackup, { folder })).backup,
    ];
    expect(readdirSync(folder).toSorted()).toEqual([first.fileName, second.fileName].toSorted());
  });

  test.each([
    [
      'a folder that is not there, for it may be a disk that is not plugged in',
      'chưa cắm',
      'BACKUP_NOT_FOUND',
    ],
    ['a file', 'dang-vu.db', 'BACKUP_NOT_FOUND'],
  ])('is not made into %s', async (_, name, code) => {
    const folder = join(office.folder, name);
    expect(await refusalOf(office.call(createBackup, { folder }))).toMatchObject({
      code,
      params: { path: folder },
      fieldErrors: { folder: 'choice' },
    });
    expect(existsSync(join(office.folder, 'chưa cắm'))).toBe(false);
  });

  test('is not made into a folder of another computer', async () => {
    const folder = '\\\\may-chu\\sao-luu';
    expect(await codeOf(office.call(createBackup, { folder }))).toBe('STORE_NETWORK_PATH');
  });

  test('and its folder are for their owner only', async () => {
    const { backup } = await office.call(createBackup, {});
    const modes = [backup.path, join(office.folder, 'backups')].map((path) => statSync(path).mode & 0o777);
    expect(modes).toEqual([0o600, 0o700]);
  });

  test('is named by the day and the hour at the office', async () => {
    const timeZone = process.env.TZ;
    process.env.TZ = 'Asia/Ho_Chi_Minh';
    try {
      expect(newBackupPath(office.folder, '2026-11-20T18:05:09.000Z')).toBe(
        join(office.folder, 'dang-vu-2026-11-21-010509.dvbackup'),
      );
    } finally {
      if (timeZone === undefined) delete process.env.TZ;
      else process.env.TZ = timeZone;
    }
  });

  test('stands in the list whatever else lies in the folder', async () => {
    const { backup } = await office.call(createBackup, {});
    const folder = join(office.folder, 'backups');
    mkdirSync(join(folder, 'a.dvbackup'));
    const bytes = readFileSync(backup.path);
    writeFileSync(join(folder, 'chép thiếu.dvbackup'), bytes.subarray(0, bytes.length - 1));
    writeFileSync(join(folder, 'chép thiếu hơn.dvbackup'), bytes.subarray(0, 40));
    writeFileSync(join(folder, 'trống.dvbackup'), '');
    symlinkSync(join(folder, 'không có'), join(folder, 'không đọc được.dvbackup'));
    expect((await office.call(listBackups, {})).backups).toEqual([backup]);
  });

  test('of another store is refused for its key, and the present store is not called damaged', async () => {
    const other = await newOffice();
    const { path, fileName } = (await other.call(createBackup, {})).backup;
    mkdirSync(join(office.folder, 'backups'));
    copyFileSync(path, join(office.folder, 'backups', fileName));
    await other.dispose();
    expect(await codeOf(office.call(rehearseRestore, { fileName }))).toBe('BACKUP_KEY_WRONG');
  });

  test('that was changed by a byte is not rehearsed as good', async () => {
    const { backup } = await office.call(createBackup, {});
    const bytes = readFileSync(backup.path);
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    writeFileSync(backup.path, bytes);
    expect(await codeOf(office.call(rehearseRestore, { fileName: backup.fileName }))).toBe('BACKUP_DAMAGED');
  });

  test.each(['khong-co.dvbackup', '../dang-vu.db', '/etc/passwd'])(
    'by the name of %s is not there',
    async (fileName) => {
      expect(await codeOf(office.call(rehearseRestore, { fileName }))).toBe('BACKUP_NOT_FOUND');
    },
  );
});

describe('restoring', () => {
  let path: string;
  beforeEach(async () => {
    path = (await office.call(createBackup, {})).backup.path;
    await office.call(createPerson, personNamed('Sau Bản Sao Lưu'));
  });

  test('over a store takes everything back, keeps the present store, and signs everybody out', async () => {
    await office.call(inspectBackup, { fileId: await put(path) });
    const { people, previousKeptAt } = await office.call(restoreBackup, {
      fileId: await put(path),
      ...ADMINISTRATOR,
    });
    expect(people).toBe(1);
    expect(await codeOf(office.call(listPeople, {}))).toBe('NOT_SIGNED_IN');
    await office.call(signIn, ADMINISTRATOR);
    expect(await namesNow()).toEqual(['Trong Bản Sao Lưu']);
    expect((await office.call(verifyStore, {})).sound).toBe(true);
    expect((await office.call(listAudit, {})).entries.map((entry) => entry.procedure)).toContain(
      'system.restoreBackup',
    );
    const kept = await reopenSignedIn(previousKeptAt ?? '');
    expect((await kept.call(listPeople, {})).total).toBe(2);
    await kept.core.close();
  });

  test('into an empty folder makes the store of the backup', async () => {
    const folder = newFolder();
    const { core, call } = reopen(folder);
    const fileId = await core.putFile('administrator', { fileName: 'a', bytes: readFileSync(path) });
    expect((await call(restoreBackup, { fileId, ...ADMINISTRATOR })).previousKeptAt).toBeNull();
    await call(signIn, ADMINISTRATOR);
    expect((await call(listPeople, {})).total).toBe(1);
    await core.close();
    removeFolder(folder);
  });

  test('needs the password of the day of the backup', async () => {
    const newPassword = 'mat-khau-moi-hon';
    await office.call(changePassword, { currentPassword: PASSWORD, newPassword });
    const before = storeFilesOf(office.folder);
    const withPassword = async (password: string) =>
      office.call(restoreBackup, { fileId: await put(path), signInName: 'quantri', password });
    expect(await codeOf(withPassword(newPassword))).toBe('BACKUP_KEY_WRONG');
    expect(storeFilesOf(office.folder)).toEqual(before);
    await withPassword(PASSWORD);
    await office.call(signIn, ADMINISTRATOR);
    expect(await namesNow()).toEqual(['Trong Bản Sao Lưu']);
  });

  test('over a sound store is for a signed-in administrator only', async () => {
    const officer = newAccount('canbo', 'officer');
    await office.call(createAccount, officer);
    const theirs = office.callAs('theirs');
    const attempt = async () =>
      codeOf(theirs(restoreBackup, { fileId: await put(path, 'theirs'), ...ADMINISTRATOR }));
    expect(await attempt()).toBe('FORBIDDEN');
    await theirs(signIn, officer);
    expect(await attempt()).toBe('FORBIDDEN');
    expect(await namesNow()).toEqual(['Sau Bản Sao Lưu', 'Trong Bản Sao Lưu']);
  });

  test('over a damaged store needs nobody signed in, for nobody can', async () => {
    await office.core.close();
    writeFileSync(join(office.folder, 'dang-vu.db'), 'hỏng');
    const { core, call } = reopen(office.folder, { door: 'electron' });
    expect(await codeOf(call(signIn, ADMINISTRATOR))).toBe('STORE_DAMAGED');
    const fileId = await core.putFile('administrator', { fileName: 'a', bytes: readFileSync(path) });
    const { previousKeptAt } = await call(restoreBackup, { fileId, ...ADMINISTRATOR });
    expect(readFileSync(join(previousKeptAt ?? '', 'dang-vu.db'), 'utf8')).toBe('hỏng');
    await call(signIn, ADMINISTRATOR);
    expect((await call(listPeople, {})).total).toBe(1);
    await core.close();
  });

  const changedAt = (place: (bytes: Buffer) => number) => (bytes: Buffer) => {
    const at = place(bytes);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  const headerSaying = (from: string, to: string) => (bytes: Buffer) => {
    const end = bytes.indexOf('\n', 20) + 1;
    const header = bytes.subarray(0, end).toString('utf8').replace(from, to);
    return Buffer.concat([Buffer.from(header), bytes.subarray(end)]);
  };
  test.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['another kind of file', () => Buffer.from('PK\u0003\u0004'), 'BACKUP_NOT_BACKUP'],
    ['an empty file', () => Buffer.alloc(0), 'BACKUP_NOT_BACKUP'],
    ['a cut-off backup', (bytes) => bytes.subarray(0, bytes.length - 1), 'BACKUP_DAMAGED'],
    ['a backup with a changed byte', changedAt((bytes) => bytes.length - 5000), 'BACKUP_DAMAGED'],
    ['a backup without its description', (bytes) => bytes.subarray(0, 40), 'BACKUP_DAMAGED'],
    [
      'a backup of a newer program',
      headerSaying('"schemaVersion":10', '"schemaVersion":9990'),
      'BACKUP_NEWER',
    ],
    [
      'a backup that names another audit',
      headerSaying('"auditHash":"', '"auditHash":"0'),
      'BACKUP_VERIFY_FAILED',
    ],
  ])('%s is refused and the store stays as it is', async (_, changed, code) => {
    const before = storeFilesOf(office.folder);
    const bytes = changed(readFileSync(path));
    const fileId = await office.core.putFile('administrator', { fileName: 'a', bytes });
    expect(await codeOf(office.call(restoreBackup, { fileId, ...ADMINISTRATOR }))).toBe(code);
    expect(storeFilesOf(office.folder)).toEqual(before);
    expect(existsSync(join(office.folder, 'restoring'))).toBe(false);
    expect(await namesNow()).toEqual(['Sau Bản Sao Lưu', 'Trong Bản Sao Lưu']);
  });
});

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
    const [before] = backups();
    await window.call(lock, {});
    await window.call(unlock, { password: PASSWORD });
    await settled(window);
    // Of one day the newest is kept.
    expect(backups()).toHaveLength(1);
    expect(backups()).not.toEqual([before]);
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

/** What the second thread is given, made from outside. */
function backupJobOf(folder: string): Omit<BackupJob, 'target' | 'createdAt'> {
  const { database, keys } = storePaths(folder);
  const key = Uint8Array.from(storeKeyOf(folder));
  return { database, key, keyFile: readFileSync(keys, 'utf8'), reason: 'automatic', version: '0.0.0' };
}

function makeAt(job: Omit<BackupJob, 'target' | 'createdAt'>, folder: string, instants: string[]): string[] {
  return instants.map((createdAt) => {
    const target = newBackupPath(folder, createdAt);
    makeBackup({ ...job, target, createdAt });
    return basename(target);
  });
}
