import type { Core, CoreOptions } from '../core/core.ts';
import { startCore } from '../core/core-host.ts';
import type { SpawnReader } from '../core/workbook/reader-child.ts';
import { ensureDemoStore } from '../demo/ensure-demo-store.ts';

/** Starts the core of a window; a demonstration is made first when its folder has none, which takes seconds. */
export async function openStore(options: CoreOptions, spawnReader?: SpawnReader): Promise<Core> {
  if (options.demonstration) await ensureDemoStore(options.dataDir, options);
  return startCore(options, spawnReader);
}
