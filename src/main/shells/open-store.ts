import type { Core, CoreOptions } from '../core/core.ts';
import { type HostPorts, startCore } from '../core/core-host.ts';

/** Starts the core of a window; a demonstration is made first when its folder has none, which takes seconds. */
export async function openStore(options: CoreOptions, ports: HostPorts): Promise<Core> {
  if (options.demonstration) {
    // Loaded only here: the scenarios would slow every other start.
    const { ensureDemoStore } = await import('../demo/ensure-demo-store.ts');
    await ensureDemoStore(options.dataDir, options);
  }
  return startCore(options, ports);
}
