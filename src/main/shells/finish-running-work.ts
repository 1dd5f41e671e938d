import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '../core/core.ts';

const lookEveryMs = 50;

/** Resolves when no command and no long call is running, or when `hurry` is aborted. */
export async function finishRunningWork(core: Pick<Core, 'busy'>, hurry?: AbortSignal): Promise<void> {
  while (core.busy() && hurry?.aborted !== true) await pause(lookEveryMs);
}
