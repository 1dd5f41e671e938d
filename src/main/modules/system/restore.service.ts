import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#shared/contract/errors.ts';
import { appendAudit } from '../../core/audit-recorder.ts';
import type { CallContext, StoreContext } from '../../core/context.ts';
import { auditHead } from '../../core/dispatch.ts';
import { finishInterruptedRestore, RESTORE_PLAN } from '../../core/interrupted-restore.ts';
import { takeOrRefuse } from '../../core/session-files.ts';
import { splitBackup } from '../../db/backup-file.ts';
import { type KeyFile, parseKeyFile, unlockByPassword } from '../../db/keyring.ts';
import { latestVersion } from '../../db/migrations/all.ts';
import { inWriteTransaction } from '../../db/transaction.ts';
import { syncFolder, writeDurably } from '../../db/write-durably.ts';
import { findAccount } from '../accounts/accounts.service.ts';

/** What the backup says of itself; the file stays with the caller for the restore that follows. */
export function inspectBackup(context: CallContext, fileId: string) {
  const file = takeOrRefuse(context.files, context.session.id, fileId);
  const { said } = splitBackup(Buffer.from(file.bytes));
  const kept = context.files.put(context.session.id, file);
  const { createdAt, organisationName, people, units, version } = said;
  return { fileId: kept.fileId, createdAt, organisationName, people, units, version };
}

/**
 * Proves the backup and the password first, then writes the new store beside the old one, and only then changes
 * places. The old files stay as they were under `replaced/`. A crash ends in the old store or in the new one.
 */
export async function restoreBackup(
  context: StoreContext,
  input: { fileId: string; signInName: string; password: string },
): Promise<{ people: number; createdAt: string; previousKeptAt: string | null }> {
  const { store, files, session, sessions, jobs } = context;
  const state = store.state();
  // Over a sound store only its administrator may; over a damaged one nobody can sign in any more.
  const mayReplace = state === 'none' || state === 'refused' || isAdministrator(context) || store.damaged();
  if (!mayReplace) throw new Refusal('FORBIDDEN');
  if (!store.becomeWriter()) throw new Refusal('STORE_IN_USE');

  const file = takeOrRefuse(files, session.id, input.fileId);
  const { said, database } = splitBackup(Buffer.from(file.bytes));
  if (said.schemaVersion > latestVersion) {
    throw new Refusal('BACKUP_NEWER', { version: said.schemaVersion, supported: latestVersion });
  }
  const unlocked = unlock(said.keyFile, input);
  if (!unlocked) {
    // Only the password was wrong: the next attempt needs the same file.
    files.giveBack(session.id, input.fileId, file);
    throw new Refusal('BACKUP_KEY_WRONG');
  }
  const folder = store.paths.restoring;
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const whole = join(folder, 'proof.dvbackup');
    writeFileSync(whole, file.bytes, { mode: 0o600 });
    const key = Uint8Array.from(unlocked.storeKey);
    await jobs.run('openBackup', { path: whole, key, scratch: join(folder, 'proof.db') });
    rmSync(whole);
    writeDurably(join(folder, 'dang-vu.db'), database);
    writeDurably(join(folder, 'dang-vu.keys'), said.keyFile);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }

  const previousKeptAt =
    state === 'none' ? null : join(store.paths.replaced, context.now().replace(/[:.]/g, '-'));
  if (previousKeptAt) mkdirSync(previousKeptAt, { recursive: true });
  for (const one of sessions.signedIn()) Object.assign(one, { account: null, locked: false });
  store.closeDb();
  writeDurably(join(folder, RESTORE_PLAN), JSON.stringify({ keepPreviousIn: previousKeptAt }));
  syncFolder(store.paths.dataDir);
  finishInterruptedRestore(store.paths);
  writeRestoreAudit(context, unlocked, said.createdAt);
  return { people: said.people, createdAt: said.createdAt, previousKeptAt };
}

function isAdministrator({ session }: StoreContext): boolean {
  return session.account?.role === 'administrator' && !session.locked;
}

/** The restored store says that it was restored, from when and by whom; then everybody signs in anew. */
function writeRestoreAudit(
  context: StoreContext,
  { accountId, storeKey }: { accountId: string; storeKey: Buffer },
  createdAt: string,
): void {
  const { store } = context;
  store.open(storeKey);
  const db = store.db();
  const account = findAccount(db, accountId);
  if (account)
    inWriteTransaction(db, () =>
      appendAudit(db, auditHead(context, account, 'system.restoreBackup'), createdAt, []),
    );
  store.closeDb();
}

function unlock(keyFileText: string, { signInName, password }: { signInName: string; password: string }) {
  const keyFile: KeyFile | null = parseKeyFile(keyFileText);
  if (!keyFile) throw new Refusal('BACKUP_DAMAGED');
  return unlockByPassword(keyFile, signInName, password);
}
