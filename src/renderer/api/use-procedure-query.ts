import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InputOf, OutputOf, Procedure } from '#shared/contract/define.ts';
import type { CallError } from '#shared/contract/errors.ts';
import { procedureQuery } from './procedure-query.ts';

export type ProcedureQueryOptions = {
  /** False: not asked yet, e.g. because the person may not or the record is not chosen. */
  enabled?: boolean;
  /** Keeps the rows of the previous input on screen until the new ones are there: no flicker while typing a search. */
  keepPrevious?: boolean;
};

export type ProcedureQueryResult<T> = {
  /** Last answer; stays when a later question is refused, so that a list does not vanish behind a message. */
  value: T | undefined;
  error: CallError | null;
  /** Nothing to show yet. */
  loading: boolean;
  /** A question is on its way, with or without something to show. */
  fetching: boolean;
  refetch: () => void;
};

/**
 * Shows what a query answers and asks again whenever a topic it reads changes (`reads` in the contract).
 * `input` is compared by value; it need not be memoised.
 */
export function useProcedureQuery<P extends Procedure>(
  procedure: P,
  input: InputOf<P>,
  { enabled = true, keepPrevious = false }: ProcedureQueryOptions = {},
): ProcedureQueryResult<OutputOf<P>> {
  const query = useQuery<OutputOf<P>>({
    ...procedureQuery(procedure, input),
    enabled,
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  });
  return {
    value: query.data,
    error: query.error?.error ?? null,
    loading: query.isLoading,
    fetching: query.isFetching,
    refetch: () => void query.refetch(),
  };
}
