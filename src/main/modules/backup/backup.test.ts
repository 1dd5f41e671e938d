import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changePassword, createAccount, signIn } from '#shared/accounts/accounts.contract.ts';
import { listAudit, verifyStore } from '#shared/audit/audit.contract.ts';
import { createBackup, listBackups, rehearseRestore } from '#shared/backup/backup.contract.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { inspectBackup, restoreBackup } from '#shared/system/system.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newAccount,
  newFolder,
  newOffice,
  type Office,
  PASSWORD,
  personNamed,
  refusalOf,
  removeFolder,
  reopen,
  reopenSignedIn,
} from '../../core/__fixtures__/office.ts';
import { storeFilesOf } from '../../core/__fixtures__/raw-store.ts';
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
    expect((await office.call(listAudit, { limit: 2 })).entries).toMatchObject([
      { procedure: 'backup.rehearse', source: backup.fileName },
      { procedure: 'backup.create', source: backup.path },
    ]);
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
    ['a backup of a newer program', headerSaying('"schemaVersion":', '"schemaVersion":99'), 'BACKUP_NEWER'],
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
