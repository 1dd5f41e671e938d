import { useCallback } from 'react';
import { listPeople, type Person } from '#shared/people/people.contract.ts';
import { useProcedurePages } from '../../../api/use-procedure-pages.ts';
import type { PeopleView } from '../filters/people-view.ts';

/** The people a view shows, fetched page by page as they come into sight. */
export function usePeopleSource({ filter, sort }: PeopleView) {
  const inputAt = useCallback(
    (offset: number, limit: number) => ({ filter, sort, offset, limit }),
    [filter, sort],
  );
  return useProcedurePages<Person, typeof listPeople>(listPeople, inputAt);
}
