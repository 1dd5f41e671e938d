import type { Account } from '#shared/accounts/accounts.contract.ts';
import type { Role } from '#shared/accounts/permissions.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { Context } from '../../core/context.ts';
import { newRecoveryKey, withAccount, withoutAccount, withRecoveryKey } from '../../db/keyring.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './accounts.repository.ts';
import { provePassword } from './proof.service.ts';

export function listAccounts({ db }: Context): Account[] {
  return repository.allAccounts(db);
}

/** Accounts that may sign in, by name. */
export function activeAccounts(db: Db): Account[] {
  return repository.allAccounts(db).filter(({ active }) => active);
}

export function findAccount(db: Db, id: string): Account | null {
  return repository.findAccount(db, id);
}

/** The account a new store is made with; its key wrap is written by the store itself. */
export function firstAdministrator(db: Db, account: repository.NewAccount, now: string): void {
  repository.insertAccount(db, account, now);
}

export function createAccount(
  context: Context,
  input: { signInName: string; displayName: string; role: Role; password: string },
): Account {
  const { db, store, audit } = context;
  if (repository.findAccountByName(db, input.signInName)) {
    throw new Refusal('ACCOUNT_NAME_TAKEN', { name: input.signInName }, { signInName: 'choice' });
  }
  const account = { id: context.newId(), ...input };
  repository.insertAccount(db, account, context.now());
  audit.record({
    entity: 'account',
    entityId: account.id,
    action: 'created',
    changes: [
      { field: 'signInName', before: null, after: account.signInName },
      { field: 'role', before: null, after: account.role },
    ],
  });
  store.stageKeyFile(withAccount(store.keyFile(), account, store.key()));
  return existing(context, account.id);
}

/** A retired account loses its wrap, so its password opens nothing any more, and its sessions lock for good. */
export function retireAccount(context: Context, id: string): Account {
  const { db, store } = context;
  const account = existing(context, id);
  if (!account.active) return account;
  if (account.role === 'administrator' && repository.countActiveAdministrators(db) === 1) {
    throw new Refusal('ACCOUNT_LAST_ADMINISTRATOR', { name: account.displayName });
  }
  recordActive(context, account, false);
  store.stageKeyFile(withoutAccount(store.keyFile(), id));
  lockSessionsOf(context, id);
  return existing(context, id);
}

/** A new password by an administrator; a retired account is in use again with it. */
export function resetPassword(context: Context, id: string, password: string): Account {
  const account = existing(context, id);
  if (!account.active) recordActive(context, account, true);
  setPassword(context, account, password);
  if (id !== context.account.id) lockSessionsOf(context, id);
  return existing(context, id);
}

/** Holds at once, also for whoever is signed in with the account already. */
export function setSeesClassified(context: Context, id: string, seesClassified: boolean): void {
  const { db, audit, sessions } = context;
  const account = existing(context, id);
  if (account.seesClassified === seesClassified) return;
  repository.setSeesClassified(db, id, seesClassified);
  const change = {
    field: 'seesClassified',
    before: account.seesClassified ? 1 : 0,
    after: seesClassified ? 1 : 0,
  };
  audit.record({ entity: 'account', entityId: id, action: 'changed', changes: [change] });
  for (const session of sessions.signedIn())
    if (session.account?.id === id) session.account = { ...session.account, seesClassified };
}

/** Whoever sits there must prove the right to go on. */
function lockSessionsOf({ sessions }: Context, accountId: string): void {
  for (const session of sessions.signedIn()) if (session.account?.id === accountId) session.locked = true;
}

function recordActive({ db, audit }: Context, account: Account, active: boolean): void {
  repository.setActive(db, account.id, active);
  const change = { field: 'active', before: account.active ? 1 : 0, after: active ? 1 : 0 };
  audit.record({ entity: 'account', entityId: account.id, action: 'changed', changes: [change] });
}

export function changePassword(context: Context, currentPassword: string, newPassword: string): void {
  const { account, store } = context;
  const given = { signInName: account.signInName, password: currentPassword };
  provePassword(store, given, 'PASSWORD_WRONG', 'currentPassword');
  if (currentPassword === newPassword) throw new Refusal('PASSWORD_SAME', {}, { newPassword: 'choice' });
  setPassword(context, account, newPassword);
}

/** The new key is shown once; the one printed before stops working. */
export function renewRecoveryKey(context: Context, password: string): string {
  const { account, store, audit } = context;
  provePassword(store, { signInName: account.signInName, password }, 'PASSWORD_WRONG', 'password');
  const recoveryKey = newRecoveryKey();
  audit.record({ entity: 'setting', entityId: 'recoveryKey', action: 'changed', changes: [] });
  store.stageKeyFile(withRecoveryKey(store.keyFile(), store.key(), recoveryKey));
  return recoveryKey;
}

function setPassword({ store, audit }: Context, account: Account, password: string): void {
  audit.record({
    entity: 'account',
    entityId: account.id,
    action: 'changed',
    changes: [{ field: 'password', before: null, after: null }],
  });
  store.stageKeyFile(withAccount(store.keyFile(), { ...account, password }, store.key()));
}

function existing({ db }: Context, id: string): Account {
  const account = repository.findAccount(db, id);
  if (!account) throw new Refusal('RECORD_NOT_FOUND');
  return account;
}
