import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBackup } from '#shared/backup/backup.contract.ts';
import { openAttachment } from '#shared/people/attachments.contract.ts';
import { createPerson, exportPeopleList, getPerson, updatePerson } from '#shared/people/people.contract.ts';
import { runReport } from '#shared/reports/reports.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newOffice,
  type Office,
  personNamed,
  reopenSignedIn,
} from './__fixtures__/office.ts';
import { attach, pdf } from './__fixtures__/papers.ts';
import { behindTheBack, storeKeyOf } from './__fixtures__/raw-store.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(() => office.dispose());

const NAME = 'Zyxwvu Đặng Hiếm Gặp';
const NOTE = 'Dấu vết không được thấy';
const TITLE = 'Kết luận chỉ để thử';
const PAPER = 'Nội dung giấy tờ chỉ để thử '.repeat(100);

/** Files that hold a text in one of the ways a program may write it. */
function filesWith(folder: string, text: string): string[] {
  const forms = [text, text.normalize('NFD'), text.toLowerCase(), JSON.stringify(text).slice(1, -1)];
  const needles = forms.flatMap((form) => [Buffer.from(form, 'utf8'), Buffer.from(form, 'utf16le')]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => {
      const bytes = readFileSync(join(folder, name));
      return needles.some((needle) => bytes.includes(needle));
    });
}

test('nothing of a record, no password and no key is readable in any file of the data folder', async () => {
  const person = await office.call(createPerson, personNamed(NAME, { policeNumber: '918-273' }));
  await office.call(updatePerson, { ...person, note: NOTE });
  await office.call(exportPeopleList, { columns: ['fullName', 'note'] });
  await office.call(runReport, { name: 'people-list' });
  const paper = await attach(office, person.id, { title: TITLE, fileName: 'bí-mật.pdf', bytes: pdf(PAPER) });
  await office.call(openAttachment, { id: paper.id });
  await office.call(createBackup, {});
  // A defect while the record is in hand: its stack goes to the log.
  behindTheBack(office.folder, (db) => db.exec('DELETE FROM organisation'));
  expect(await codeOf(office.call(runReport, { name: 'people-list' }))).toBe('INTERNAL');

  const files = readdirSync(office.folder, { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(
    expect.arrayContaining(['dang-vu.db', 'dang-vu.db-wal', 'dang-vu.keys', 'logs/incidents.log']),
  );
  const contents = files
    .filter((name) => /[/\\][0-9a-f]{64}$/.test(name))
    .map((name) => dirname(dirname(name)));
  expect(contents.toSorted()).toEqual(['attachments', join('backups', 'dang-vu-attachments')]);
  const key = storeKeyOf(office.folder);
  for (const secret of [
    NAME,
    'hiem gap',
    NOTE,
    TITLE,
    PAPER.slice(0, 30),
    'bí-mật',
    '%PDF',
    '918-273',
    ADMINISTRATOR.password,
    office.recoveryKey,
    key.toString('hex'),
  ])
    expect([secret, filesWith(office.folder, secret)]).toEqual([secret, []]);
  expect(filesWith(office.folder, 'people.create')).toEqual([]);

  await office.core.close();
  expect(filesWith(office.folder, NAME)).toEqual([]);
  const reopened = await reopenSignedIn(office.folder);
  expect((await reopened.call(getPerson, { id: person.id })).note).toBe(NOTE);
  await reopened.core.close();
});

test('the key file names nobody', () => {
  const { accounts } = JSON.parse(readFileSync(join(office.folder, 'dang-vu.keys'), 'utf8'));
  expect(accounts).toHaveLength(1);
  expect(filesWith(office.folder, 'quantri')).toEqual([]);
  expect(filesWith(office.folder, 'Quản trị')).toEqual([]);
});

test('the search proves itself: a name written in clear would be found', async () => {
  const { backup } = await office.call(createBackup, {});
  expect(filesWith(office.folder, 'Công an tỉnh Quảng Ninh')).toEqual([join('backups', backup.fileName)]);
});
