import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { createBackup, rehearseRestore, setSecondFolder } from '#shared/backup/backup.contract.ts';
import { listAttachments, openAttachment } from '#shared/people/attachments.contract.ts';
import { createPerson } from '#shared/people/people.contract.ts';
import { getStatus, inspectBackup, restoreBackup } from '#shared/system/system.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newFolder,
  newOffice,
  type Office,
  personNamed,
  removeFolder,
  reopen,
  reopenSignedIn,
} from '../../core/__fixtures__/office.ts';
import { attach, contentFilesIn, pdf } from '../../core/__fixtures__/papers.ts';
import { contentsOf } from '../../core/__fixtures__/raw-store.ts';
import { workAfterSignIn } from '../../core/__fixtures__/work-after-sign-in.ts';
import { backupContentsIn } from '../../db/attachment-contents.ts';
import { storePaths } from '../../db/store-paths.ts';
import { pruneContents } from './prune-backups.ts';

let office: Office;
let person: string;
let paper: string;
beforeEach(async () => {
  office = await newOffice();
  person = (await office.call(createPerson, personNamed('Nguyễn Có Giấy Tờ'))).id;
  paper = (await attach(office, person, { bytes: pdf('Số 12') })).id;
});
afterEach(() => office.dispose());

type Window = Pick<Office, 'core' | 'call'>;
const paths = () => storePaths(office.folder);
const own = () => contentFilesIn(paths().attachments);
const spare = () => contentFilesIn(paths().spareAttachments);
const backUp = async (folder?: string) => office.call(createBackup, { folder });
const rehearse = async (path: string) => office.call(rehearseRestore, { fileName: basename(path) });
async function read({ core, call }: Window, id: string): Promise<string> {
  const { file } = await call(openAttachment, { id });
  const taken = await core.takeFile('administrator', file.fileId);
  return Buffer.from(taken?.bytes ?? []).toString('utf8');
}
const papersOf = async ({ call }: Window) =>
  (await call(listAttachments, { owner: 'person', ownerId: person })).attachments.map((one) => one.id);

/** Signs in at a window, waits until its backup is made and says what it told. */
async function startWindow(folder = office.folder) {
  const window = reopen(folder, { door: 'electron' });
  const over = workAfterSignIn(window.core);
  await window.call(signIn, ADMINISTRATOR);
  await over;
  const { notices } = await window.call(getStatus, {});
  await window.core.close();
  return notices;
}

describe('a backup', () => {
  test('has the papers it needs beside it, only new ones are added, and the rehearsal reads them', async () => {
    const first = await backUp();
    expect(first.missingAttachments).toBe(0);
    const [kept = ''] = spare();
    const { ino } = statSync(kept);
    await attach(office, person, { bytes: pdf('Số 13') });
    const second = await backUp();
    expect(spare()).toHaveLength(2);
    expect(statSync(kept).ino).toBe(ino);
    expect(readFileSync(kept)).toEqual(
      readFileSync(own().find((path) => basename(path) === basename(kept)) ?? ''),
    );
    expect(await rehearse(first.backup.path)).toMatchObject({ attachments: 1, missingAttachments: 0 });
    expect(await rehearse(second.backup.path)).toMatchObject({ attachments: 2, missingAttachments: 0 });
  });

  test('shares no file with the store, so that damage to one leaves the other', async () => {
    await backUp();
    expect(statSync(spare()[0] ?? '').ino).not.toBe(statSync(own()[0] ?? '').ino);
  });

  test('made into another folder has its papers there', async () => {
    const folder = join(office.folder, 'đĩa USB');
    mkdirSync(folder);
    await backUp(folder);
    expect(contentFilesIn(backupContentsIn(folder))).toHaveLength(1);
  });

  test('made by itself goes to the second folder with its papers', async () => {
    const second = join(office.folder, 'đĩa USB');
    mkdirSync(second);
    await office.call(setSecondFolder, { folder: second });
    await office.core.close();
    expect((await startWindow()).map((one) => one.code)).toEqual(['backupMade']);
    expect(contentFilesIn(backupContentsIn(second))).toHaveLength(1);
    expect(contentsOf(second)).toEqual(contentsOf(paths().backups));
  });

  test('is rehearsed as incomplete when a paper beside it was changed', async () => {
    const { backup } = await backUp();
    const [kept = ''] = spare();
    writeFileSync(kept, Buffer.alloc(statSync(kept).size));
    expect(await rehearse(backup.path)).toMatchObject({ attachments: 1, missingAttachments: 1 });
  });

  test('is made although a paper is lost, and says so', async () => {
    rmSync(own()[0] ?? '');
    const { backup, missingAttachments } = await backUp();
    expect([missingAttachments, existsSync(backup.path)]).toEqual([1, true]);
    await office.core.close();
    expect(await startWindow()).toEqual([
      { code: 'backupPapersMissing', params: { count: 1, folder: paths().backups } },
    ]);
  });
});

