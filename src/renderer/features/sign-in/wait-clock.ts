import type { CallError } from '#shared/contract/errors.ts';

/** Whole seconds a SIGN_IN_SLOWED answer asks to wait, `elapsed` milliseconds after it came; 0 for any other. */
export function secondsToWait(error: CallError | null, elapsed: number): number {
  if (error === null || error.code !== 'SIGN_IN_SLOWED') return 0;
  const asked = Number(error.params.seconds ?? 0);
  return Math.max(0, Math.ceil(asked - elapsed / 1000));
}
