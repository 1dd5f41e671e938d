import { Refusal } from '#shared/contract/errors.ts';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { SINCE_EVER } from '#shared/domain/open-ends.ts';
import { type PartialDate, partialFromLocal, surelyBefore } from '#shared/domain/partial-date.ts';
import { existsOn } from '#shared/organisation/dated-tree.ts';
import { transfer } from '#shared/people/assignment-changes.ts';
import type { AssignmentKind, LeaveReason } from '#shared/people/histories.ts';
import { moveMember } from '#shared/people/membership-changes.ts';
import type { Person } from '#shared/people/people.contract.ts';
import { beginRank } from '#shared/people/rank-changes.ts';
import { isAway, rankInForce } from '#shared/people/standing.ts';
import type { FieldChange } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import { everyoneOn, scopeOf } from '../../core/scope.ts';
import { listRanks } from '../organisation/organisation.service.ts';
import { historyRows } from './history.repository.ts';
import { findPerson, touch } from './people.repository.ts';
import { getPerson } from './person-access.service.ts';
import { refuseUnitNotThen, refuseUnknownRank } from './person-checks.service.ts';
import { carryOut } from './person-histories.service.ts';
import { partyOrgNameOn, partyOrgSpan } from './record.repository.ts';
import { refreshStandings } from './standing.repository.ts';

/*
 * One decision for many people: all of them or, when one is refused, nobody. Each gives back how many records it
 * changed; whoever is there already is not counted. They reach every person named: whoever asks on behalf of an
 * account has to `refuseUnseen` first, but the end of a unit moves also those whom the account may not see.
 */
type Decided = { ids: readonly string[]; from: LocalDate; decision: string | null };

/** RECORD_NOT_FOUND when one of them is in the bin, or may not be seen by the account. */
export function refuseUnseen(context: Context, ids: readonly string[]): void {
  const scope = scopeOf(context);
  for (const id of ids) if (getPerson(context.db, id, scope).binned) throw new Refusal('RECORD_NOT_FOUND');
}

/**
 * `rankCode` null: the next rank of each, in the order of ranks; somebody promoted on that very day is there already.
 * RANK_HIGHEST names the first who has no rank or no next one.
 */
export function promotePeople(
  context: Context,
  { ids, rankCode, from, decision }: Decided & { rankCode: string | null },
): number {
  const { db } = context;
  refuseUnknownRank(db, rankCode);
  const order = listRanks(db).map(({ code }) => code);
  return changeEach(context, ids, from, ({ id, fullName }) => {
    const rows = historyRows(db, 'rank', id);
    const held = rankInForce(rows, order, from);
    if (rankCode === null && held?.from === partialFromLocal(from)) return [];
    const next = rankCode ?? (held && order[order.indexOf(held.rankCode) + 1]);
    if (!next) throw new Refusal('RANK_HIGHEST', { name: fullName }, { rankCode: 'choice' });
    return carryOut(context, 'rank', id, beginRank(rows, order, from, next, { decision, note: null }));
  });
}

/** UNIT_NOT_THEN when there was no such unit on that day. See `transfer` for what ends. */
export function transferPeople(
  context: Context,
  input: Decided & { unitId: string; post: string | null; kind: AssignmentKind },
): number {
  const { db } = context;
  const { ids, from } = input;
  refuseUnitNotThen(db, input.unitId, from);
  return changeEach(context, ids, from, ({ id }) =>
    carryOut(context, 'assignment', id, transfer(historyRows(db, 'assignment', id), from, input)),
  );
}

/** Members of Party organisations that end or split; UNIT_NOT_THEN names an organisation that was not there. */
export function moveMembers(context: Context, input: Decided & { partyOrgId: string }): number {
  const { db } = context;
  const { ids, from, partyOrgId } = input;
  const span = partyOrgSpan(db, partyOrgId);
  if (!span) throw new Refusal('INPUT_INVALID', {}, { partyOrgId: 'choice' });
  if (!existsOn(span, from)) {
    const params = { name: partyOrgNameOn(db, partyOrgId, from), date: formatVietnamese(from) };
    throw new Refusal('UNIT_NOT_THEN', params, { partyOrgId: 'choice' });
  }
  return changeEach(context, ids, from, ({ id }) =>
    carryOut(context, 'membership', id, moveMember(historyRows(db, 'membership', id), from, input)),
  );
}

/** Away from that day on; unit and post stay written down as they were last. */
export function recordLeave(
  context: Context,
  { ids, reason, from, decision }: Decided & { reason: LeaveReason },
): number {
  return changeEach(context, ids, from, ({ id }) => {
    const rows = historyRows(context.db, 'leave', id);
    if (rows.some((row) => row.reason === reason && isAway(row, from))) return [];
    const begun = partialFromLocal(from);
    const onTheDay = rows.find((row) => row.from === begun);
    const changes = onTheDay
      ? { updated: [{ ...onTheDay, reason, decision: decision ?? onTheDay.decision }], inserted: [] }
      : { updated: [], inserted: [{ reason, from: begun, returnedOn: null, decision, note: null }] };
    return carryOut(context, 'leave', id, { base: null, removed: [], ...changes });
  });
}

function changeEach(
  context: Context,
  ids: readonly string[],
  from: LocalDate,
  change: (person: Person) => FieldChange[],
): number {
  const { db, audit } = context;
  const scope = everyoneOn(context.today());
  // Nothing ends on the day before the first day there is.
  if (from <= SINCE_EVER) throw new Refusal('INPUT_INVALID', {}, { from: 'date' });
  let changed = 0;
  for (const id of new Set(ids)) {
    const person = findPerson(db, id, scope);
    if (!person) throw new Refusal('RECORD_NOT_FOUND');
    refuseBeforeBirth(person.birthDate, from);
    const changes = change(person);
    if (changes.length === 0) continue;
    touch(db, id, person.revision, context.now());
    refreshStandings(db, id);
    audit.record({ entity: 'person', entityId: id, action: 'changed', changes });
    changed += 1;
  }
  return changed;
}

function refuseBeforeBirth(birthDate: PartialDate | null, from: LocalDate): void {
  if (birthDate && surelyBefore(partialFromLocal(from), birthDate))
    throw new Refusal('INPUT_INVALID', {}, { from: 'order' });
}
