import { useCallback } from 'react';
import { lock } from '#shared/accounts/accounts.contract.ts';
import { call } from '../api/call.ts';

/** Locks the session; what is on screen stays where it is, covered. */
export function useLock(): () => void {
  return useCallback(() => void call(lock, {}), []);
}
