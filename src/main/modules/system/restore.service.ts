import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputOf } from '#shared/contract/define.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type * as contract from '#shared/system/system.contract.ts';
import { appendAudit } from '../../core/audit-recorder.ts';
import type { StoreContext } from '../../core/context.ts';
import type { HeldFile } from '../../core/core.ts';
import { auditHead } from '../../core/dispatch.ts';
import { callOffRestore, RESTORE_PLAN } from '../../core/interrupted-restore.ts';
import { takeOrRefuse } from '../../core/session-files.ts';
import type { Store } from '../../core/store.ts';
import { writeRestoredStore } from '../../core/write-restored-store.ts';
import { backupContentsIn, hasContent } from '../../db/attachment-contents.ts';
import { splitBackup } from '../../db/backup-file.ts';
import { type KeyFile, parseKeyFile, unlockByPassword } from '../../db/keyring.ts';
import { latestVersion } from '../../db/migrations/all.ts';
import type { Db } from '../../db/open.ts';
import { stampOf } from '../../db/store-paths.ts';
import { inWriteTransaction } from '../../db/transaction.ts';
import { syncFolder, writeDurably } from '../../db/write-durably.ts';
import { findAccount } from '../accounts/accounts.service.ts';
import { endSession } from '../accounts/end-session.service.ts';
import { stopStoreChecks } from './store-check.service.ts';

/** What the backup says of itself; the file stays with the caller for the restore that follows. */
export function inspectBackup(context: StoreContext, fileId: string) {
  const file = takeOrRefuse(context.files, context.session.id, fileId);
  const { said, contents } = splitBackup(Buffer.from(file.bytes));
  const folders = [context.store.paths.attachments, ...papersElsewhere(context.store, file)];
  const missing = contents.filter((address) => !folders.some((folder) => hasContent(folder, address)));
  const kept = context.files.put(context.session.id, file);
  const { createdAt, organisationName, people, units, version } = said;
  return {
    ...{ fileId: kept.fileId, createdAt, organisationName, people, units, version },
    attachments: contents.length,
    missingAttachments: missing.length,
  };
}

/** Where papers of a backup may lie: beside it, when the door knows where that is, and beside this store's backups. */
function papersElsewhere({ paths }: Store, { folder }: HeldFile): string[] {
  const beside = folder === undefined ? [] : [backupContentsIn(folder)];
  return [...new Set([...beside, paths.spareAttachments])];
}

/**
 * Proves the backup and the password first, then writes the new store beside the old one, and only then changes
 * places. The old files stay as they were under `replaced/`. A paper that is found nowhere whole is counted: records
 * without it are worth more than no records, and it comes by itself once it lies beside the backups. A crash ends in the old store or in the new one.
 */
export async function restoreBackup(
  context: StoreContext,
  input: { fileId: string; signInName: string; password: string },
): Promise<OutputOf<typeof contract.restoreBackup>> {
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
  let papers: { attachments: number; missing: number };
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const whole = join(folder, 'proof.dvbackup');
    writeFileSync(whole, file.bytes, { mode: 0o600 });
    const key = Uint8Array.from(unlocked.storeKey);
    await jobs.run('openBackup', { path: whole, key, scratch: join(folder, 'proof.db') });
    rmSync(whole);
    const backup = { database, keyFile: said.keyFile, key: unlocked.storeKey };
    writeRestoredStore(folder, backup, (db) =>
      writeRestoreAudit(context, db, unlocked.accountId, said.createdAt),
    );
    papers = await jobs.run('gatherAttachments', {
      database: join(folder, 'dang-vu.db'),
      key,
      present: store.paths.attachments,
      elsewhere: papersElsewhere(store, file),
      to: join(folder, 'attachments'),
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }

  await stopStoreChecks(store);
  const keepPreviousIn = join(store.paths.replaced, stampOf(context.now()));
  for (const one of sessions.signedIn()) endSession(context, one);
  store.closeDb();
  writeDurably(join(folder, RESTORE_PLAN), JSON.stringify({ keepPreviousIn }));
  syncFolder(store.paths.dataDir);
  try {
    store.finishInterrupted();
  } catch (error) {
    // Another program holds a file: either nothing has moved and the present store stays, or the next start goes on.
    if (!callOffRestore(store.paths)) store.notices.push({ code: 'restoreBrokenOff', params: {} });
    throw error;
  }
  return {
    people: said.people,
    createdAt: said.createdAt,
    previousKeptAt: state === 'none' ? null : keepPreviousIn,
    attachments: papers.attachments,
    missingAttachments: papers.missing,
  };
}

function isAdministrator({ session }: StoreContext): boolean {
  return session.account?.role === 'administrator' && !session.locked;
}

/** The restored store says that it was restored, from when and by whom; then everybody signs in anew. */
function writeRestoreAudit(context: StoreContext, db: Db, accountId: string, createdAt: string): void {
  const account = findAccount(db, accountId);
  if (!account) throw new Refusal('BACKUP_DAMAGED');
  inWriteTransaction(db, () =>
    appendAudit(db, auditHead(context, account, 'system.restoreBackup'), createdAt, []),
  );
}

function unlock(keyFileText: string, { signInName, password }: { signInName: string; password: string }) {
  const keyFile: KeyFile | null = parseKeyFile(keyFileText);
  if (!keyFile) throw new Refusal('BACKUP_DAMAGED');
  return unlockByPassword(keyFile, signInName, password);
}
