import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StorePaths } from '../../db/store-paths.ts';

const BACKUP = /^dang-vu-.*\.dvbackup(\.db)?\.new(-wal|-shm|-journal)?$/;
const REHEARSAL = /^rehearsal.*\.db(-wal|-shm|-journal)?$/;

/** The command line may be writing one beside this process; nothing writes that long without touching its file. */
const STILL_WRITING = 60 * 60_000;

/** Removes whole copies of the store that a crash left in a folder of backups. `now` is a UTC instant. */
export function removeBrokenOffBackups(folder: string, now: string): void {
  removeOld(folder, BACKUP, now);
}

/** The same for the data folder's own backups and for rehearsals. For the writer. */
export function removeBrokenOff(paths: StorePaths, now: string): void {
  removeOld(paths.backups, BACKUP, now);
  removeOld(paths.dataDir, REHEARSAL, now);
}

function removeOld(folder: string, names: RegExp, now: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!names.test(name)) continue;
    const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (touched !== undefined && Date.parse(now) - touched > STILL_WRITING) rmSync(path, { force: true });
  }
}
