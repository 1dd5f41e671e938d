import type { Core } from '../core.ts';

/** Resolves when what a window does by itself after a sign-in is over: check, backup, tidying. Ask before the sign-in. */
export function workAfterSignIn(core: Core): Promise<void> {
  return new Promise((resolve) => {
    const stop = core.onEvent((event) => {
      if (event.kind !== 'changed' || !event.topics.includes('backups')) return;
      stop();
      resolve();
    });
  });
}
