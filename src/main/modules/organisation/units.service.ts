import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import {
  aboveOn,
  existsOn,
  knownDay,
  stateOn,
  sumsUpwards,
  type Tree,
  type TreeState,
} from '#shared/organisation/dated-tree.ts';
import type {
  SuccessionStep,
  Unit,
  UnitKind,
  UnitState,
} from '#shared/organisation/organisation.contract.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import {
  changeState,
  createNode,
  existing,
  removeState,
  type TreeRules,
  updateNode,
} from './dated-tree.service.ts';
import { peopleByUnit, peopleInUnitsFrom, type Reader } from './people-of-units.repository.ts';
import { predecessorSteps, successorSteps } from './succession-steps.ts';
import { type StoredUnit, unitTables } from './unit.repository.ts';

export type { Reader };

export const unitRules: TreeRules<TreeState, UnitKind> = {
  entity: 'unit',
  tables: unitTables,
  aboveField: 'parentId',
  codeTaken: 'UNIT_CODE_TAKEN',
  fieldsOf: ({ name, aboveId }) => ({ name, parentId: aboveId }),
  peopleFrom: peopleInUnitsFrom,
  peopleLeft: (name, people, field) =>
    new Refusal('UNIT_HAS_PEOPLE', { name, people }, { [field]: 'choice' }),
};

type UnitFields = Pick<Unit, 'code' | 'name' | 'kind' | 'parentId' | 'validFrom' | 'validTo'>;

/** Every unit there ever was as of the reader's day: a closed one with its last name, in the official order. */
export function listUnits(db: Db, reader: Reader): Unit[] {
  const tree = unitTables.readAll(db);
  const people = sumsUpwards(tree, reader.day, peopleByUnit(db, reader));
  return [...tree.values()].map((unit) => toUnit(unit, reader.day, people));
}

/** The tree of one day: what exists then, under what exists then. */
export function unitsOn(db: Db, reader: Reader): Unit[] {
  const { day } = reader;
  const tree = unitTables.readAll(db);
  const people = sumsUpwards(tree, day, peopleByUnit(db, reader));
  return [...tree.values()]
    .filter((unit) => existsOn(unit, day))
    .map((unit) => ({
      ...toUnit(unit, day, people),
      parentId: aboveOn(tree, unit.id, day)?.id ?? null,
    }));
}

function toUnit(
  { states: _states, ...unit }: StoredUnit,
  day: LocalDate,
  people: ReadonlyMap<string, number>,
): Unit {
  const { name, aboveId } = stateOn({ ...unit, states: _states }, day);
  return { ...unit, name, parentId: aboveId, people: people.get(unit.id) ?? 0 };
}

export function getUnit(db: Db, id: string, reader: Reader): Unit {
  const unit = listUnits(db, reader).find((one) => one.id === id);
  if (!unit) throw new Refusal('RECORD_NOT_FOUND');
  return unit;
}

/** The unit that bears a code on the reader's day; codes of closed units may come back. */
export function findUnitByCode(db: Db, code: string, reader: Reader): Unit | null {
  return unitsOn(db, reader).find((unit) => unit.code === code) ?? null;
}

/** Every unit there ever was with its states, for reports that follow people from unit to unit. */
export function unitTree(db: Db): Tree<StoredUnit> {
  return unitTables.readAll(db);
}

/** The id of the unit without an end that bears a code. */
export function openUnitId(db: Db, code: string): string | null {
  return unitTables.openIdOfCode(db, code);
}

export function createUnit(context: Context, input: UnitFields & { decision: string | null }): Unit {
  const { name, parentId, decision, ...identity } = input;
  const id = createNode(context, unitRules, identity, { name, aboveId: parentId, decision });
  return getUnit(context.db, id, readerOf(context));
}

export function updateUnit(context: Context, input: UnitFields & { id: string; revision: number }): Unit {
  const { name, parentId, ...identity } = input;
  updateNode(context, unitRules, identity, { name, aboveId: parentId });
  return getUnit(context.db, input.id, readerOf(context));
}

type UnitChange = {
  id: string;
  revision: number;
  from: LocalDate;
  name: string;
  parentId: string | null;
  decision: string | null;
};

export function changeUnit(context: Context, { id, revision, parentId, ...state }: UnitChange): Unit {
  changeState(context, unitRules, { id, revision, state: { ...state, aboveId: parentId } });
  return getUnit(context.db, id, readerOf(context));
}

export function removeUnitState(
  context: Context,
  asked: { id: string; revision: number; from: LocalDate },
): Unit {
  removeState(context, unitRules, asked);
  return getUnit(context.db, asked.id, readerOf(context));
}

export function getUnitHistory(
  db: Db,
  id: string,
  reader: Reader,
): { unit: Unit; states: UnitState[]; predecessors: SuccessionStep[]; successors: SuccessionStep[] } {
  const tree = unitTables.readAll(db);
  const unit = existing(tree, id);
  const successions = unitTables.successions(db);
  return {
    unit: getUnit(db, id, reader),
    states: unit.states.map((state) => unitState(tree, state)),
    predecessors: predecessorSteps(tree, successions, id),
    successors: successorSteps(tree, successions, id),
  };
}

/** The superior bears the name it had when the state began. */
function unitState(tree: Tree<StoredUnit>, { from, name, aboveId, decision }: TreeState): UnitState {
  const parent = aboveId === null ? undefined : tree.get(aboveId);
  const parentName = parent ? stateOn(parent, from).name : null;
  return { from: knownDay(from), name, parentId: aboveId, parentName, decision };
}

/** What the signed-in account sees today. */
export function readerOf({ account, today }: Context, asOf: LocalDate | null = null): Reader {
  return { day: asOf ?? today(), classified: account.seesClassified };
}
