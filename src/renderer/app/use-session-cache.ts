import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { getStatus } from '#shared/system/system.contract.ts';
import type { Status } from '../api/status.ts';

/**
 * What was read for one account is forgotten when another signs in or nobody is signed in; after unlocking, what
 * was refused meanwhile is asked again.
 */
export function useSessionCache(status: Status | undefined): void {
  const queryClient = useQueryClient();
  const accountId = status?.account?.id ?? null;
  const previous = useRef(accountId);

  useEffect(() => {
    if (previous.current === accountId) return;
    previous.current = accountId;
    queryClient.removeQueries({
      predicate: ({ queryKey, state }) =>
        // What the new account's screens have just begun to ask is its own.
        queryKey[0] !== getStatus.name && (accountId === null || state.status !== 'pending'),
    });
  }, [accountId, queryClient]);

  // Another day, as after a night behind the lock: what is overdue and who serves today is not what it was.
  const today = status?.today;
  const lastDay = useRef(today);
  useEffect(() => {
    const known = lastDay.current;
    lastDay.current = today;
    if (known === undefined || known === today) return;
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== getStatus.name });
  }, [today, queryClient]);

  const open = status?.state === 'signedIn';
  useEffect(() => {
    if (open) void queryClient.invalidateQueries({ predicate: (query) => query.state.status === 'error' });
  }, [open, queryClient]);
}
