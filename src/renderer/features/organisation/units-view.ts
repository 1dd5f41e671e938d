import type { LocalDate } from '#shared/domain/local-date.ts';
import { type Unit, type UnitKind, unitKinds } from '#shared/organisation/organisation.contract.ts';
import { matchWords } from '../../components/match-words.ts';

export type UnitsFilter = { search: string; kind: UnitKind | null; closed: boolean };
export type UnitSortKey = 'code' | 'name' | 'kind' | 'people';
export type UnitSort = { by: UnitSortKey; descending: boolean };

export const everyUnit: UnitsFilter = { search: '', kind: null, closed: false };

/** Closed on a day that has come. */
export function isClosed(unit: Pick<Unit, 'validTo'>, today: LocalDate): boolean {
  return unit.validTo !== null && unit.validTo <= today;
}

/** Units a filter lets through: every typed word in name or code, with or without accents. */
export function filterUnits(units: readonly Unit[], filter: UnitsFilter, today: LocalDate): Unit[] {
  return units.filter(
    (unit) =>
      isClosed(unit, today) === filter.closed &&
      (filter.kind === null || unit.kind === filter.kind) &&
      matchWords(`${unit.code} ${unit.name}`, filter.search) !== 'none',
  );
}

/** How many units of each kind the search leaves; kinds without any are left out. */
export function countKinds(
  units: readonly Unit[],
  filter: UnitsFilter,
  today: LocalDate,
): [UnitKind, number][] {
  const found = filterUnits(units, { ...filter, kind: null }, today);
  return unitKinds
    .map((kind): [UnitKind, number] => [kind, found.filter((unit) => unit.kind === kind).length])
    .filter(([kind, count]) => count > 0 || kind === filter.kind);
}

/** Orders a copy; units that are equal keep the order of the core, which is the office's own. */
export function sortUnits(
  units: readonly Unit[],
  sort: UnitSort | null,
  compareText: (a: string, b: string) => number,
): Unit[] {
  if (sort === null) return [...units];
  const direction = sort.descending ? -1 : 1;
  const compare = (a: Unit, b: Unit) => {
    if (sort.by === 'people') return a.people - b.people;
    if (sort.by === 'kind') return unitKinds.indexOf(a.kind) - unitKinds.indexOf(b.kind);
    return compareText(a[sort.by], b[sort.by]);
  };
  return [...units].sort((a, b) => direction * compare(a, b));
}
