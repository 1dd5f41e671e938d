import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { StorePaths } from '../db/store-paths.ts';
import { syncFolder } from '../db/write-durably.ts';

const plan = z.object({ keepPreviousIn: z.string() });

/** Written last into `restoring/`: from here on the restore goes forward only, whatever happens. */
export const RESTORE_PLAN = 'plan.json';

/**
 * Puts a complete restored store in place: the present files move aside as they are, the new ones take their
 * names. Every step can be repeated, so a crash anywhere ends in the restored store. False when there was none.
 */
export function finishInterruptedRestore(paths: StorePaths): boolean {
  const planFile = join(paths.restoring, RESTORE_PLAN);
  if (!existsSync(planFile)) {
    rmSync(paths.restoring, { recursive: true, force: true });
    return false;
  }
  const { keepPreviousIn } = plan.parse(JSON.parse(readFileSync(planFile, 'utf8')));
  const newDatabase = join(paths.restoring, 'dang-vu.db');
  const newKeys = join(paths.restoring, 'dang-vu.keys');
  mkdirSync(keepPreviousIn, { recursive: true });
  if (existsSync(newDatabase)) {
    for (const name of ['dang-vu.db', 'dang-vu.db-wal', 'dang-vu.db-shm']) {
      moveIfThere(join(paths.dataDir, name), join(keepPreviousIn, name));
    }
  }
  moveIfThere(newDatabase, paths.database);
  if (existsSync(newKeys)) moveIfThere(paths.keys, join(keepPreviousIn, 'dang-vu.keys'));
  moveIfThere(newKeys, paths.keys);
  const newAttachments = join(paths.restoring, 'attachments');
  if (existsSync(newAttachments)) moveIfThere(paths.attachments, join(keepPreviousIn, 'attachments'));
  moveIfThere(newAttachments, paths.attachments);
  syncFolder(paths.dataDir);
  rmSync(paths.restoring, { recursive: true, force: true });
  return true;
}

/** Nothing has changed places yet: the restore can still be called off. */
export function callOffRestore(paths: StorePaths): boolean {
  const begun = !existsSync(join(paths.restoring, 'dang-vu.db')) || !existsSync(paths.database);
  if (!begun) rmSync(paths.restoring, { recursive: true, force: true });
  return !begun;
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}
