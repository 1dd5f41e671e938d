import type { Core, CoreOptions } from '../core/core.ts';
import { startCore } from '../core/core-host.ts';
import type { SpawnReader } from '../core/workbook/reader-child.ts';

/** Starts the core of a window; a demonstration is made first when its folder has none, which takes seconds. */
export async function openStore(options: CoreOptions, spawnReader?: SpawnReader): Promise<Core> {
  if (options.demonstration) {
    // Loaded only here: the scenarios would slow every other start.
    const { ensureDemoStore } = await import('../demo/ensure-demo-store.ts');
    await ensureDemoStore(options.dataDir, options);
  }
  return startCore(options, spawnReader);
}
