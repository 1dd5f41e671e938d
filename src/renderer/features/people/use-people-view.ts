import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';
import { z } from 'zod';
import type { PeopleFilter, PeopleSort } from '#shared/people/people.contract.ts';
import { defaultView, type PeopleView, readView } from './people-view.ts';

/** The view this account left the list in. A link of another screen may have named a unit or an import to show. */
export function usePeopleView(accountId: string) {
  const [view, setView] = useLocalStorage<PeopleView>({
    key: `dang-vu.people-view.${accountId}`,
    defaultValue: defaultView,
    getInitialValueInEffect: false,
    deserialize: readView,
  });

  const setFilter = (change: Partial<PeopleFilter>) =>
    setView((now) => ({ ...now, filter: { ...now.filter, ...change } }));

  useEffect(() => {
    const asked = askedFor();
    if (asked === null) return;
    history.replaceState(null, '');
    setView((now) => ({ ...now, filter: { ...defaultView.filter, ...asked } }));
  }, [setView]);

  return {
    view,
    setFilter,
    setSort: (sort: PeopleSort) => setView((now) => ({ ...now, sort })),
    setHidden: (hidden: PeopleView['hidden']) => setView((now) => ({ ...now, hidden })),
  };
}

const link = z.union([
  z.object({ unitId: z.string() }).strict(),
  z.object({ importId: z.string() }).strict(),
]);

/** `navigate('/people', { state: { unitId } })` or `{ importId }` of another screen. */
function askedFor(): z.output<typeof link> | null {
  return link.safeParse(history.state).data ?? null;
}
