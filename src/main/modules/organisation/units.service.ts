import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import {
  aboveOn,
  existsOn,
  knownDay,
  nameOn,
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
import type { Scope } from '#shared/people/scope.ts';
import type { Context } from '../../core/context.ts';
import { scopeOf } from '../../core/scope.ts';
import type { Db } from '../../db/open.ts';
import { changeState, createNode, removeState, updateNode } from './dated-tree.service.ts';
import { peopleByUnit, peopleInUnitsFrom } from './people-of-units.repository.ts';
import { predecessorSteps, successorSteps } from './succession-steps.ts';
import { existing, type TreeRules } from './tree-rules.service.ts';
import { type StoredUnit, unitTables } from './unit.repository.ts';

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

/** Every unit there ever was as of the day, a closed one with its last name; in the official order. */
export function listUnits(db: Db, scope: Scope): Unit[] {
  return asOf(unitTables.readAll(db), db, scope);
}

/** The tree of one day: what exists then, under what exists then. */
export function unitsOn(db: Db, scope: Scope): Unit[] {
  const tree = unitTables.readAll(db);
  return asOf(tree, db, scope)
    .filter((unit) => existsOn(unit, scope.day))
    .map((unit) => ({ ...unit, parentId: aboveOn(tree, unit.id, scope.day)?.id ?? null }));
}

function asOf(tree: Tree<StoredUnit>, db: Db, scope: Scope): Unit[] {
  const people = sumsUpwards(tree, scope.day, peopleByUnit(db, scope));
  return [...tree.values()].map(({ states, ...unit }) => {
    const { name, aboveId } = stateOn({ ...unit, states }, scope.day);
    return { ...unit, name, parentId: aboveId, people: people.get(unit.id) ?? 0 };
  });
}

function getUnit(db: Db, id: string, scope: Scope): Unit {
  const unit = listUnits(db, scope).find((one) => one.id === id);
  if (!unit) throw new Refusal('RECORD_NOT_FOUND');
  return unit;
}

/** The unit that bears a code on the day; codes of closed units may come back. */
export function findUnitByCode(db: Db, code: string, scope: Scope): Unit | null {
  return unitsOn(db, scope).find((unit) => unit.code === code) ?? null;
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
  return getUnit(context.db, id, scopeOf(context));
}

export function updateUnit(context: Context, input: UnitFields & { id: string; revision: number }): Unit {
  const { name, parentId, ...identity } = input;
  updateNode(context, unitRules, identity, { name, aboveId: parentId });
  return getUnit(context.db, input.id, scopeOf(context));
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
  return getUnit(context.db, id, scopeOf(context));
}

export function removeUnitState(
  context: Context,
  asked: { id: string; revision: number; from: LocalDate },
): Unit {
  removeState(context, unitRules, asked);
  return getUnit(context.db, asked.id, scopeOf(context));
}

export function getUnitHistory(
  db: Db,
  id: string,
  scope: Scope,
): { unit: Unit; states: UnitState[]; predecessors: SuccessionStep[]; successors: SuccessionStep[] } {
  const tree = unitTables.readAll(db);
  const unit = existing(tree, id);
  const successions = unitTables.successions(db);
  return {
    unit: getUnit(db, id, scope),
    states: unit.states.map(({ aboveId, ...state }) => ({
      ...state,
      from: knownDay(state.from),
      parentId: aboveId,
      // The parent bears the name it had when the state began.
      parentName: nameOn(tree, aboveId, state.from),
    })),
    predecessors: predecessorSteps(tree, successions, id),
    successors: successorSteps(tree, successions, id),
  };
}
