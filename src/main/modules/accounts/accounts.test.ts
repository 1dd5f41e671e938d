import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as accounts from '#shared/accounts/accounts.contract.ts';
import { roles } from '#shared/accounts/permissions.ts';
import { listAudit } from '#shared/audit/audit.contract.ts';
import { listBackups } from '#shared/backup/backup.contract.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { runReport } from '#shared/reports/reports.contract.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newAccount,
  newOffice,
  type Office,
  PASSWORD,
  personNamed,
  refusalOf,
} from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(async () => {
  vi.useRealTimers();
  await office.dispose();
});

const NEW_PASSWORD = 'mot-mat-khau-khac';
const signInWith = (password: string, signInName = 'quantri') =>
  office.callAs('another')(accounts.signIn, { signInName, password });

describe('signing in', () => {
  test('a wrong password is refused without saying whether the name exists', async () => {
    const wrongPassword = await refusalOf(signInWith('sai-mat-khau'));
    const wrongName = await refusalOf(signInWith(PASSWORD, 'nguoi-la'));
    expect(wrongPassword.code).toBe('SIGN_IN_WRONG');
    expect(wrongName).toEqual(wrongPassword);
  });

  test('after three wrong passwords even the right one must wait, and then opens and is told of the three', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T08:00:00Z') });
    for (let attempt = 1; attempt <= 3; attempt++) await codeOf(signInWith('sai-mat-khau'));
    const slowed = await refusalOf(signInWith(PASSWORD));
    expect([slowed.code, slowed.params]).toEqual(['SIGN_IN_SLOWED', { seconds: 2 }]);
    vi.setSystemTime(new Date('2026-11-21T08:00:02Z'));
    expect((await signInWith(PASSWORD)).failuresBefore).toBe(3);
    const { entries } = await office.call(listAudit, { limit: 1 });
    expect(entries[0]).toMatchObject({ procedure: 'accounts.signIn', source: 'wrong-passwords:3' });
  });

  test('the sign-in name may be written with capitals', async () => {
    expect((await signInWith(PASSWORD, ' QuanTri ')).account.signInName).toBe('quantri');
  });

  test('a locked session does nothing until its own password unlocks it', async () => {
    await office.call(accounts.lock, {});
    expect(await codeOf(office.call(listPeople, {}))).toBe('LOCKED');
    expect(await codeOf(office.call(accounts.unlock, { password: 'sai-mat-khau' }))).toBe('SIGN_IN_WRONG');
    expect(await codeOf(office.call(listPeople, {}))).toBe('LOCKED');
    await office.call(accounts.unlock, { password: PASSWORD });
    expect((await office.call(listPeople, {})).total).toBe(0);
  });

  test('after everybody signed out nothing can be read', async () => {
    await office.call(accounts.signOut, {});
    expect(await codeOf(office.call(listPeople, {}))).toBe('NOT_SIGNED_IN');
    expect(await office.call(getStatus, {})).toMatchObject({ state: 'signedOut', organisation: null });
  });
});

describe('a forgotten password', () => {
  const recoverWith = (recoveryKey: string, signInName = 'quantri') =>
    office.callAs('another')(accounts.recover, { recoveryKey, signInName, newPassword: NEW_PASSWORD });

  test('a wrong recovery key is refused and changes no password', async () => {
    const wrong = office.recoveryKey.replace(
      /^..../,
      office.recoveryKey.startsWith('0000') ? '1111' : '0000',
    );
    expect(await codeOf(recoverWith(wrong))).toBe('RECOVERY_KEY_WRONG');
    expect((await signInWith(PASSWORD)).account.signInName).toBe('quantri');
  });

  test('the printed key sets a new password; the forgotten one opens nothing any more', async () => {
    await recoverWith(office.recoveryKey);
    expect(await codeOf(signInWith(PASSWORD))).toBe('SIGN_IN_WRONG');
    expect((await signInWith(NEW_PASSWORD)).account.signInName).toBe('quantri');
  });

  test('the key may be typed back in small letters, with spaces, O for 0 and l for 1', async () => {
    const typed = office.recoveryKey
      .toLowerCase()
      .replaceAll('-', ' ')
      .replaceAll('0', 'o')
      .replaceAll('1', 'l');
    expect((await recoverWith(typed)).account.signInName).toBe('quantri');
  });

  test('a new recovery key ends the one printed before', async () => {
    const { recoveryKey } = await office.call(accounts.renewRecoveryKey, { password: PASSWORD });
    expect(await codeOf(recoverWith(office.recoveryKey))).toBe('RECOVERY_KEY_WRONG');
    expect((await recoverWith(recoveryKey)).account.signInName).toBe('quantri');
  });

  test('the key sets no password for an account that is not there', async () => {
    expect(await codeOf(recoverWith(office.recoveryKey, 'nguoi-la'))).toBe('SIGN_IN_WRONG');
  });
});

