import { type ErrorCode, Refusal } from '#shared/contract/errors.ts';
import { addDays, formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import {
  endOfState,
  existsDuring,
  existsOn,
  firstDayOf,
  idsBelow,
  isInCircle,
  knownDay,
  type Lifetime,
  SINCE_EVER,
  stateOn,
  type Tree,
  type TreeNode,
  type TreeState,
} from '#shared/organisation/dated-tree.ts';
import { changedFields, type FieldChange } from '../../core/audit-recorder.ts';
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

type Undated<State> = Omit<State, 'from' | 'decision'>;

export function createNode<State extends TreeState, Kind extends string>(
  context: Context,
  rules: TreeRules<State, Kind>,
  identity: Identity<Kind>,
  undated: Omit<State, 'from'>,
): string {
  const { db } = context;
  refuseTakenCode(context, rules, identity, null);
  const id = context.newId();
  const state = { ...undated, from: firstDayOf(identity) } as State;
  const node = { ...identity, id, revision: 1, states: [state] };
  refuseWrongDays(node);
  refuseUnsoundState(db, rules, rules.tables.readAll(db), node, state);
  rules.tables.insert(db, id, identity);
  rules.tables.writeState(db, id, state);
  const fields = { ...identityFields(identity), ...rules.fieldsOf(state), decision: state.decision };
  record(context, rules, id, 'created', changedFields(null, fields));
  return id;
}

/** Corrects identity, lifetime, and the state of today (or the last one); a new first day moves the first state along. */
export function updateNode<State extends TreeState, Kind extends string>(
  context: Context,
  rules: TreeRules<State, Kind>,
  { id, revision, ...identity }: Identity<Kind> & { id: string; revision: number },
  corrected: Undated<State>,
): void {
  const { db } = context;
  const tree = rules.tables.readAll(db);
  const before = existing(tree, id);
  const current = stateOn(before, context.today());
  const [first] = before.states;
  const state = { ...current, ...corrected };
  const moved = (one: State) => (one.from === first?.from ? { ...one, from: firstDayOf(identity) } : one);
  const states = before.states.map((one) => moved(one === current ? state : one));
  const after = { ...before, ...identity, states };

  refuseTakenCode(context, rules, identity, id);
  refuseWrongDays(after);
  if (state.aboveId !== current.aboveId || rules.refuseUnsound)
    refuseUnsoundState(db, rules, tree, after, moved(state));
  if (identity.validTo !== null && identity.validTo !== before.validTo) {
    const left = rules.peopleFrom(db, idsBelow(tree, id, identity.validTo), identity.validTo).length;
    if (left > 0) throw rules.peopleLeft(current.name, left, 'validTo');
  }

  if (!rules.tables.update(db, id, revision, identity)) throw new Refusal('RECORD_CHANGED');
  if (first && first.from !== firstDayOf(identity)) rules.tables.removeState(db, id, first.from);
  for (const one of states) rules.tables.writeState(db, id, one);
  if (before.validTo !== null && identity.validTo !== null)
    rules.tables.moveSuccessions(db, id, before.validTo, identity.validTo);
  const changes = changedFields(
    { ...identityFields(before), ...rules.fieldsOf(current) },
    { ...identityFields(identity), ...rules.fieldsOf(state) },
  );
  record(context, rules, id, 'changed', changes);
}

/** A new state from its day on, or the one of that day corrected. UNIT_NOT_THEN outside the lifetime. */
export function changeState<State extends TreeState, Kind extends string>(
  context: Context,
  rules: TreeRules<State, Kind>,
  { id, revision, state }: { id: string; revision: number; state: State },
): void {
  const { db } = context;
  const tree = rules.tables.readAll(db);
  const node = existing(tree, id);
  const before = stateOn(node, state.from);
  if (!existsOn(node, state.from)) throw notThen(node, state.from, 'from');
  const states = [...node.states.filter(({ from }) => from !== state.from), state].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
  refuseUnsoundState(db, rules, tree, { ...node, states }, state);
  touch(db, rules, node, revision);
  rules.tables.writeState(db, id, state);
  record(context, rules, id, 'changed', stateChanges(rules, before, state));
}

/** The state before holds on. UNIT_STATE_FIRST for the first one. */
export function removeState<State extends TreeState, Kind extends string>(
  context: Context,
  rules: TreeRules<State, Kind>,
  { id, revision, from }: { id: string; revision: number; from: LocalDate },
): void {
  const { db } = context;
  const tree = rules.tables.readAll(db);
  const node = existing(tree, id);
  const at = node.states.findIndex((state) => state.from === from);
  const removed = node.states[at];
  const held = node.states[at - 1];
  if (!removed) throw new Refusal('RECORD_NOT_FOUND');
  if (!held) throw new Refusal('UNIT_STATE_FIRST', { name: removed.name });
  const after = { ...node, states: node.states.filter((state) => state !== removed) };
  if (isInCircle(new Map(tree).set(id, after), id))
    throw new Refusal('INPUT_INVALID', {}, { [rules.aboveField]: 'choice' });
  touch(db, rules, node, revision);
  rules.tables.removeState(db, id, from);
  record(context, rules, id, 'changed', stateChanges(rules, removed, held));
}

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

/** Somebody saved in between: RECORD_CHANGED. */
export function touch<State extends TreeState, Kind extends string>(
  db: Db,
  { tables }: TreeRules<State, Kind>,
  node: StoredNode<State, Kind>,
  revision: number,
): void {
  if (!tables.update(db, node.id, revision, node)) throw new Refusal('RECORD_CHANGED');
}

export function record<State extends TreeState, Kind extends string>(
  { audit }: Context,
  { entity }: TreeRules<State, Kind>,
  entityId: string,
  action: 'created' | 'changed',
  changes: FieldChange[],
): void {
  audit.record({ entity, entityId, action, changes });
}

/** What the audit says about one state that took the place of another. */
export function stateChanges<State extends TreeState, Kind extends string>(
  rules: TreeRules<State, Kind>,
  before: State,
  after: State,
): FieldChange[] {
  const said = (state: State) => ({
    from: knownDay(state.from),
    ...rules.fieldsOf(state),
    decision: state.decision,
  });
  return changedFields<Record<string, SqlValue>>(said(before), said(after));
}

function identityFields<Kind extends string>({ code, kind, validFrom, validTo }: Identity<Kind>) {
  return { code, kind, validFrom, validTo };
}

function refuseTakenCode<State extends TreeState, Kind extends string>(
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
function refuseWrongDays({ validFrom, validTo, states }: Lifetime & Pick<TreeNode, 'states'>): void {
  const [first, second] = states;
  const last = states.at(-1);
  if (validFrom !== null && validTo !== null && validTo < validFrom)
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
