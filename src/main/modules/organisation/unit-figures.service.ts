import { existsOn, sumsUpwards } from '#shared/organisation/dated-tree.ts';
import type { UnitFigures } from '#shared/organisation/unit-figures.contract.ts';
import type { Scope } from '#shared/people/scope.ts';
import type { Db } from '../../db/open.ts';
import { figuresByUnit } from './people-of-units.repository.ts';
import { listSeats } from './seats.service.ts';
import { unitTables } from './unit.repository.ts';

/** Figures of every unit of the day; those of the units below it are part of its own. */
export function unitFigures(db: Db, scope: Scope): UnitFigures[] {
  const tree = unitTables.readAll(db);
  const own = figuresByUnit(db, scope);
  const sum = (of: (figures: (typeof own)[number]) => number) =>
    sumsUpwards(tree, scope.day, new Map(own.map((figures) => [figures.unitId, of(figures)])));
  const people = sum((figures) => figures.people);
  const women = sum((figures) => figures.women);
  const members = sum((figures) => figures.members);
  const vacant = sumsUpwards(tree, scope.day, vacantByUnit(db, scope));
  return [...tree.values()]
    .filter((unit) => existsOn(unit, scope.day))
    .map(({ id }) => ({
      unitId: id,
      people: people.get(id) ?? 0,
      women: women.get(id) ?? 0,
      members: members.get(id) ?? 0,
      vacant: vacant.get(id) ?? 0,
    }));
}

/** A holder too many in one seat fills no place of another. */
function vacantByUnit(db: Db, scope: Scope): Map<string, number> {
  const vacant = new Map<string, number>();
  for (const seat of listSeats(db, null, scope))
    vacant.set(seat.unitId, (vacant.get(seat.unitId) ?? 0) + Math.max(0, seat.vacant));
  return vacant;
}
