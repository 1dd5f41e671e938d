import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PeopleFilter, PeopleSort, Person } from '#shared/people/people.contract.ts';
import type { Scope } from '#shared/people/scope.ts';
import type { Context } from '../../core/context.ts';
import { everyoneOn, openOn, scopeOf } from '../../core/scope.ts';
import type { Db } from '../../db/open.ts';
import { listUnits } from '../organisation/units.service.ts';
import { countPeople, selectPage, selectPeople } from './people-list.repository.ts';

export { reportingOrganisation } from './reporting-organisation.service.ts';

export function listPeople(
  context: Context,
  asked: { filter: PeopleFilter; sort: PeopleSort; offset: number; limit: number },
): { total: number; rows: Person[] } {
  const scope = scopeOf(context, asked.filter.asOf);
  const { filter, sort } = asked;
  const total = countPeople(context.db, filter, scope);
  return { total, rows: selectPage(context.db, filter, sort, scope, asked) };
}

/** All people a filter lets through, in order, without pages: for exports and reports. */
export function selectAllPeople(db: Db, filter: PeopleFilter, sort: PeopleSort, scope: Scope): Person[] {
  return selectPeople(db, filter, sort, scope);
}

/** Classified records a filter lets through: they are counted where others are named. */
export function countWithheld(db: Db, filter: PeopleFilter, day: LocalDate): number {
  return countPeople(db, filter, everyoneOn(day)) - countPeople(db, filter, openOn(day));
}

export type Standing = { all: number; women: number; official: number; probationary: number };

/** Counts of the database itself, for proving what a report added up. */
export function countStanding(db: Db, filter: PeopleFilter, scope: Scope): Standing {
  return {
    all: countPeople(db, filter, scope),
    women: countPeople(db, { ...filter, sex: 'female' }, scope),
    official: countPeople(db, { ...filter, party: 'official' }, scope),
    probationary: countPeople(db, { ...filter, party: 'probationary' }, scope),
  };
}

/** The same people, unit by unit in the order of the reference list and by rank within; those without a unit last. */
export function selectPeopleByUnit(db: Db, filter: PeopleFilter, scope: Scope): Person[] {
  const place = new Map<string | null, number>(listUnits(db, scope).map((unit, at) => [unit.id, at]));
  const placeOf = ({ unitId }: Person) => place.get(unitId) ?? place.size;
  return selectAllPeople(db, filter, { by: 'rank', descending: true }, scope).toSorted(
    (a, b) => placeOf(a) - placeOf(b),
  );
}
