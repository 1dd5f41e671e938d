import { type ErrorCode, Refusal } from '#shared/contract/errors.ts';
import { addDays, formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { SINCE_EVER } from '#shared/domain/open-ends.ts';
import {
  endOfState,
  existsDuring,
  existsOn,
  isInCircle,
  type Lifetime,
  stateOn,
  type Tree,
  type TreeNode,
  type TreeState,
} from '#shared/organisation/dated-tree.ts';
import type { Context } from '../../core/context.ts';
import type { Db, SqlValue } from '../../db/open.ts';
import type { Identity, StoredNode, TreeTables } from './dated-tree.repository.ts';

/** In what units and Party organisations differ; everything else about their changes is said once, below. */
export type TreeRules<State extends TreeState, Kind extends string> = {
  entity: 'unit' | 'partyOrg';
  tables: TreeTables<State, Kind>;
  /** The field of the contract that names what it stands under. */
  aboveField: 'parentId' | 'superiorId';
  codeTaken: ErrorCode;
  /** A state in the fields of the contract, without its day. */
  fieldsOf(state: State): Record<string, SqlValue>;
  /** People who are in one of these on that day or later. */
  peopleFrom(db: Db, ids: readonly string[], day: LocalDate): string[];
  /** Why it cannot end while so many are left; `field` is the one that has to be chosen again. */
  peopleLeft(name: string, people: number, field: string): Refusal;
  /** Refuses a state for reasons of its own. */
  refuseUnsound?(db: Db, state: State, until: LocalDate | null): void;
};

export function existing<Node extends TreeNode>(tree: Tree<Node>, id: string): Node {
  const node = tree.get(id);
  if (!node) throw new Refusal('RECORD_NOT_FOUND');
  return node;
}

/** `field` is the one that has to be chosen again. */
export function notThen(node: TreeNode, day: LocalDate, field: string): Refusal {
  const params = { date: formatVietnamese(day), name: stateOn(node, day).name };
  return new Refusal('UNIT_NOT_THEN', params, { [field]: 'choice' });
}

/** Of a state whose beginning nobody knows only some day has to fit. */
export function refuseMissing(node: TreeNode, from: LocalDate, until: LocalDate | null, field: string): void {
  if (from !== SINCE_EVER && !existsOn(node, from)) throw notThen(node, from, field);
  if (from === SINCE_EVER && !existsDuring(node, from, until))
    throw notThen(node, until === null ? (node.validTo ?? from) : addDays(until, -1), field);
}

/** Codes of closed ones may come back: only an open one holds its code. */
export function refuseTakenCode<State extends TreeState, Kind extends string>(
  { db, today }: Context,
  rules: TreeRules<State, Kind>,
  { code, validTo }: Identity<Kind>,
  exceptId: string | null,
): void {
  const holderId = validTo === null ? rules.tables.openIdOfCode(db, code) : null;
  if (holderId === null || holderId === exceptId) return;
  const { name } = stateOn(existing(rules.tables.readAll(db), holderId), today());
  throw new Refusal(rules.codeTaken, { code, name }, { code: 'choice' });
}

/** The end comes after the beginning, and every later state lies between them. */
export function refuseWrongDays({ validFrom, validTo, states }: Lifetime & Pick<TreeNode, 'states'>): void {
  const [first, second] = states;
  const last = states.at(-1);
  if (validTo !== null && (validTo === SINCE_EVER || (validFrom !== null && validTo < validFrom)))
    throw new Refusal('INPUT_INVALID', {}, { validTo: 'order' });
  if (first && second && first.from >= second.from)
    throw new Refusal('INPUT_INVALID', {}, { validFrom: 'order' });
  if (second && last && validTo !== null && last.from >= validTo)
    throw new Refusal('INPUT_INVALID', {}, { validTo: 'order' });
}

/** What it stands under exists by then, and no day ever sees it under itself: that would hang the tree. */
export function refuseUnsoundState<State extends TreeState, Kind extends string>(
  db: Db,
  rules: TreeRules<State, Kind>,
  tree: Tree<StoredNode<State, Kind>>,
  node: StoredNode<State, Kind>,
  state: State,
): void {
  const until = endOfState(node, state);
  if (state.aboveId !== null) {
    const above = existing(tree, state.aboveId);
    if (isInCircle(new Map(tree).set(node.id, node), node.id))
      throw new Refusal('INPUT_INVALID', {}, { [rules.aboveField]: 'choice' });
    refuseMissing(above, state.from, until, rules.aboveField);
  }
  rules.refuseUnsound?.(db, state, until);
}
