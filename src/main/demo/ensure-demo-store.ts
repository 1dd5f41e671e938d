import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#shared/contract/errors.ts';
import type { CoreOptions } from '../core/core.ts';
import { startCore } from '../core/core-host.ts';
import { parseKeyFile } from '../db/keyring.ts';
import { type StorePaths, storePaths } from '../db/store-paths.ts';
import { syncFolder, writeDurably } from '../db/write-durably.ts';
import { makeDemoStore } from './make-demo-store.ts';

/** Beside a demonstration store: its store id. A store without it is real, and is never shown as a demonstration. */
export const DEMO_MARKER = 'minh-hoa';

/**
 * Makes the demonstration store of a data folder when it is missing; true when it was made. Call it before the core
 * of the door is started. It is built aside in a thread of its own and then moved in, so a half-made one is never
 * seen. STORE_NOT_DEMONSTRATION when anything of another store lies there.
 */
export async function ensureDemoStore(
  dataDir: string,
  options: Omit<CoreOptions, 'dataDir' | 'demonstration'>,
): Promise<boolean> {
  const paths = storePaths(dataDir);
  const marker = join(dataDir, DEMO_MARKER);
  refuseOtherStore(paths, marker);
  if (existsSync(paths.database)) return false;
  const making = join(dataDir, 'making-demonstration');
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true, mode: 0o700 });
  // Not as a window, which would begin to back up what is not finished.
  const core = await startCore({ ...options, door: 'cli', dataDir: making, demonstration: true });
  try {
    await makeDemoStore(core);
  } finally {
    await core.close();
  }
  const made = storePaths(making);
  writeDurably(marker, storeIdOf(made.keys) ?? '');
  // The keys first: with the marker, but without a database, the next start makes the demonstration anew.
  renameSync(made.keys, paths.keys);
  // Those of an earlier demonstration, whose database is gone, give way.
  rmSync(paths.attachments, { recursive: true, force: true });
  if (existsSync(made.attachments)) renameSync(made.attachments, paths.attachments);
  renameSync(made.database, paths.database);
  syncFolder(dataDir);
  rmSync(making, { recursive: true, force: true });
  return true;
}

/** Keys whose database is missing may be all that opens a backup; a restore on its way, or papers, the only copy. */
function refuseOtherStore(paths: StorePaths, marker: string): void {
  const { dataDir, database, keys, attachments, restoring } = paths;
  const holdsStore = [database, keys, attachments, restoring].some((path) => existsSync(path));
  const marked = existsSync(marker) ? readFileSync(marker, 'utf8') : null;
  const isDemonstration = marked !== null && existsSync(keys) && storeIdOf(keys) === marked;
  if (holdsStore && !isDemonstration) throw new Refusal('STORE_NOT_DEMONSTRATION', { path: dataDir });
}

function storeIdOf(keys: string): string | null {
  return parseKeyFile(readFileSync(keys, 'utf8'))?.storeId ?? null;
}
