import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createAccount,
  listAccounts,
  setSeesClassified,
  signIn,
} from '#shared/accounts/accounts.contract.ts';
import { listAudit } from '#shared/audit/audit.contract.ts';
import { createPerson } from '#shared/people/people.contract.ts';
import { previewRecord, produceRecord, recordPrint } from '#shared/people/print.contract.ts';
import { setPersonSecrecy } from '#shared/people/record.contract.ts';
import { setSecrecyApproval } from '#shared/people/secrecy.contract.ts';
import {
  newAccount,
  newOffice,
  type Office,
  personNamed,
  refusalOf,
} from '../../core/__fixtures__/office.ts';
import { attach, redDot } from '../../core/__fixtures__/papers.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(() => office.dispose());

const lastSource = async () => (await office.call(listAudit, { limit: 1 })).entries[0]?.source;

/** A record marked secret, on a computer approved for it, before an administrator who may see it. */
async function secretRecord(): Promise<string> {
  const { accounts } = await office.call(listAccounts, {});
  await office.call(setSeesClassified, { id: accounts[0]?.id ?? '', seesClassified: true });
  await office.call(setSecrecyApproval, { document: '12/QĐ-BCA' });
  const { id, revision } = await office.call(createPerson, personNamed('Trần Văn Mật'));
  await office.call(setPersonSecrecy, { personId: id, revision, secrecy: 'secret' });
  return id;
}

test('printing a record leaves its name in the audit and asks for no reason', async () => {
  const { id } = await office.call(createPerson, personNamed('Nguyễn Văn Thường'));
  await office.call(recordPrint, { id });
  expect(await lastSource()).toBe('Nguyễn Văn Thường');
});

test('a classified record is printed for a reason only, which the audit keeps without the name', async () => {
  const id = await secretRecord();
  for (const reason of [null, '   ']) {
    expect(await refusalOf(office.call(recordPrint, { id, reason }))).toMatchObject({
      code: 'INPUT_INVALID',
      fieldErrors: { reason: 'required' },
    });
  }
  await office.call(recordPrint, { id, reason: 'Thẩm định hồ sơ bổ nhiệm' });
  expect(await lastSource()).toBe(`${id}: Thẩm định hồ sơ bổ nhiệm`);
});

test('whoever may not see a classified record cannot print it either', async () => {
  const id = await secretRecord();
  await office.call(createAccount, newAccount('canbo', 'officer'));
  const officer = office.callAs('officer');
  await officer(signIn, { signInName: 'canbo', password: newAccount('canbo', 'officer').password });
  expect(await refusalOf(officer(recordPrint, { id, reason: 'Xem' }))).toMatchObject({
    code: 'RECORD_NOT_FOUND',
  });
});

describe('the sheet', () => {
  const photoOn = async (id: string) => {
    const { document } = await office.call(previewRecord, { id });
    const frame = document.blocks.find((block) => block.kind === 'picture');
    return frame?.kind === 'picture' ? frame.source : null;
  };
  const addPhoto = (ownerId: string, secrecy: 'normal' | 'secret') =>
    attach(office, ownerId, { role: 'photo', bytes: redDot, secrecy });

  test('is what the record holds today, with its portrait, and leaves no trace', async () => {
    const { id } = await office.call(createPerson, personNamed('Nguyễn Văn Thường'));
    await addPhoto(id, 'normal');
    const before = await lastSource();
    const { document } = await office.call(previewRecord, { id });
    expect(document).toMatchObject({
      title: { kind: 'LÝ LỊCH TRÍCH NGANG' },
      head: { issuer: 'Công an tỉnh Quảng Ninh' },
      properties: { subject: 'Nguyễn Văn Thường' },
    });
    expect(document.blocks.at(-1)).toMatchObject({
      signatures: [{ title: 'XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ' }, { title: 'NGƯỜI KHAI' }],
    });
    expect(await photoOn(id)).toBe(`data:image/png;base64,${Buffer.from(redDot).toString('base64')}`);
    expect(await lastSource()).toBe(before);
  });

  test('bears no portrait that is more secret than its own mark', async () => {
    await secretRecord();
    const { id } = await office.call(createPerson, personNamed('Nguyễn Văn Thường'));
    await addPhoto(id, 'secret');
    expect(await photoOn(id)).toBeNull();
  });
});

describe('the file of a record', () => {
  test('is named after the person, and says in the audit what it was', async () => {
    const { id } = await office.call(createPerson, personNamed('Đặng Thị Ánh'));
    const file = await office.call(produceRecord, { id, format: 'word' });
    expect(file.fileName).toBe('ly-lich-trich-ngang-dang-thi-anh.docx');
    expect(file.bytes).toBeGreaterThan(5_000);
    expect(await lastSource()).toBe('Đặng Thị Ánh: word');
  });

  test('of a classified one asks for the reason and names nobody', async () => {
    const id = await secretRecord();
    expect(await refusalOf(office.call(produceRecord, { id, format: 'word' }))).toMatchObject({
      code: 'INPUT_INVALID',
      fieldErrors: { reason: 'required' },
    });
    const file = await office.call(produceRecord, { id, format: 'word', reason: 'Thẩm định' });
    expect(file.fileName).toBe('ly-lich-trich-ngang.docx');
    expect(await lastSource()).toBe(`${id}: word: Thẩm định`);
  });

  test('is refused to whoever may not see the record, as is the sheet', async () => {
    const id = await secretRecord();
    await office.call(createAccount, newAccount('canbo', 'officer'));
    const officer = office.callAs('officer');
    await officer(signIn, { signInName: 'canbo', password: newAccount('canbo', 'officer').password });
    for (const refused of [
      officer(previewRecord, { id }),
      officer(produceRecord, { id, format: 'word', reason: 'Xem' }),
    ])
      expect(await refusalOf(refused)).toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });
});
