import type { LocalDate } from '../domain/local-date.ts';
import { chainAbove, existsOn, stateOn, type Tree, type TreeNode } from '../organisation/dated-tree.ts';
import type { UnitKind } from '../organisation/organisation.contract.ts';

/** Units with everything they were called and stood under, in the official order. */
export type UnitTree = Tree<DatedUnit>;

type DatedUnit = TreeNode & { id: string; kind: UnitKind };

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
  /** The first day on which a unit is no more; null: without end. */
  endOf(line: string): LocalDate | null;
  /** Days on which the tree changes, ends inclusive: people may change their line without moving. */
  changesWithin(from: LocalDate, to: LocalDate): LocalDate[];
};

/**
 * Which line of a report a unit counts in. Without `rootId` one line for each department, district and commune unit;
 * with it one for that unit itself and one for each unit right below it.
 */
export function reportUnits(tree: UnitTree, rootId: string | null): ReportUnits {
  const places = new Map([...tree.keys()].map((id, index) => [id, index]));
  // Asked for each person on each of a few days: one small map a day, without a key to put together.
  const known = new Map<LocalDate, Map<string | null, string>>();

  function lineOf(unitId: string | null, day: LocalDate): string {
    const ofDay = known.get(day) ?? new Map<string | null, string>();
    const line = ofDay.get(unitId) ?? findLine(tree.get(unitId ?? ''), day);
    known.set(day, ofDay.set(unitId, line));
    return line;
  }

  function findLine(unit: DatedUnit | undefined, day: LocalDate): string {
    if (!unit) return rootId === null ? NO_UNIT : OUTSIDE;
    const path = [unit, ...chainAbove(tree, unit.id, day)];
    if (rootId === null) return (path.find(({ kind }) => kind !== 'team') ?? unit).id;
    const root = path.findIndex(({ id }) => id === rootId);
    const line = root > 0 ? path[root - 1] : path[root];
    return line?.id ?? OUTSIDE;
  }

  function inOrder(lines: Iterable<string>): string[] {
    const place = (line: string) =>
      unitBlocks.indexOf(blockOf(line)) * tree.size * 2 + (line === rootId ? -1 : (places.get(line) ?? 0));
    return [...new Set(lines)].toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  }

  function blockOf(line: string): UnitBlock {
    const unit = tree.get(line);
    return unit ? BLOCK_OF[unit.kind] : 'unknown';
  }

  return {
    lineOf,
    inOrder,
    blockOf,
    endOf: (line) => tree.get(line)?.validTo ?? null,
    // The head of the province is a line only when somebody serves right in it.
    linesOn: (day) => {
      const lines = [...tree.values()]
        .filter((unit) => unit.kind !== 'province' && existsOn(unit, day))
        .map(({ id }) => lineOf(id, day));
      return inOrder(lines.filter((line) => line !== OUTSIDE));
    },
    nameOf: (line, day) => {
      const unit = tree.get(line);
      return unit ? stateOn(unit, day).name : '';
    },
    changesWithin: (from, to) => {
      const days = [...tree.values()].flatMap((unit) => unit.states.map((state) => state.from));
      return [...new Set(days)].filter((day) => from <= day && day <= to).toSorted();
    },
  };
}
