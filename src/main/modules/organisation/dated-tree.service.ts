import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import {
  existsOn,
  firstDayOf,
  idsBelow,
  isInCircle,
  knownDay,
  stateOn,
  type Tree,
  type TreeState,
} from '#shared/organisation/dated-tree.ts';
import { changedFields, type FieldChange } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db, SqlValue } from '../../db/open.ts';
import type { Identity, StoredNode } from './dated-tree.repository.ts';
import {
  existing,
  notThen,
  refuseTakenCode,
  refuseUnsoundState,
  refuseWrongDays,
  type TreeRules,
} from './tree-rules.service.ts';

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

/**
 * Corrects identity, lifetime, and the state of today (or the last one); a new first day moves the first state along.
 * What did not end after all did not go on in anything either.
 */
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
  const heirs = before.validTo === null ? null : heirsOf(db, rules, tree, id, before.validTo);
  if (before.validTo !== null && identity.validTo !== null)
    rules.tables.moveSuccessions(db, id, before.validTo, identity.validTo);
  if (before.validTo !== null && identity.validTo === null)
    rules.tables.removeSuccessions(db, id, before.validTo);
  const changes = changedFields<Record<string, SqlValue>>(
    { ...identityFields(before), ...rules.fieldsOf(current), succeededBy: heirs },
    {
      ...identityFields(identity),
      ...rules.fieldsOf(state),
      succeededBy: identity.validTo === null ? null : heirs,
    },
  );
  record(context, rules, id, 'changed', changes);
}

/** What it went on in on a day, by name; null: in nothing. */
function heirsOf<State extends TreeState, Kind extends string>(
  db: Db,
  { tables }: TreeRules<State, Kind>,
  tree: Tree<StoredNode<State, Kind>>,
  id: string,
  day: LocalDate,
): string | null {
  const steps = tables.successions(db).filter(({ fromId, on }) => fromId === id && on === day);
  return steps.map(({ toId }) => stateOn(existing(tree, toId), day).name).join('; ') || null;
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

/** Somebody saved in between: RECORD_CHANGED. */
function touch<State extends TreeState, Kind extends string>(
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
function stateChanges<State extends TreeState, Kind extends string>(
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
