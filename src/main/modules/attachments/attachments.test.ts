import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createAccount,
  listAccounts,
  setSeesClassified,
  signIn,
} from '#shared/accounts/accounts.contract.ts';
import { getHistory, listAudit } from '#shared/audit/audit.contract.ts';
import { largestAttachment } from '#shared/people/attachment-kinds.ts';
import * as contract from '#shared/people/attachments.contract.ts';
import { binPeople, createPerson, getPerson, restorePeople } from '#shared/people/people.contract.ts';
import { setPersonSecrecy } from '#shared/people/record.contract.ts';
import { getSecrecyApproval, setSecrecyApproval } from '#shared/people/secrecy.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newAccount,
  newOffice,
  type Office,
  personNamed,
  refusalOf,
  reopen,
  reopenSignedIn,
} from '../../core/__fixtures__/office.ts';
import { attach, contentFilesIn, pdf, redDot } from '../../core/__fixtures__/papers.ts';
import { workAfterSignIn } from '../../core/__fixtures__/work-after-sign-in.ts';
import { storePaths } from '../../db/store-paths.ts';

let office: Office;
let id: string;
beforeEach(async () => {
  office = await newOffice();
  id = (await office.call(createPerson, personNamed('Nguyễn Có Giấy Tờ'))).id;
});
afterEach(() => office.dispose());

const of = (ownerId = id) => ({ owner: 'person', ownerId }) as const;
const list = async (call = office.call) => call(contract.listAttachments, of());
const titles = async (call = office.call) => (await list(call)).attachments.map((one) => one.title);
const files = () => contentFilesIn(storePaths(office.folder).attachments);
const takeText = async (fileId: string, session = 'administrator') => {
  const file = await office.core.takeFile(session, fileId);
  return file && Buffer.from(file.bytes).toString('utf8');
};
const read = async (attachmentId: string) => {
  const { file } = await office.call(contract.openAttachment, { id: attachmentId });
  return takeText(file.fileId);
};
const photoOf = async (call = office.call) => (await call(contract.getPhoto, of())).dataUrl;
const approve = () => office.call(setSecrecyApproval, { document: '12/QĐ-CAT' });
/** The administrator gives the right to see classified records to the administrator. */
async function seeClassified(): Promise<void> {
  const { accounts } = await office.call(listAccounts, {});
  const mine = accounts.find((one) => one.signInName === ADMINISTRATOR.signInName);
  await office.call(setSeesClassified, { id: mine?.id ?? '', seesClassified: true });
}

/** Another account of the office, signed in beside the administrator. */
async function colleague(role: 'officer' | 'leader') {
  const account = newAccount(`${role}1`, role);
  await office.call(createAccount, account);
  const call = office.callAs(role);
  await call(signIn, account);
  return call;
}

describe('a paper of a person', () => {
  test('is kept with its title, is read back as it was, and is still there at the next start', async () => {
    const added = await attach(office, id, { bytes: pdf('Số 12') });
    expect(added).toMatchObject({
      title: 'Quyết định nâng lương',
      fileName: 'quyết định.pdf',
      mediaType: 'application/pdf',
      bytes: pdf('Số 12').length,
      secrecy: 'normal',
      addedBy: 'Quản trị',
    });
    expect(await list()).toEqual({ attachments: [added], withheld: 0 });
    expect(await read(added.id)).toBe('%PDF-1.7\nSố 12');
    await office.core.close();
    const again = await reopenSignedIn(office.folder);
    expect((await again.call(contract.listAttachments, of())).attachments).toEqual([added]);
    await again.core.close();
  });

  test('is kept once however often it is attached, newest first in the list', async () => {
    const other = (await office.call(createPerson, personNamed('Trần Cũng Có'))).id;
    await attach(office, id, { title: 'Một' });
    await attach(office, other, { title: 'Cũng là nó' });
    await attach(office, id, { title: 'Hai' });
    expect(files()).toHaveLength(1);
    expect(await titles()).toEqual(['Hai', 'Một']);
  });

  test('is taken out of the list and put back, and its file stays', async () => {
    const { id: paper } = await attach(office, id);
    await office.call(contract.removeAttachment, { id: paper });
    expect(await titles()).toEqual([]);
    expect(files()).toHaveLength(1);
    expect(await codeOf(read(paper))).toBe('RECORD_NOT_FOUND');
    await office.call(contract.restoreAttachment, { id: paper });
    expect(await read(paper)).toContain('Quyết định');
  });

  test('stands in the history of the person, and opening it in the audit', async () => {
    const { id: paper } = await attach(office, id);
    await read(paper);
    await office.call(contract.removeAttachment, { id: paper });
    const { entries } = await office.call(getHistory, { entity: 'person', id });
    expect(entries.slice(0, 2).map((entry) => entry.changes)).toEqual([
      [{ field: 'attachment', before: 'Quyết định nâng lương', after: null }],
      [{ field: 'attachment', before: null, after: 'Quyết định nâng lương' }],
    ]);
    const audit = (await office.call(listAudit, {})).entries;
    expect(audit.find((entry) => entry.procedure === 'attachments.open')?.source).toBe(
      'Nguyễn Có Giấy Tờ: quyết định.pdf',
    );
  });

  test('of a person in the bin can be read but not changed', async () => {
    const { id: paper } = await attach(office, id);
    await office.call(binPeople, { ids: [id] });
    expect(await read(paper)).toContain('Quyết định');
    expect(await codeOf(attach(office, id))).toBe('RECORD_NOT_FOUND');
    expect(await codeOf(office.call(contract.removeAttachment, { id: paper }))).toBe('RECORD_NOT_FOUND');
    await office.call(restorePeople, { ids: [id] });
    await office.call(contract.removeAttachment, { id: paper });
  });

  test('of nobody is refused', async () => {
    const nobody = '0198c2f0-0000-7000-8000-000000000000';
    expect(await codeOf(attach(office, nobody))).toBe('RECORD_NOT_FOUND');
    expect(await codeOf(office.call(contract.listAttachments, of(nobody)))).toBe('RECORD_NOT_FOUND');
    expect(await codeOf(office.call(contract.openAttachment, { id: nobody }))).toBe('RECORD_NOT_FOUND');
  });

  test('is read by a leader and changed by an officer', async () => {
    const leader = await colleague('leader');
    const { id: paper } = await attach(office, id);
    expect(await titles(leader)).toHaveLength(1);
    await leader(contract.openAttachment, { id: paper });
    expect(await codeOf(leader(contract.removeAttachment, { id: paper }))).toBe('FORBIDDEN');
    const officer = await colleague('officer');
    await officer(contract.removeAttachment, { id: paper });
  });
});

