import type { ErrorCode } from '#shared/contract/errors.ts';

/** The store itself cannot be opened as it is, so the way on is a backup; the core allows it without sign-in. */
export function isRestorable(code: ErrorCode): boolean {
  return code === 'STORE_DAMAGED' || code === 'STORE_KEYS_DAMAGED';
}
