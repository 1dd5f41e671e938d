import { rmSync } from 'node:fs';
import type { StoreContext } from '../../core/context.ts';
import { refusalOf } from '../../core/errors.ts';
import type { StoreNotice } from '../../core/store.ts';
import { readBackupHeader } from '../../db/backup-file.ts';
import * as repository from './backup.repository.ts';
import { backupFileOf, backupJob, copyToSecondFolder } from './backup.service.ts';
import { backupsIn } from './backup-folder.ts';
import { removableBackups } from './backup-retention.ts';

/**
 * After the first sign-in: copies the store in the second thread when something changed since the newest backup,
 * proves the copy, copies it to the second folder and lets old ones go. What happened becomes a notice; a failed
 * backup never keeps anybody from working.
 */
export function startAutomaticBackup(context: StoreContext): void {
  const { store, options } = context;
  // The command line says `backup` when it wants one, and only the writer may tidy the folder.
  if (options.door === 'cli' || !store.becomeWriter()) return;
  backUpWhenChanged(context).then(
    (notice) => {
      if (notice) store.notices.push(notice);
    },
    (error: unknown) => {
      store.notices.push({ code: 'backupFailed', params: { because: refusalOf(error)?.code ?? 'INTERNAL' } });
    },
  );
}

async function backUpWhenChanged(context: StoreContext): Promise<StoreNotice | null> {
  const { store, jobs } = context;
  const db = store.db();
  if (!changedSinceNewest(store.paths.backups, repository.lastChange(db))) return null;
  const secondFolder = repository.secondFolder(db);
  const job = backupJob(context, null, 'automatic');
  const backup = backupFileOf(job, await jobs.run('makeBackup', job));
  const copied = secondFolder === null || copyToSecondFolder(backup, secondFolder);
  const automatic = backupsIn(store.paths.backups).filter((one) => one.reason === 'automatic');
  for (const old of removableBackups(automatic)) rmSync(old.path, { force: true });
  return copied
    ? { code: 'backupMade', params: { path: job.target } }
    : { code: 'backupNotCopied', params: { path: job.target, folder: secondFolder ?? '' } };
}

function changedSinceNewest(folder: string, lastChange: number): boolean {
  const newest = backupsIn(folder)[0];
  const said = newest && readBackupHeader(newest.path);
  return !said || said.auditRows < lastChange;
}