describe('changing a password', () => {
  test('the old one must be known and the new one must be new', async () => {
    const change = (currentPassword: string, newPassword: string) =>
      office.call(accounts.changePassword, { currentPassword, newPassword });
    expect(await codeOf(change('sai-mat-khau', NEW_PASSWORD))).toBe('PASSWORD_WRONG');
    expect(await codeOf(change(PASSWORD, PASSWORD))).toBe('PASSWORD_SAME');
    expect((await refusalOf(change(PASSWORD, 'ngắn'))).fieldErrors).toEqual({ newPassword: 'tooShort' });
    await change(PASSWORD, NEW_PASSWORD);
    expect(await codeOf(signInWith(PASSWORD))).toBe('SIGN_IN_WRONG');
    expect((await signInWith(NEW_PASSWORD)).account.signInName).toBe('quantri');
  });
});

describe('accounts of others', () => {
  test('the last administrator can neither be retired nor, behind the program, be demoted', async () => {
    const { accounts: all } = await office.call(accounts.listAccounts, {});
    const id = all[0]?.id ?? '';
    expect(await codeOf(office.call(accounts.retireAccount, { id }))).toBe('ACCOUNT_LAST_ADMINISTRATOR');
    for (const sql of [
      "UPDATE account SET role = 'leader'",
      'UPDATE account SET active = 0',
      'DELETE FROM account',
    ])
      expect(() => behindTheBack(office.folder, (db) => db.exec(sql))).toThrow();
    expect((await signInWith(PASSWORD)).account).toMatchObject({ role: 'administrator', active: true });
  });

  test('of two administrators one may go', async () => {
    const { account } = await office.call(accounts.createAccount, newAccount('thay', 'administrator'));
    await office.call(accounts.retireAccount, { id: account.id });
    const { accounts: all } = await office.call(accounts.listAccounts, {});
    expect(all.map((one) => [one.signInName, one.active])).toEqual([
      ['quantri', true],
      ['thay', false],
    ]);
  });

  test('a retired account cannot sign in, its open session is locked, its key cannot be recovered', async () => {
    const officer = newAccount('canbo', 'officer');
    const { account } = await office.call(accounts.createAccount, officer);
    const theirs = office.callAs('theirs');
    await theirs(accounts.signIn, officer);
    await office.call(accounts.retireAccount, { id: account.id });
    expect(await codeOf(theirs(listPeople, {}))).toBe('LOCKED');
    expect(await codeOf(theirs(accounts.unlock, officer))).toBe('SIGN_IN_WRONG');
    expect(await codeOf(signInWith(officer.password, 'canbo'))).toBe('SIGN_IN_WRONG');
    const recovery = { recoveryKey: office.recoveryKey, signInName: 'canbo', newPassword: NEW_PASSWORD };
    expect(await codeOf(office.callAs('another')(accounts.recover, recovery))).toBe('SIGN_IN_WRONG');
  });

  test('a new password brings a retired account back into use', async () => {
    const officer = newAccount('canbo', 'officer');
    const { account } = await office.call(accounts.createAccount, officer);
    await office.call(accounts.retireAccount, { id: account.id });
    await office.call(accounts.resetPassword, { id: account.id, newPassword: NEW_PASSWORD });
    expect((await signInWith(NEW_PASSWORD, 'canbo')).account.id).toBe(account.id);
  });

  test('two accounts cannot have one name', async () => {
    const refusal = await refusalOf(office.call(accounts.createAccount, newAccount('QuanTri', 'officer')));
    expect([refusal.code, refusal.params]).toEqual(['ACCOUNT_NAME_TAKEN', { name: 'quantri' }]);
  });
});

/** What each role may do; `true` is allowed. */
const RIGHTS = {
  administrator: { read: true, report: true, write: true, audit: true, accounts: true, backups: true },
  officer: { read: true, report: true, write: true, audit: false, accounts: false, backups: false },
  leader: { read: true, report: true, write: false, audit: true, accounts: false, backups: false },
};

describe('what a role may do', () => {
  test.each(roles)('%s', async (role) => {
    const account = newAccount('nguoi-dung', role);
    await office.call(accounts.createAccount, account);
    const call = office.callAs('theirs');
    await call(accounts.signIn, { ...ADMINISTRATOR, ...account });
    const allowed = async (asked: Promise<unknown>) =>
      asked.then(
        () => true,
        (error) => error.error.code !== 'FORBIDDEN',
      );
    expect({
      read: await allowed(call(listPeople, {})),
      report: await allowed(call(runReport, { name: 'people-list' })),
      write: await allowed(call(createPerson, personNamed('Người Mới'))),
      audit: await allowed(call(listAudit, {})),
      accounts: await allowed(call(accounts.listAccounts, {})),
      backups: await allowed(call(listBackups, {})),
    }).toEqual(RIGHTS[role]);
    expect((await office.call(listPeople, {})).total).toBe(RIGHTS[role].write ? 1 : 0);
  });
});
