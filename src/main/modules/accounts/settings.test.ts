import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as accounts from '#shared/accounts/accounts.contract.ts';
import { listAudit } from '#shared/audit/audit.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newAccount,
  newOffice,
  type Office,
  refusalOf,
  reopenSignedIn,
} from '../../core/__fixtures__/office.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(() => office.dispose());

async function signedInAs(role: 'officer' | 'leader') {
  const given = newAccount('nguoi-dung', role);
  const { account } = await office.call(accounts.createAccount, given);
  const call = office.callAs('theirs');
  await call(accounts.signIn, given);
  return { account, call };
}

describe('settings of an account', () => {
  test('are kept, replaced and forgotten one by one, and are still there at the next start', async () => {
    await office.call(accounts.putSetting, { name: 'language', value: '"en"' });
    await office.call(accounts.putSetting, { name: 'widths.people', value: '{"post":12}' });
    await office.call(accounts.putSetting, { name: 'language', value: '"vi"' });
    await office.call(accounts.putSetting, { name: 'textSize', value: '"125"' });
    await office.call(accounts.putSetting, { name: 'textSize', value: null });
    await office.core.close();
    const next = await reopenSignedIn(office.folder);
    expect((await next.call(accounts.getSettings, {})).settings).toEqual({
      language: '"vi"',
      'widths.people': '{"post":12}',
    });
    await next.core.close();
  });

  test('belong to one account only, also to that of a leader, who may write nothing else', async () => {
    const { call } = await signedInAs('leader');
    await office.call(accounts.putSetting, { name: 'language', value: '"vi"' });
    await call(accounts.putSetting, { name: 'language', value: '"en"' });
    await call(accounts.putSetting, { name: 'textSize', value: '"150"' });
    expect((await office.call(accounts.getSettings, {})).settings).toEqual({ language: '"vi"' });
    expect((await call(accounts.getSettings, {})).settings).toEqual({ language: '"en"', textSize: '"150"' });
  });

  test.each([
    ['names', 200, 'x'],
    ['text', 20, 'x'.repeat(50_000)],
  ])('do not fill the store, by %s', async (_, most, value) => {
    const nameOf = (at: number) =>
      `saved.${'abcdefghij'[at % 10]}${'abcdefghijklmnopqrst'[Math.floor(at / 10)]}`;
    const put = (name: string) => office.call(accounts.putSetting, { name, value });
    for (let at = 0; at < most; at += 1) await put(nameOf(at));
    expect(await codeOf(put('another'))).toBe('INPUT_INVALID');
    await put(nameOf(0));
    await office.call(accounts.putSetting, { name: nameOf(1), value: null });
    await put('another');
  });

  test('leave no trace in the audit', async () => {
    const before = await office.call(listAudit, {});
    await office.call(accounts.putSetting, { name: 'language', value: '"en"' });
    expect(await office.call(listAudit, {})).toEqual(before);
  });

  test('are not kept beside a window that holds the store, but can be read', async () => {
    await office.call(accounts.putSetting, { name: 'language', value: '"en"' });
    const { core, call } = await reopenSignedIn(office.folder);
    expect(await codeOf(call(accounts.putSetting, { name: 'language', value: '"vi"' }))).toBe(
      'STORE_IN_USE_READ_ONLY',
    );
    expect((await call(accounts.getSettings, {})).settings).toEqual({ language: '"en"' });
    await core.close();
  });

  test('need somebody who is signed in and at the screen', async () => {
    await office.call(accounts.lock, {});
    const put = () => office.call(accounts.putSetting, { name: 'language', value: '"en"' });
    expect(await codeOf(put())).toBe('LOCKED');
    await office.call(accounts.signOut, {});
    expect(await codeOf(put())).toBe('NOT_SIGNED_IN');
  });

  test.each(['', 'Ngôn ngữ', '__proto__', 'a'.repeat(61), 'x y'])('"%s" is no name of one', async (name) => {
    const refusal = await refusalOf(office.call(accounts.putSetting, { name, value: '1' }));
    expect(refusal.code).toBe('INPUT_INVALID');
  });
});

describe('the right to see classified records', () => {
  const sees = async (id: string) =>
    (await office.call(accounts.listAccounts, {})).accounts.find((one) => one.id === id)?.seesClassified;

  test('is given and taken by an administrator, and stands in the audit', async () => {
    const { account } = await signedInAs('officer');
    expect(account.seesClassified).toBe(false);
    await office.call(accounts.setSeesClassified, { id: account.id, seesClassified: true });
    expect(await sees(account.id)).toBe(true);
    const { entries } = await office.call(listAudit, { limit: 1 });
    expect(entries[0]).toMatchObject({ procedure: 'accounts.setSeesClassified', subjects: 1 });
    await office.call(accounts.setSeesClassified, { id: account.id, seesClassified: false });
    expect(await sees(account.id)).toBe(false);
  });

  test('is nobody else’s to give, and not of an account that is not there', async () => {
    const { account, call } = await signedInAs('officer');
    const give = { id: account.id, seesClassified: true };
    expect(await codeOf(call(accounts.setSeesClassified, give))).toBe('FORBIDDEN');
    const unknown = { id: '00000000-0000-7000-8000-000000000000', seesClassified: true };
    expect(await codeOf(office.call(accounts.setSeesClassified, unknown))).toBe('RECORD_NOT_FOUND');
    expect(await sees(account.id)).toBe(false);
  });

  test('holds after signing in again', async () => {
    const { accounts: all } = await office.call(accounts.listAccounts, {});
    await office.call(accounts.setSeesClassified, { id: all[0]?.id ?? '', seesClassified: true });
    const { account } = await office.callAs('another')(accounts.signIn, ADMINISTRATOR);
    expect(account.seesClassified).toBe(true);
  });
});
