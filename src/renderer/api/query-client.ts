import { QueryClient } from '@tanstack/react-query';
import type { Topic } from '#shared/contract/define.ts';
import type { CallFailure } from './call-failure.ts';
import { topics } from './topics.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: CallFailure;
    queryMeta: { reads: readonly Topic[] };
  }
}

/** The store is on this computer: an answer stays right until a topic it reads is named, and retrying gains nothing. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
    },
  },
});

topics.onTopics((changed) => {
  void queryClient.invalidateQueries({
    predicate: (query) => query.meta?.reads.some((topic) => changed.has(topic)) ?? false,
  });
});
