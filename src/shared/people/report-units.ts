import type { LocalDate } from '../domain/local-date.ts';
import type { UnitKind } from '../organisation/organisation.contract.ts';

/** A unit with everything it was called and stood under; `validTo`: the first day on which it is no more. */
export type DatedUnit = {
  id: string;
  kind: UnitKind;
  sortOrder: number;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
  states: readonly { from: LocalDate; name: string; parentId: string | null }[];
};

/** A line of a report: a unit, or people of whom no unit is known. */
export const NO_UNIT = 'no-unit';
/** Not in the unit the report is narrowed to. */
export const OUTSIDE = 'outside';

/** The blocks of a report by unit, in their order. */
export const unitBlocks = ['departments', 'districts', 'communes', 'unknown'] as const;
export type UnitBlock = (typeof unitBlocks)[number];

const BLOCK_OF: Record<UnitKind, UnitBlock> = {
  province: 'departments',
  department: 'departments',
  team: 'departments',
  district: 'districts',
  ward: 'communes',
  commune: 'communes',
  specialZone: 'communes',
};

export type ReportUnits = {
  /** The line that counts the people of a unit on a day: teams count in what they stand under. */
  lineOf(unitId: string | null, day: LocalDate): string;
  /** Lines of units that exist on a day, in the order of the reference list, with or without people. */
  linesOn(day: LocalDate): string[];
  /** Sorts lines block by block. */
  inOrder(lines: Iterable<string>): string[];
  /** The name of the time; of a unit that is no more the last one. */
  nameOf(line: string, day: LocalDate): string;
  blockOf(line: string): UnitBlock;
  /** Days on which the tree changes, ends inclusive: people may change their line without moving. */
  changesWithin(from: LocalDate, to: LocalDate): LocalDate[];
};

/**
 * Which line of a report a unit counts in. Without `rootId` one line for each department, district and commune unit;
 * with it one for that unit itself and one for each unit right below it.
 */
export function reportUnits(units: readonly DatedUnit[], rootId: string | null): ReportUnits {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const stateOf = (unit: DatedUnit, day: LocalDate) =>
    unit.states.findLast(({ from }) => from <= day) ?? unit.states[0];
  const parentOf = (unit: DatedUnit, day: LocalDate) => byId.get(stateOf(unit, day)?.parentId ?? '');
  const existsOn = ({ validFrom, validTo }: DatedUnit, day: LocalDate) =>
    (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

  function lineOf(unitId: string | null, day: LocalDate): string {
    const unit = byId.get(unitId ?? '');
    if (!unit) return rootId === null ? NO_UNIT : OUTSIDE;
    return (rootId === null ? lineAbove(unit, day) : lineBelow(unit, rootId, day)).id;
  }

  function lineAbove(unit: DatedUnit, day: LocalDate): DatedUnit {
    let line = unit;
    for (let left = units.length; line.kind === 'team' && left > 0; left -= 1)
      line = parentOf(line, day) ?? line;
    return line;
  }

  function lineBelow(unit: DatedUnit, root: string, day: LocalDate): { id: string } {
    let line = unit;
    for (let left = units.length; left > 0; left -= 1) {
      const parent = parentOf(line, day);
      if (line.id === root || parent?.id === root) return line;
      if (!parent) break;
      line = parent;
    }
    return { id: OUTSIDE };
  }

  function inOrder(lines: Iterable<string>): string[] {
    const place = (line: string) => {
      const unit = byId.get(line);
      const block = unitBlocks.indexOf(blockOf(line));
      return block * 1e9 + (line === rootId ? -1 : (unit?.sortOrder ?? 0));
    };
    return [...new Set(lines)].toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  }

  function blockOf(line: string): UnitBlock {
    const unit = byId.get(line);
    return unit ? BLOCK_OF[unit.kind] : 'unknown';
  }

  return {
    lineOf,
    inOrder,
    blockOf,
    linesOn: (day) => {
      const lines = units.filter((unit) => existsOn(unit, day)).map(({ id }) => lineOf(id, day));
      return inOrder(lines.filter((line) => line !== OUTSIDE));
    },
    nameOf: (line, day) => {
      const unit = byId.get(line);
      return (unit && stateOf(unit, day)?.name) ?? '';
    },
    changesWithin: (from, to) => {
      const days = units.flatMap((unit) => unit.states.map((state) => state.from));
      return [...new Set(days)].filter((day) => from <= day && day <= to).toSorted();
    },
  };
}
