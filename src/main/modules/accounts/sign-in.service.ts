import type { Account } from '#shared/accounts/accounts.contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { appendAudit } from '../../core/audit-recorder.ts';
import type { StoreContext } from '../../core/context.ts';
import { auditHead } from '../../core/dispatch.ts';
import { inStoreTransaction, noticingDamage } from '../../core/store.ts';
import { withAccount } from '../../db/keyring.ts';
import { startAutomaticBackup } from '../backup/automatic-backup.service.ts';
import { findAccount, findAccountByName } from './accounts.repository.ts';
import { endSession } from './end-session.service.ts';
import { provePassword, proveRecoveryKey } from './proof.service.ts';

/** Opens the store with the password and signs this session in. Returns wrong attempts made before it. */
export function signIn(
  context: StoreContext,
  signInName: string,
  password: string,
): { account: Account; failuresBefore: number } {
  const { store, session } = context;
  refuseWhenClosed(context);
  const { storeKey, accountId, failuresBefore } = provePassword(store, { signInName, password });
  openWith(context, storeKey);
  const account = noticingDamage(store, (db) => findAccount(db, accountId));
  if (!account?.active) throw new Refusal('SIGN_IN_WRONG');
  writeAudit(context, account, 'accounts.signIn', wrongBefore(failuresBefore));
  // Whoever was signed in here before takes nothing along.
  endSession(context, session);
  // Only now: who cannot be written down is not let in.
  Object.assign(session, { account, locked: false });
  startAutomaticBackup(context);
  return { account, failuresBefore };
}

export function signOut(context: StoreContext): void {
  const { session, sessions, store } = context;
  const { account } = session;
  try {
    // Into a damaged store nothing is written any more.
    if (account && !store.damaged()) writeAudit(context, account, 'accounts.signOut', null);
  } finally {
    // A full disk keeps nobody signed in.
    endSession(context, session);
    if (sessions.signedIn().length === 0) store.closeDb();
  }
}

export function lock({ session }: StoreContext): void {
  if (session.account) session.locked = true;
}

export function unlock(context: StoreContext, password: string): void {
  const { session, store } = context;
  const { account } = session;
  if (!account) throw new Refusal('NOT_SIGNED_IN');
  // Retired meanwhile: its session stays locked for good.
  if (!findAccount(store.db(), account.id)?.active) throw new Refusal('SIGN_IN_WRONG');
  const { failuresBefore } = provePassword(store, { signInName: account.signInName, password });
  // Wrong attempts at a locked screen leave their trace; a plain unlock does not fill the audit.
  if (failuresBefore > 0) writeAudit(context, account, 'accounts.unlock', wrongBefore(failuresBefore));
  session.locked = false;
  startAutomaticBackup(context);
}

/** A forgotten password: the printed key proves the right to set a new one for an account that is in use. */
export function recover(
  context: StoreContext,
  input: { recoveryKey: string; signInName: string; newPassword: string },
): Account {
  const { store, session } = context;
  refuseWhenClosed(context);
  if (!store.becomeWriter()) throw new Refusal('STORE_IN_USE');
  const { storeKey, failuresBefore } = proveRecoveryKey(store, input.recoveryKey);
  openWith(context, storeKey);
  const account = noticingDamage(store, (db) => findAccountByName(db, input.signInName));
  if (!account?.active) throw new Refusal('SIGN_IN_WRONG', {}, { signInName: 'choice' });
  inStoreTransaction(store, () => {
    const changes = [{ field: 'password', before: null, after: null }];
    appendAudit(store.db(), auditHead(context, account, 'accounts.recover'), wrongBefore(failuresBefore), [
      { entity: 'account', entityId: account.id, action: 'changed', changes },
    ]);
    store.stageKeyFile(
      withAccount(store.keyFile(), { ...account, password: input.newPassword }, store.key()),
    );
  });
  Object.assign(session, { account, locked: false });
  return account;
}

/** A window reads every page afterwards (`storeCheck`); a run of the command line has no afterwards. */
function openWith({ store, options }: StoreContext, storeKey: Buffer): void {
  store.open(storeKey, options.door === 'cli');
}

function refuseWhenClosed({ store }: StoreContext): void {
  store.finishInterrupted();
  const refusal = store.refusal();
  if (refusal) throw refusal;
  if (store.state() === 'none') throw new Refusal('NO_STORE', { path: store.paths.dataDir });
}

/** Source of an audit row: how many attempts were wrong before the right one. */
function wrongBefore(failures: number): string | null {
  return failures > 0 ? `wrong-passwords:${failures}` : null;
}

/** These acts have no transaction of their own in dispatch, so they append their row here. */
function writeAudit(context: StoreContext, account: Account, procedure: string, source: string | null): void {
  const { store } = context;
  inStoreTransaction(store, () =>
    appendAudit(store.db(), auditHead(context, account, procedure), source, []),
  );
}
