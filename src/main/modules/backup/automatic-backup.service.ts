import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Account } from '#shared/accounts/accounts.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { appendAudit } from '../../core/audit-recorder.ts';
import type { StoreContext } from '../../core/context.ts';
import { auditHead } from '../../core/dispatch.ts';
import { refusalOf } from '../../core/errors.ts';
import { inStoreTransaction, type Store, type StoreNotice } from '../../core/store.ts';
import * as repository from './backup.repository.ts';
import { backupJob } from './backup.service.ts';
import { wholeBackupsIn } from './backup-folder.ts';
import { pruneBackups } from './prune-backups.ts';
import { removeBrokenOff } from './remove-broken-off.ts';
import type { TidyAttachmentsJob } from './tidy-attachments.ts';

/** The day at the office on which a store was last looked at. */
const lookedOn = new WeakMap<Store, LocalDate>();

/**
 * At sign-in and unlock: copies the store in the second thread when no backup holds it as it is, proves the copy,
 * copies it to the second folder and lets old ones go. What happened becomes a notice; a failed backup never keeps
 * anybody from working.
 */
export function startAutomaticBackup(context: StoreContext): void {
  const { store, options, background } = context;
  const { account } = context.session;
  // The command line says `backup` when it wants one, and only the writer may tidy the folder.
  if (options.door === 'cli' || !account || background.running() || !store.becomeWriter()) return;
  lookedOn.set(store, context.today());
  background.run(async () => {
    const tidying = tidyJob(context);
    const notices: StoreNotice[] = await backUpWhenChanged(context, account).catch((error: unknown) => [
      { code: 'backupFailed', params: { because: refusalOf(error)?.code ?? 'INTERNAL' } },
    ]);
    tell(store, notices);
    // After the backup, which brings lost papers back from earlier ones.
    const missing = await context.jobs.run('tidyAttachments', tidying).catch(() => 0);
    if (missing > 0)
      notices.push({ code: 'backupPapersMissing', params: { count: missing, folder: store.paths.backups } });
    tell(store, notices);
  }, ['backups', 'session', 'audit']);
}

/** After a command: a window that nobody locks overnight backs up with the first change of the new day. */
export function backUpOnNewDay(context: StoreContext): void {
  if (lookedOn.get(context.store) !== context.today()) startAutomaticBackup(context);
}

/** In the place of what was told of earlier backups. */
function tell(store: Store, notices: readonly StoreNotice[]): void {
  const others = store.notices.filter((one) => !one.code.startsWith('backup'));
  store.notices.splice(0, store.notices.length, ...others, ...notices);
}

/** Made before anything is waited for: afterwards everybody may have signed out, and the key be gone. */
function tidyJob({ store, now }: StoreContext): TidyAttachmentsJob {
  const { database, attachments, backups } = store.paths;
  const key = Uint8Array.from(store.key());
  const secondFolder = repository.secondFolder(store.db());
  return { database, attachments, backups, secondFolder, key, now: now() };
}

async function backUpWhenChanged(context: StoreContext, account: Account): Promise<StoreNotice[]> {
  const { store, jobs } = context;
  const db = store.db();
  const { backups } = store.paths;
  const key = Uint8Array.from(store.key());
  removeBrokenOff(store.paths, context.now());
  const present = wholeBackupsIn(backups).find(({ said }) => repository.isPresentState(db, said));
  const job = present ? null : backupJob(context, null, 'automatic');
  const path = present?.path ?? job?.target ?? '';

  const folder = repository.secondFolder(db);
  const copy = folder === null ? null : join(folder, basename(path));
  const isCopied = copy === null || existsSync(copy);
  if (!job && isCopied) return [];
  // The same words as for a backup by hand into that folder. Said before it leaves: afterwards everybody may have signed out, and the audit be closed.
  if (folder !== null && copy !== null && !isCopied && existsSync(folder)) {
    inStoreTransaction(store, () => appendAudit(db, auditHead(context, account, 'backup.create'), copy, []));
  }
  if (job) {
    await jobs.run('makeBackup', job);
    pruneBackups(backups, path);
  }
  const made = { code: 'backupMade', params: { path } };
  if (folder === null || isCopied) return [made];
  const copied = await jobs.run('copyBackup', { path, folder, key, now: context.now() });
  return [copied ? made : { code: 'backupNotCopied', params: { path, folder } }];
}
