import type { PeopleFilter, PeopleSort } from '#shared/people/people.contract.ts';
import { useKeptState } from '../../../api/use-kept-state.ts';
import { defaultView, type PeopleView, storedView } from './people-view.ts';

/** The view this account left the list in. */
export function usePeopleView() {
  // Typing rests before it becomes a filter.
  const [view, change] = useKeptState('people.view', storedView, defaultView, 0);
  return {
    view,
    setView: (next: PeopleView) => change(() => next),
    setFilter: (narrowed: Partial<PeopleFilter>) =>
      change((now) => ({ ...now, filter: { ...now.filter, ...narrowed } })),
    setSort: (sort: PeopleSort) => change((now) => ({ ...now, sort })),
    setHidden: (hidden: PeopleView['hidden']) => change((now) => ({ ...now, hidden })),
  };
}
