import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CoreOptions } from '../core/core.ts';
import { startCore } from '../core/core-host.ts';
import { storePaths } from '../db/store-paths.ts';
import { syncFolder } from '../db/write-durably.ts';
import { makeDemoStore } from './make-demo-store.ts';

/**
 * Makes the demonstration store of a data folder when it is missing; true when it was made. Call it before the core
 * of the door is started. It is built aside in a thread of its own and then moved in, so a half-made one is never seen.
 */
export async function ensureDemoStore(
  dataDir: string,
  options: Omit<CoreOptions, 'dataDir' | 'demonstration'>,
): Promise<boolean> {
  const paths = storePaths(dataDir);
  if (existsSync(paths.database)) return false;
  const making = join(dataDir, 'making-demonstration');
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true, mode: 0o700 });
  const core = await startCore({ ...options, dataDir: making, demonstration: true });
  try {
    await makeDemoStore(core);
  } finally {
    await core.close();
  }
  const made = storePaths(making);
  // The keys first: without a database beside them the next start makes the demonstration anew.
  renameSync(made.keys, paths.keys);
  renameSync(made.database, paths.database);
  syncFolder(dataDir);
  rmSync(making, { recursive: true, force: true });
  return true;
}