describe('what may be attached', () => {
  test.each<[string, Parameters<typeof attach>[2], string, object]>([
    ['a program', { fileName: 'x.pdf', bytes: Buffer.from('MZ') }, 'ATTACHMENT_KIND', { fileName: 'x.pdf' }],
    ['nothing', { bytes: new Uint8Array() }, 'FILE_EMPTY', {}],
    ['a PDF as photo', { role: 'photo' }, 'ATTACHMENT_KIND', { fileName: 'quyết định.pdf' }],
    [
      'a photo of more than 5 MB',
      { role: 'photo', fileName: 'a.png', bytes: grown(redDot, largestAttachment('photo').bytes + 1) },
      'ATTACHMENT_TOO_LARGE',
      { fileName: 'a.png', megabytes: 5 },
    ],
    [
      'a scan of more than 50 MB',
      { fileName: 'a.pdf', bytes: grown(pdf(''), largestAttachment('paper').bytes + 1) },
      'ATTACHMENT_TOO_LARGE',
      { fileName: 'a.pdf', megabytes: 50 },
    ],
  ])('%s is refused, and nothing is kept', async (_, paper, code, params) => {
    expect(await refusalOf(attach(office, id, paper))).toMatchObject({ code, params });
    expect([await titles(), files()]).toEqual([[], []]);
  });

  test('a scan of 50 MB is kept and read', async () => {
    const bytes = grown(pdf(''), largestAttachment('paper').bytes);
    const { id: paper } = await attach(office, id, { bytes });
    const { file } = await office.call(contract.openAttachment, { id: paper });
    const taken = await office.core.takeFile('administrator', file.fileId);
    expect(Buffer.from(taken?.bytes ?? []).equals(bytes)).toBe(true);
  });

  test('a file that cannot be found any more, or was handed over by somebody else, is refused', async () => {
    const fileId = await office.core.putFile('administrator', { fileName: 'a.pdf', bytes: pdf('') });
    const add = (call = office.call) =>
      call(contract.addAttachment, { ...of(), fileId, role: 'paper', title: 'A' });
    expect(await codeOf(add(await colleague('officer')))).toBe('FILE_GONE');
    await add();
    expect(await codeOf(add())).toBe('FILE_GONE');
  });
});

describe('a photo', () => {
  test('is shown as it is; a newer one takes its place, and when that is removed the older one shows again', async () => {
    expect(await photoOf()).toBeNull();
    const png = await attach(office, id, { role: 'photo', fileName: 'a.png', bytes: redDot });
    expect(await photoOf()).toBe(`data:image/png;base64,${Buffer.from(redDot).toString('base64')}`);
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
    const newer = await attach(office, id, { role: 'photo', fileName: 'a.jpg', bytes: jpeg });
    expect(await photoOf()).toBe('data:image/jpeg;base64,/9j/4A==');
    await office.call(contract.removeAttachment, { id: newer.id });
    expect(await photoOf()).toContain('image/png');
    await office.call(contract.removeAttachment, { id: png.id });
    expect(await photoOf()).toBeNull();
  });
});

