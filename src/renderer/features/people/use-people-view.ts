import { useLocalStorage } from '@mantine/hooks';
import type { PeopleFilter, PeopleSort } from '#shared/people/people.contract.ts';
import { defaultView, type PeopleView, readView } from './people-view.ts';

/** The view this account left the list in. */
export function usePeopleView(accountId: string) {
  const [view, setView] = useLocalStorage<PeopleView>({
    key: `dang-vu.people-view.${accountId}`,
    defaultValue: defaultView,
    getInitialValueInEffect: false,
    deserialize: readView,
  });

  return {
    view,
    setView,
    setFilter: (change: Partial<PeopleFilter>) =>
      setView((now) => ({ ...now, filter: { ...now.filter, ...change } })),
    setSort: (sort: PeopleSort) => setView((now) => ({ ...now, sort })),
    setHidden: (hidden: PeopleView['hidden']) => setView((now) => ({ ...now, hidden })),
  };
}
