import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupFile } from '#shared/backup/backup.contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import { localStamp } from '../../core/clock.ts';
import { type BackupHeader, readBackupHeader } from '../../db/backup-file.ts';

export const BACKUP_ENDING = '.dvbackup';

export type WholeBackup = { fileName: string; path: string; said: BackupHeader };

/** Whole backups in a folder, newest first; anything else is passed over. A missing folder has none. */
export function wholeBackupsIn(folder: string): WholeBackup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(BACKUP_ENDING))
    .flatMap((fileName) => {
      const path = join(folder, fileName);
      const said = readBackupHeader(path);
      return said ? [{ fileName, path, said }] : [];
    })
    .toSorted((a, b) => (a.said.createdAt < b.said.createdAt ? 1 : -1));
}

/** The same as a person sees them. */
export function backupsIn(folder: string): BackupFile[] {
  return wholeBackupsIn(folder).map(({ fileName, path, said: { createdAt, people, reason } }) => {
    return { fileName, path, createdAt, bytes: statSync(path).size, people, reason };
  });
}

/** Path of a new backup: named by local day and time, so that a person finds it; made unique when taken. */
export function newBackupPath(folder: string, now: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stamp = localStamp(now);
  for (let attempt = 1; ; attempt++) {
    const path = join(folder, `dang-vu-${stamp}${attempt === 1 ? '' : `-${attempt}`}${BACKUP_ENDING}`);
    if (!existsSync(path)) return path;
  }
}

/** A backup the office may name; never a path out of the folder. */
export function backupNamed(folder: string, fileName: string): BackupFile {
  const found = backupsIn(folder).find((one) => one.fileName === fileName);
  if (!found) throw new Refusal('BACKUP_NOT_FOUND', { path: join(folder, fileName) });
  return found;
}