describe('a paper above "thường"', () => {
  test('is refused until an administrator names the document that approves this computer, and then needs no second upload', async () => {
    const fileId = await office.core.putFile('administrator', { fileName: 'a.pdf', bytes: pdf('') });
    const input = { ...of(), fileId, role: 'paper', title: 'Mật', secrecy: 'secret' } as const;
    const add = () => office.call(contract.addAttachment, input);
    expect(await codeOf(add())).toBe('SECRECY_NOT_APPROVED');
    const officer = await colleague('officer');
    expect(await codeOf(officer(setSecrecyApproval, { document: 'x' }))).toBe('FORBIDDEN');
    await approve();
    expect(await officer(getSecrecyApproval, {})).toEqual({ document: '12/QĐ-CAT' });
    await seeClassified();
    expect((await add()).secrecy).toBe('secret');
  });

  test('is not taken from an account that may not read it', async () => {
    await approve();
    const officer = await colleague('officer');
    const fileId = await office.core.putFile('officer', { fileName: 'a.pdf', bytes: pdf('') });
    const input = { ...of(), fileId, role: 'paper', title: 'Mật', secrecy: 'secret' } as const;
    expect(await codeOf(officer(contract.addAttachment, input))).toBe('FORBIDDEN');
    expect(await list()).toEqual({ attachments: [], withheld: 0 });
  });

  test('is not there for an account without the right, but counted, and the audit does not name it', async () => {
    await approve();
    await seeClassified();
    const { id: paper } = await attach(office, id, { title: 'Kết luận riêng', secrecy: 'confidential' });
    await attach(office, id, { role: 'photo', fileName: 'a.png', bytes: redDot, secrecy: 'secret' });
    expect(await titles()).toHaveLength(2);
    const officer = await colleague('officer');
    expect(await list(officer)).toEqual({ attachments: [], withheld: 2 });
    expect(await photoOf(officer)).toBeNull();
    for (const procedure of [contract.openAttachment, contract.removeAttachment, contract.restoreAttachment])
      expect(await codeOf(officer(procedure, { id: paper }))).toBe('RECORD_NOT_FOUND');
    await read(paper);
    const { entries } = await officer(getHistory, { entity: 'person', id });
    const audit = (await office.call(listAudit, {})).entries;
    expect(JSON.stringify([entries, audit])).not.toContain('Kết luận riêng');
    expect(entries[0]?.changes).toEqual([{ field: 'photo', before: null, after: '***' }]);
  });
});

test('a paper of a classified person is opened without the person being named in the audit', async () => {
  const { id: paper } = await attach(office, id);
  await approve();
  await seeClassified();
  const { revision } = await office.call(getPerson, { id });
  await office.call(setPersonSecrecy, { personId: id, revision, secrecy: 'secret' });
  await read(paper);
  const { entries } = await office.call(listAudit, {});
  expect(entries[0]).toMatchObject({ procedure: 'attachments.open', source: paper });
});

describe('a file that is not what it was', () => {
  let paper: string;
  let path: string;
  beforeEach(async () => {
    paper = (await attach(office, id)).id;
    path = files()[0] ?? '';
  });

  test.each<[string, () => void]>([
    ['gone', () => rmSync(path)],
    ['changed by a bit', () => writeFileSync(path, changedByABit(readFileSync(path)))],
    ['in clear', () => writeFileSync(path, pdf('Quyết định'))],
  ])('%s is not handed out, and the record stays', async (_, spoil) => {
    spoil();
    const refusal = await refusalOf(office.call(contract.openAttachment, { id: paper }));
    expect([refusal.code, refusal.params]).toEqual(['ATTACHMENT_MISSING', { fileName: 'quyết định.pdf' }]);
    expect(await titles()).toHaveLength(1);
  });

  test('is whole again when the same paper is attached again', async () => {
    writeFileSync(path, 'hỏng');
    await attach(office, id, { title: 'Lần nữa' });
    expect(await read(paper)).toContain('Quyết định');
  });

  test('in the place of another is not handed out for it', async () => {
    const other = await attach(office, id, { bytes: pdf('Kết luận') });
    const otherPath = files().find((one) => one !== path) ?? '';
    writeFileSync(path, readFileSync(otherPath));
    expect(await codeOf(office.call(contract.openAttachment, { id: paper }))).toBe('ATTACHMENT_MISSING');
    expect(await read(other.id)).toContain('Kết luận');
  });
});

test('a save that is refused leaves no row; its file goes once it is a day old, and no file that a row names', async () => {
  await attach(office, id, { title: 'Giữ lại' });
  expect(await codeOf(attach(office, id, { bytes: pdf('Bỏ'), secrecy: 'secret' }))).toBe(
    'SECRECY_NOT_APPROVED',
  );
  expect([await titles(), files().length]).toEqual([['Giữ lại'], 2]);
  await office.core.close();
  const startWindow = async () => {
    const window = reopen(office.folder, { door: 'electron' });
    const over = workAfterSignIn(window.core);
    await window.call(signIn, ADMINISTRATOR);
    await over;
    await window.core.close();
  };
  await startWindow();
  expect(files()).toHaveLength(2);
  for (const path of files()) utimesSync(path, 0, 0);
  await startWindow();
  expect(files()).toHaveLength(1);
});

function grown(bytes: Uint8Array, length: number): Uint8Array {
  const large = new Uint8Array(length);
  large.set(bytes);
  return large;
}

function changedByABit(bytes: Buffer): Buffer {
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  return bytes;
}
