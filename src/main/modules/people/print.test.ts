import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  createAccount,
  listAccounts,
  setSeesClassified,
  signIn,
} from '#shared/accounts/accounts.contract.ts';
import { listAudit } from '#shared/audit/audit.contract.ts';
import { createPerson } from '#shared/people/people.contract.ts';
import { recordPrint } from '#shared/people/print.contract.ts';
import { setPersonSecrecy } from '#shared/people/record.contract.ts';
import { setSecrecyApproval } from '#shared/people/secrecy.contract.ts';
import {
  newAccount,
  newOffice,
  type Office,
  personNamed,
  refusalOf,
} from '../../core/__fixtures__/office.ts';

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
