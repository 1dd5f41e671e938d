import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupFile } from '#shared/backup/backup.contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { CallContext, Context, StoreContext } from '../../core/context.ts';
import type { Store } from '../../core/store.ts';
import type { BackupJob, BackupMade, BackupReason } from '../../db/backup-file.ts';
import { isNetworkPath } from '../../db/network-path.ts';
import * as repository from './backup.repository.ts';
import { backupNamed, backupsIn, newBackupPath } from './backup-folder.ts';

export function listBackups({ db, store }: Context) {
  const { backups: folder } = store.paths;
  return { folder, secondFolder: repository.secondFolder(db), backups: backupsIn(folder) };
}

/** What the second thread needs to copy the store; the key goes along in memory only. */
export function backupJob(
  { store, ...context }: Pick<CallContext, 'now' | 'options'> & { store: Store },
  folder: string | null,
  reason: BackupReason,
): BackupJob {
  if (folder !== null) requireFolder(folder);
  const createdAt = context.now();
  return {
    database: store.paths.database,
    attachments: store.paths.attachments,
    key: Uint8Array.from(store.key()),
    keyFile: JSON.stringify(store.keyFile()),
    target: newBackupPath(folder ?? store.paths.backups, createdAt),
    createdAt,
    reason,
    version: context.options.version,
  };
}

export function backupFileOf(job: BackupJob, { header, bytes }: BackupMade): BackupFile {
  const { createdAt, people, reason } = header;
  return { fileName: basename(job.target), path: job.target, createdAt, bytes, people, reason };
}

export function setSecondFolder({ db, audit }: Context, folder: string | null): void {
  if (folder !== null) requireFolder(folder);
  const before = repository.secondFolder(db);
  repository.setSecondFolder(db, folder);
  audit.record({
    entity: 'setting',
    entityId: 'backup.secondFolder',
    action: 'changed',
    changes: [{ field: 'folder', before, after: folder }],
  });
}

/** A folder that is not there is never made: it may be the place of a disk that is not plugged in. */
function requireFolder(folder: string): void {
  if (isNetworkPath(folder)) throw new Refusal('STORE_NETWORK_PATH', { path: folder }, { folder: 'choice' });
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal('BACKUP_NOT_FOUND', { path: folder }, { folder: 'choice' });
}

/** A rehearsal that went through is written down: the next one is due after it. */
export function recordRehearsal({ audit }: Context, fileName: string): void {
  audit.setSource(fileName);
  const changes = [{ field: 'fileName', before: null, after: fileName }];
  audit.record({ entity: 'setting', entityId: repository.REHEARSAL, action: 'changed', changes });
}

/** The backup to rehearse, and what is needed to open it beside the store. */
export function rehearsal({ store, newId }: StoreContext, fileName: string) {
  const { path } = backupNamed(store.paths.backups, fileName);
  // Another process may rehearse at the same time.
  const scratch = join(store.paths.dataDir, `rehearsal-${newId()}.db`);
  return { path, key: Uint8Array.from(store.key()), scratch, thorough: true };
}
