import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backupContentsIn, bringNamed } from '../../db/attachment-contents.ts';
import { attachmentKeys } from '../../db/attachment-files.ts';
import { splitBackup } from '../../db/backup-file.ts';
import { stageDurably, stagedPath } from '../../db/write-durably.ts';
import { pruneBackups, pruneContents } from './prune-backups.ts';
import { removeBrokenOffBackups } from './remove-broken-off.ts';

export type BackupCopyJob = {
  path: string;
  folder: string;
  key: Uint8Array /** UTC instant. */;
  now: string;
};

/**
 * A second copy, proved by reading it again before it takes its name, after the papers it needs; then old copies of
 * the same store go. False when there is no copy now: the first is safe, so a missing or full disk is only told. Runs
 * in the second thread.
 */
export function copyBackup({ path, folder, key, now }: BackupCopyJob): boolean {
  try {
    if (!existsSync(folder)) return false;
    removeBrokenOffBackups(folder, now);
    const bytes = readFileSync(path);
    const { said, contents } = splitBackup(bytes);
    const [beside, there] = [backupContentsIn(dirname(path)), backupContentsIn(folder)];
    if (bringNamed(contents, beside, there, attachmentKeys(key)) > said.contents.missing) return false;
    const target = join(folder, basename(path));
    const staged = stageDurably(target, bytes);
    if (!bytes.equals(readFileSync(stagedPath(target)))) {
      staged.discard();
      return false;
    }
    staged.publish();
    pruneBackups(folder, target);
    pruneContents(folder, now);
    return true;
  } catch {
    return false;
  }
}
