import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';
import type { PeopleFilter, PeopleSort } from '#shared/people/people.contract.ts';
import { defaultView, type PeopleView, readView } from './people-view.ts';

/** The view this account left the list in. A link of another screen may have named a unit to show. */
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
    const asked = unitAskedFor();
    if (asked === null) return;
    history.replaceState(null, '');
    setView((now) => ({ ...now, filter: { ...defaultView.filter, unitId: asked } }));
  }, [setView]);

  return {
    view,
    setFilter,
    setSort: (sort: PeopleSort) => setView((now) => ({ ...now, sort })),
    setHidden: (hidden: PeopleView['hidden']) => setView((now) => ({ ...now, hidden })),
  };
}

/** `navigate('/people', { state: { unitId } })` of another screen. */
function unitAskedFor(): string | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('unitId' in state)) return null;
  return typeof state.unitId === 'string' ? state.unitId : null;
}
