import type { Unit } from '#shared/organisation/organisation.contract.ts';
import type { DatedItem } from '../dated/dated-rows.ts';

export type UnitItem = Unit & DatedItem & { kind: Unit['kind'] };

export function unitItem(unit: Unit): UnitItem {
  return { ...unit, count: unit.people };
}
