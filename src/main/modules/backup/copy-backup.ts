import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { splitBackup } from '../../db/backup-file.ts';
import { stageDurably, stagedPath } from '../../db/write-durably.ts';
import { pruneBackups } from './prune-backups.ts';
import { removeBrokenOffBackups } from './remove-broken-off.ts';

export type BackupCopyJob = { path: string; folder: string /** UTC instant. */; now: string };

/**
 * A second copy, proved by reading it again before it takes its name; then old copies of the same store go. False
 * when there is no copy now: the first is safe, so a missing or full disk is only told. Runs in the second thread.
 */
export function copyBackup({ path, folder, now }: BackupCopyJob): boolean {
  try {
    if (!existsSync(folder)) return false;
    removeBrokenOffBackups(folder, now);
    const bytes = readFileSync(path);
    splitBackup(bytes);
    const target = join(folder, basename(path));
    const staged = stageDurably(target, bytes);
    if (!bytes.equals(readFileSync(stagedPath(target)))) {
      staged.discard();
      return false;
    }
    staged.publish();
    pruneBackups(folder, target);
    return true;
  } catch {
    return false;
  }
}
