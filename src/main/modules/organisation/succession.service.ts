import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { existsOn, firstDayOf, leadsTo, stateOn, type TreeState } from '#shared/organisation/dated-tree.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import { moveMembers, transferPeople } from '../people/batch.service.ts';
import type { StoredNode } from './dated-tree.repository.ts';
import { changeState, record } from './dated-tree.service.ts';
import { partyOrgRules } from './party-orgs.service.ts';
import { assignedOn, membersOn, nextComing } from './people-of-units.repository.ts';
import { existing, notThen, type TreeRules } from './tree-rules.service.ts';
import { unitRules } from './units.service.ts';

/*
 * Beside the other services, for this one uses those of people, which use the others.
 */

type Asked = {
  from: readonly string[];
  to: readonly { id: string; share: number | null }[];
  /** First day of the new order. */
  on: LocalDate;
  decision: string | null;
};

/**
 * Units end and go on in others; their people, each as what he or she is, serve in `peopleTo` from that day on, and
 * whoever would come later from the day of coming. UNIT_NOT_THEN when `peopleTo` has ended by then.
 */
export function succeedUnits(
  context: Context,
  { peopleTo, ...asked }: Asked & { peopleTo: string | null },
): { moved: number } {
  const { db } = context;
  refuseOtherPlace(asked, peopleTo, 'peopleTo');
  refuseUnsound(context, unitRules, asked);
  const { decision } = asked;
  let moved = 0;
  if (peopleTo !== null)
    for (const from of daysOfComing(db, 'people', asked)) {
      const kinds = Map.groupBy(assignedOn(db, asked.from, from), ({ kind }) => kind);
      for (const [kind, people] of kinds) {
        const ids = people.map(({ personId }) => personId);
        moved += transferPeople(context, { ids, unitId: peopleTo, post: null, kind, from, decision });
      }
    }
  close(context, unitRules, asked, peopleTo, 'peopleTo');
  return { moved };
}

/** The same for Party organisations and their members. */
export function succeedPartyOrgs(
  context: Context,
  { membersTo, ...asked }: Asked & { membersTo: string | null },
): { moved: number } {
  const { db } = context;
  refuseOtherPlace(asked, membersTo, 'membersTo');
  refuseUnsound(context, partyOrgRules, asked);
  const { decision } = asked;
  let moved = 0;
  if (membersTo !== null)
    for (const from of daysOfComing(db, 'members', asked)) {
      const ids = membersOn(db, asked.from, from);
      moved += moveMembers(context, { ids, partyOrgId: membersTo, from, decision });
    }
  close(context, partyOrgRules, asked, membersTo, 'membersTo');
  return { moved };
}

/**
 * The day of the new order, and each later one on which somebody would come into what has ended by then: by an
 * assignment written down already, from a secondment, back to service. Asked anew once those of a day were moved.
 */
function* daysOfComing(db: Db, who: 'people' | 'members', { from, on }: Asked): Iterable<LocalDate> {
  for (let day: LocalDate | null = on; day !== null; day = nextComing(db, who, from, day)) yield day;
}

function refuseOtherPlace({ to }: Asked, place: string | null, field: string): void {
  if (place !== null && !to.some(({ id }) => id === place))
    throw new Refusal('INPUT_INVALID', {}, { [field]: 'choice' });
}

/** The old ones existed until then, the new ones exist by then, and nothing succeeds itself. */
function refuseUnsound<State extends TreeState, Kind extends string>(
  { db }: Context,
  { tables }: TreeRules<State, Kind>,
  { from, to, on }: Asked,
): void {
  const tree = tables.readAll(db);
  const successions = tables.successions(db);
  for (const { id } of to) {
    const node = existing(tree, id);
    if (!existsOn(node, on)) throw notThen(node, on, 'to');
  }
  for (const fromId of from) {
    const node = existing(tree, fromId);
    const { name } = stateOn(node, on);
    if (to.some(({ id }) => leadsTo(successions, id, fromId)))
      throw new Refusal('SUCCESSION_CIRCLE', { name }, { to: 'choice' });
    // One that ended on that very day has its history entered backwards.
    const wentOnOtherwise = successions.some((step) => step.fromId === fromId && step.on !== on);
    const ended = node.validTo !== null && node.validTo < on;
    if (ended || firstDayOf(node) >= on || wentOnOtherwise) throw notThen(node, on, 'from');
    if (node.states.some((state) => state.from >= on))
      throw new Refusal('INPUT_INVALID', {}, { on: 'order' });
  }
  const shares = to.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const twice = new Set(to.map(({ id }) => id)).size < to.length || new Set(from).size < from.length;
  if (shares > WHOLE || twice) throw new Refusal('INPUT_INVALID', {}, { to: 'invalid' });
}

/** All of a unit, in hundredths of a percent. */
const WHOLE = 10_000;

/** Ends the old ones and writes down what they went on in; what stood under them comes under the new place. */
function close<State extends TreeState, Kind extends string>(
  context: Context,
  rules: TreeRules<State, Kind>,
  { from, to, on, decision }: Asked,
  place: string | null,
  field: string,
): void {
  const { db } = context;
  const { tables } = rules;
  const heir = place ?? (to.length === 1 ? (to[0]?.id ?? null) : null);
  if (heir !== null) takeAlong(context, rules, from, heir, on, decision);
  for (const fromId of from) {
    const node = existing(tables.readAll(db), fromId);
    const { name } = stateOn(node, on);
    const left = rules.peopleFrom(db, [fromId], on).length;
    if (left > 0) throw rules.peopleLeft(name, left, field);
    if (!tables.update(db, fromId, node.revision, { ...node, validTo: on }))
      throw new Refusal('RECORD_CHANGED');
    for (const { id: toId, share } of to) tables.writeSuccession(db, { fromId, toId, on, share, decision });
    const before = { validTo: node.validTo, succeededBy: null, decision: null };
    const succeededBy = to.map(({ id }) => stateOn(existing(tables.readAll(db), id), on).name).join('; ');
    record(
      context,
      rules,
      fromId,
      'changed',
      changedFields<Fields>(before, { validTo: on, succeededBy, decision }),
    );
  }
}

type Fields = Parameters<typeof changedFields>[1];

/** Teams of a department that is merged go on under the department it is merged into. */
function takeAlong<State extends TreeState, Kind extends string>(
  context: Context,
  rules: TreeRules<State, Kind>,
  from: readonly string[],
  heir: string,
  on: LocalDate,
  decision: string | null,
): void {
  const old = new Set(from);
  const isLeftBehind = (node: StoredNode<State, Kind>) =>
    node.id !== heir && !old.has(node.id) && existsOn(node, on) && old.has(stateOn(node, on).aboveId ?? '');
  for (const node of [...rules.tables.readAll(context.db).values()].filter(isLeftBehind)) {
    const state = { ...stateOn(node, on), from: on, aboveId: heir, decision };
    changeState(context, rules, { id: node.id, revision: node.revision, state });
  }
}
