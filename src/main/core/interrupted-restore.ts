import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { StorePaths } from '../db/store-paths.ts';
import { syncFolder } from '../db/write-durably.ts';

const plan = z.object({ keepPreviousIn: z.string().nullable() });

/** Written last into `restoring/`: from here on the restore goes forward only, whatever happens. */
export const RESTORE_PLAN = 'plan.json';

/**
 * Puts a complete restored store in place: the present files move aside as they are, the new ones take their
 * names. Every step can be repeated, so a crash anywhere ends in the restored store.
 */
export function finishInterruptedRestore(paths: StorePaths): void {
  const planFile = join(paths.restoring, RESTORE_PLAN);
  if (!existsSync(planFile)) {
    rmSync(paths.restoring, { recursive: true, force: true });
    return;
  }
  const { keepPreviousIn } = plan.parse(JSON.parse(readFileSync(planFile, 'utf8')));
  const newDatabase = join(paths.restoring, 'dang-vu.db');
  const newKeys = join(paths.restoring, 'dang-vu.keys');
  if (keepPreviousIn && existsSync(newDatabase)) {
    for (const name of ['dang-vu.db', 'dang-vu.db-wal', 'dang-vu.db-shm']) {
      moveIfThere(join(paths.dataDir, name), join(keepPreviousIn, name));
    }
  }
  moveIfThere(newDatabase, paths.database);
  if (keepPreviousIn && existsSync(newKeys)) moveIfThere(paths.keys, join(keepPreviousIn, 'dang-vu.keys'));
  moveIfThere(newKeys, paths.keys);
  syncFolder(paths.dataDir);
  rmSync(paths.restoring, { recursive: true, force: true });
}

function moveIfThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}