describe('a paper that the data folder has lost', () => {
  test.each<[string, (path: string) => void]>([
    ['gone', (path) => rmSync(path)],
    ['damaged', (path) => writeFileSync(path, Buffer.alloc(statSync(path).size))],
  ])('%s, is opened from the backups and comes back', async (_, spoil) => {
    await backUp();
    spoil(own()[0] ?? '');
    expect(await read(office, paper)).toContain('Số 12');
    rmSync(paths().backups, { recursive: true });
    expect(await read(office, paper)).toContain('Số 12');
  });

  test('comes back at the next start', async () => {
    await backUp();
    await office.core.close();
    rmSync(paths().attachments, { recursive: true });
    expect(await startWindow()).toEqual([]);
    expect(own()).toHaveLength(1);
  });

  test('comes back from the second folder when the backups are lost too', async () => {
    const second = join(office.folder, 'đĩa USB');
    mkdirSync(second);
    await office.call(setSecondFolder, { folder: second });
    await office.core.close();
    await startWindow();
    rmSync(paths().attachments, { recursive: true });
    rmSync(paths().spareAttachments, { recursive: true });
    expect((await startWindow()).map((one) => one.code)).not.toContain('backupPapersMissing');
    expect(own()).toHaveLength(1);
  });
});

describe('restoring', () => {
  const put = (core: Office['core'], path: string, folder?: string) =>
    core.putFile('administrator', { fileName: basename(path), bytes: readFileSync(path), folder });

  test('into an empty folder brings the papers that lie beside the backup', async () => {
    const { path } = (await backUp()).backup;
    const window = reopen(newFolder());
    const facts = await window.call(inspectBackup, { fileId: await put(window.core, path, dirname(path)) });
    expect(facts).toMatchObject({ attachments: 1, missingAttachments: 0 });
    // The file is handed on with the place it was read from.
    expect(await window.call(restoreBackup, { fileId: facts.fileId, ...ADMINISTRATOR })).toMatchObject({
      attachments: 1,
      missingAttachments: 0,
    });
    await window.call(signIn, ADMINISTRATOR);
    expect(await read(window, paper)).toContain('Số 12');
    await window.core.close();
  });

  test('from a backup alone says how many papers are missing, before and after; they come once they lie beside the backups', async () => {
    const { path } = (await backUp()).backup;
    const folder = newFolder();
    const window = reopen(folder);
    const { fileId, missingAttachments } = await window.call(inspectBackup, {
      fileId: await put(window.core, path),
    });
    expect(missingAttachments).toBe(1);
    expect(await window.call(restoreBackup, { fileId, ...ADMINISTRATOR })).toMatchObject({
      attachments: 1,
      missingAttachments: 1,
    });
    await window.call(signIn, ADMINISTRATOR);
    expect(await papersOf(window)).toEqual([paper]);
    expect(await codeOf(read(window, paper))).toBe('ATTACHMENT_MISSING');
    await window.core.close();

    cpSync(paths().spareAttachments, storePaths(folder).spareAttachments, { recursive: true });
    expect((await startWindow(folder)).map((one) => one.code)).not.toContain('backupPapersMissing');
    const again = await reopenSignedIn(folder);
    expect(await read(again, paper)).toContain('Số 12');
    await again.core.close();
    removeFolder(folder);
  });

  test('over a store brings back what was damaged meanwhile, and the replaced store keeps its own papers', async () => {
    const { path } = (await backUp()).backup;
    writeFileSync(own()[0] ?? '', 'hỏng');
    const later = (await attach(office, person, { bytes: pdf('Sau bản sao lưu') })).id;
    const { previousKeptAt } = await office.call(restoreBackup, {
      fileId: await put(office.core, path),
      ...ADMINISTRATOR,
    });
    await office.call(signIn, ADMINISTRATOR);
    expect([await papersOf(office), own().length]).toEqual([[paper], 1]);
    expect(await read(office, paper)).toContain('Số 12');
    const kept = await reopenSignedIn(previousKeptAt ?? '');
    expect(await read(kept, later)).toContain('Sau bản sao lưu');
    await kept.core.close();
  });

  test.each(['before', 'after'])(
    'that a crash breaks off %s the papers of the old store moved is finished at the next start',
    async (moment) => {
      const { path } = (await backUp()).backup;
      await office.call(restoreBackup, { fileId: await put(office.core, path), ...ADMINISTRATOR });
      await office.core.close();
      const { restoring, replaced, attachments, dataDir } = paths();
      // As it stands when database and keys have changed places already.
      mkdirSync(restoring);
      const keepPreviousIn = join(replaced, 'lần thử');
      mkdirSync(keepPreviousIn);
      cpSync(attachments, join(restoring, 'attachments'), { recursive: true });
      writeFileSync(join(restoring, 'plan.json'), JSON.stringify({ keepPreviousIn }));
      if (moment === 'after') {
        cpSync(attachments, join(keepPreviousIn, 'attachments'), { recursive: true });
        rmSync(attachments, { recursive: true });
      }
      const again = await reopenSignedIn(dataDir);
      expect(await read(again, paper)).toContain('Số 12');
      expect([own().length, contentFilesIn(join(keepPreviousIn, 'attachments')).length]).toEqual([1, 1]);
      expect(existsSync(restoring)).toBe(false);
      await again.core.close();
    },
  );

  test('of another store leaves the papers of the present one where it is kept', async () => {
    const other = await newOffice();
    const { path } = (await other.call(createBackup, {})).backup;
    const { previousKeptAt } = await office.call(restoreBackup, {
      fileId: await put(office.core, path),
      ...ADMINISTRATOR,
    });
    await other.dispose();
    expect(own()).toEqual([]);
    const kept = await reopenSignedIn(previousKeptAt ?? '');
    expect(await read(kept, paper)).toContain('Số 12');
    await kept.core.close();
  });
});

