import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { knownDay, nameOn, type Tree, type TreeState } from '#shared/organisation/dated-tree.ts';
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
import { treeReader } from './tree-reader.service.ts';
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

const reader = treeReader<TreeState, UnitKind, Unit>({
  tables: unitTables,
  count: peopleByUnit,
  itemOf: (identity, { name, aboveId }, people) => ({ ...identity, name, parentId: aboveId, people }),
});

/** Every unit there ever was as of the day of the scope. */
export const listUnits = reader.list;
/** The units of one day. */
export const unitsOn = reader.listOn;

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
  return reader.get(context.db, id, scopeOf(context));
}

export function updateUnit(context: Context, input: UnitFields & { id: string; revision: number }): Unit {
  const { name, parentId, ...identity } = input;
  updateNode(context, unitRules, identity, { name, aboveId: parentId });
  return reader.get(context.db, input.id, scopeOf(context));
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
  return reader.get(context.db, id, scopeOf(context));
}

export function removeUnitState(
  context: Context,
  asked: { id: string; revision: number; from: LocalDate },
): Unit {
  removeState(context, unitRules, asked);
  return reader.get(context.db, asked.id, scopeOf(context));
}

export function getUnitHistory(
  db: Db,
  id: string,
  scope: Scope,
): { unit: Unit; states: UnitState[]; predecessors: SuccessionStep[]; successors: SuccessionStep[] } {
  const tree = unitTables.readAll(db);
  return {
    unit: reader.get(db, id, scope),
    states: existing(tree, id).states.map(({ aboveId, ...state }) => ({
      ...state,
      from: knownDay(state.from),
      parentId: aboveId,
      // The parent bears the name it had when the state began.
      parentName: nameOn(tree, aboveId, state.from),
    })),
    ...reader.chain(db, id),
  };
}
