import type { LocalDate } from '#shared/domain/local-date.ts';
import { possibleParents } from '../dated/dated-rows.ts';
import type { UnitItem } from './unit-items.ts';

/** Units another one can stand under: no team, nothing below itself; the one chosen stays even if it is dissolved. */
export function parentOptions(
  units: readonly UnitItem[],
  id: string | null,
  chosen: string | null,
  day: LocalDate,
): { value: string; label: string }[] {
  const possible = new Set(possibleParents(units, id, day).map((unit) => unit.id));
  return units
    .filter((unit) => unit.id === chosen || (possible.has(unit.id) && unit.kind !== 'team'))
    .map((unit) => ({ value: unit.id, label: unit.name }));
}
