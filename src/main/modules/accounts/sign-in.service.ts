import type { Account } from '#shared/accounts/accounts.contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { appendAudit } from '../../core/audit-recorder.ts';
import type { StoreContext } from '../../core/context.ts';
import { auditHead } from '../../core/dispatch.ts';
import { createSignInDelay } from '../../core/sign-in-delay.ts';
import { inStoreTransaction } from '../../core/store.ts';
import { unlockByPassword, unlockByRecoveryKey, withAccount } from '../../db/keyring.ts';
import { startAutomaticBackup } from '../backup/automatic-backup.service.ts';
import { findAccount, findAccountByName } from './accounts.repository.ts';

/** Opens the store with the password and signs this session in. Returns wrong attempts made before it. */
export function signIn(
  context: StoreContext,
  signInName: string,
  password: string,
): { account: Account; failuresBefore: number } {
  const { store, session } = context;
  refuseWhenClosed(context);
  const { storeKey, accountId, failuresBefore } = proven(context, () =>
    unlockByPassword(store.keyFile(), signInName, password),
  );
  store.open(storeKey);
  const account = findAccount(store.db(), accountId);
  if (!account?.active) throw new Refusal('SIGN_IN_WRONG');
  writeAudit(
    context,
    account,
    'accounts.signIn',
    failuresBefore > 0 ? `wrong passwords before: ${failuresBefore}` : null,
  );
  // Only now: who cannot be written down is not let in.
  Object.assign(session, { account, locked: false });
  startAutomaticBackup(context);
  return { account, failuresBefore };
}

export function signOut(context: StoreContext): void {
  const { session, sessions, store, files, shelf } = context;
  if (session.account) writeAudit(context, session.account, 'accounts.signOut', null);
  Object.assign(session, { account: null, locked: false });
  files.dropSession(session.id);
  shelf.dropSession(session.id);
  if (sessions.signedIn().length === 0) store.closeDb();
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
  proven(context, () => unlockByPassword(store.keyFile(), account.signInName, password));
  session.locked = false;
}

/** A forgotten password: the printed key proves the right to set a new one for an account that is in use. */
export function recover(
  context: StoreContext,
  input: { recoveryKey: string; signInName: string; newPassword: string },
): Account {
  const { store, session } = context;
  refuseWhenClosed(context);
  if (!store.becomeWriter()) throw new Refusal('STORE_IN_USE');
  const { storeKey } = proven(
    context,
    () => {
      const key = unlockByRecoveryKey(store.keyFile(), input.recoveryKey);
      return key && { storeKey: key, accountId: '' };
    },
    'RECOVERY_KEY_WRONG',
  );
  store.open(storeKey);
  const account = findAccountByName(store.db(), input.signInName);
  if (!account?.active) throw new Refusal('SIGN_IN_WRONG', {}, { signInName: 'choice' });
  inStoreTransaction(store, () => {
    const changes = [{ field: 'password', before: null, after: null }];
    appendAudit(store.db(), auditHead(context, account, 'accounts.recover'), null, [
      { entity: 'account', entityId: account.id, action: 'changed', changes },
    ]);
    store.stageKeyFile(
      withAccount(store.keyFile(), { ...account, password: input.newPassword }, store.key()),
    );
  });
  Object.assign(session, { account, locked: false });
  return account;
}

function refuseWhenClosed({ store }: StoreContext): void {
  store.finishInterrupted();
  const refusal = store.refusal();
  if (refusal) throw refusal;
  if (store.state() === 'none') throw new Refusal('NO_STORE', { path: store.paths.dataDir });
}

/** Runs one attempt under the delay for wrong ones, and counts it. */
function proven<T extends { storeKey: Buffer; accountId: string }>(
  { store }: StoreContext,
  attempt: () => T | null,
  wrong: 'SIGN_IN_WRONG' | 'RECOVERY_KEY_WRONG' = 'SIGN_IN_WRONG',
): T & { failuresBefore: number } {
  const delay = createSignInDelay(store.paths.attempts);
  const seconds = delay.secondsLeft();
  if (seconds > 0) throw new Refusal('SIGN_IN_SLOWED', { seconds });
  const failuresBefore = delay.failures();
  const result = attempt();
  if (!result) {
    delay.recordFailure();
    throw new Refusal(wrong);
  }
  delay.clear();
  return { ...result, failuresBefore };
}

/** These acts have no transaction of their own in dispatch, so they append their row here. */
function writeAudit(context: StoreContext, account: Account, procedure: string, source: string | null): void {
  const { store } = context;
  inStoreTransaction(store, () =>
    appendAudit(store.db(), auditHead(context, account, procedure), source, []),
  );
}