describe('beside the backups of a folder', () => {
  const LATER = '2100-01-01T00:00:00.000Z';
  const prune = () => pruneContents(paths().backups, LATER);

  test('a paper stays as long as one of them needs it', async () => {
    const first = (await backUp()).backup;
    await attach(office, person, { bytes: pdf('Số 13') });
    const second = (await backUp()).backup;
    prune();
    expect(spare()).toHaveLength(2);
    rmSync(second.path);
    prune();
    expect(spare()).toHaveLength(1);
    expect(await rehearse(first.path)).toMatchObject({ missingAttachments: 0 });
    rmSync(first.path);
    prune();
    expect(spare()).toEqual([]);
  });

  test('no paper goes on the day it came, nor beside a backup that cannot be read or is being written', async () => {
    const { path } = (await backUp()).backup;
    const bytes = readFileSync(path);
    rmSync(path);
    pruneContents(paths().backups, new Date().toISOString());
    expect(spare()).toHaveLength(1);
    for (const name of ['chép thiếu.dvbackup', 'dang-vu-2026-11-20-080000.dvbackup.new']) {
      const other = join(paths().backups, name);
      writeFileSync(other, bytes.subarray(0, -1));
      prune();
      expect(spare()).toHaveLength(1);
      rmSync(other);
    }
  });

  test('what a crash left half written goes, and what is not the program’s stays', async () => {
    await backUp();
    const [kept = ''] = spare();
    const half = `${kept}.0123456789ab.new`;
    const foreign = join(dirname(kept), 'ghi chú.txt');
    for (const path of [half, foreign]) {
      writeFileSync(path, 'x');
      utimesSync(path, 0, 0);
    }
    prune();
    expect([existsSync(half), existsSync(foreign), existsSync(kept)]).toEqual([false, true, true]);
  });
});
