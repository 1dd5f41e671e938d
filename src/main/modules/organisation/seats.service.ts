import { Refusal } from '#shared/contract/errors.ts';
import { SINCE_EVER } from '#shared/domain/open-ends.ts';
import { earliest, latest } from '#shared/domain/partial-date.ts';
import { sameVietnamese, textSortKey } from '#shared/domain/vietnamese-text.ts';
import { existsOn, firstDayOf, idsBelow, type Lifetime, stateOn } from '#shared/organisation/dated-tree.ts';
import type { Post, PostLevel, Seat } from '#shared/organisation/seats.contract.ts';
import type { Scope } from '#shared/people/scope.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import { type AssignedRow, assignmentsWithPost } from './people-of-units.repository.ts';
import * as repository from './seats.repository.ts';
import { existing, refuseMissing } from './tree-rules.service.ts';
import { unitTables } from './unit.repository.ts';

export function listPosts(db: Db): Post[] {
  return repository.allPosts(db);
}

type SavedPost = { id: string | null; name: string; level: PostLevel; active: boolean };

/** POST_TAKEN also for the same words in other capitals or another place of the tone mark. */
export function savePost(context: Context, { id: givenId, ...fields }: SavedPost): Post {
  const { db, audit } = context;
  const posts = repository.allPosts(db);
  const before = posts.find((post) => post.id === givenId) ?? null;
  if (givenId !== null && !before) throw new Refusal('RECORD_NOT_FOUND');
  const taken = posts.find((post) => post.id !== givenId && sameVietnamese(post.name, fields.name));
  if (taken) throw new Refusal('POST_TAKEN', { name: taken.name }, { name: 'choice' });
  const post = { id: givenId ?? context.newId(), ...fields };
  repository.writePost(db, post);
  const said = ({ name, level, active }: Post) => ({ name, level, active: active ? 1 : 0 });
  const changes = changedFields(before && said(before), said(post));
  audit.record({ entity: 'post', entityId: post.id, action: before ? 'changed' : 'created', changes });
  return post;
}

/** Seats that stand on the day, of one unit and those below it or (null) of all, each with its holders. */
export function listSeats(db: Db, unitId: string | null, scope: Scope): Seat[] {
  const { day } = scope;
  const units = unitTables.readAll(db);
  const wanted = unitId === null ? null : new Set(idsBelow(units, unitId, day));
  const posts = new Map(repository.allPosts(db).map((post) => [post.id, post]));
  const assigned = Map.groupBy(
    assignmentsWithPost(db, scope).filter((row) => coversDay(row, scope)),
    ({ unitId: of, post }) => `${of} ${textSortKey(post)}`,
  );
  return repository
    .allSeats(db)
    .filter((seat) => existsOn(seat, day) && (wanted === null || wanted.has(seat.unitId)))
    .flatMap((seat) => {
      const post = posts.get(seat.postId);
      // A unit that has ended has no vacant places, whether or not somebody ended its seats.
      const unit = existing(units, seat.unitId);
      if (!post || !existsOn(unit, day)) return [];
      const holders = holdersOf(assigned.get(`${seat.unitId} ${textSortKey(post.name)}`) ?? []);
      return [
        {
          ...seat,
          unitName: stateOn(unit, day).name,
          postName: post.name,
          level: post.level,
          holders,
          vacant: seat.places - holders.filter(({ kind }) => kind === 'official').length,
        },
      ];
    });
}

function coversDay({ from, to }: AssignedRow, { day }: Scope): boolean {
  return (from === null || earliest(from) <= day) && (to === null || day <= latest(to));
}

/** Each person once: somebody acting before the appointment is entered is the one appointed. */
function holdersOf(rows: readonly AssignedRow[]): Seat['holders'] {
  const inOrder = rows.toSorted((a, b) => Number(b.kind === 'official') - Number(a.kind === 'official'));
  const byPerson = new Map<string, Seat['holders'][number]>();
  for (const { personId, fullName, rankName, kind, from } of inOrder)
    if (!byPerson.has(personId)) byPerson.set(personId, { personId, fullName, rankName, kind, since: from });
  return [...byPerson.values()];
}

/** SEAT_EXISTS when the unit has a seat of this post on one of the same days. */
export function saveSeat(
  context: Context,
  { id: givenId, ...fields }: Omit<repository.StoredSeat, 'id'> & { id: string | null },
): { id: string } {
  const { db, audit } = context;
  const seats = repository.allSeats(db);
  const before = seats.find((seat) => seat.id === givenId) ?? null;
  if (givenId !== null && !before) throw new Refusal('RECORD_NOT_FOUND');
  const seat = { id: givenId ?? context.newId(), ...fields };
  refuseUnsoundSeat(db, seat, seats);
  if (!before) repository.insertSeat(db, seat);
  else if (!repository.updateSeat(db, seat)) throw new Refusal('RECORD_CHANGED');
  const said = ({ id: _id, revision: _revision, ...rest }: repository.StoredSeat) => rest;
  const changes = changedFields(before && said(before), said(seat));
  audit.record({ entity: 'seat', entityId: seat.id, action: before ? 'changed' : 'created', changes });
  return { id: seat.id };
}

function refuseUnsoundSeat(
  db: Db,
  seat: repository.StoredSeat,
  seats: readonly repository.StoredSeat[],
): void {
  const { validFrom, validTo } = seat;
  if (validTo !== null && (validTo === SINCE_EVER || (validFrom !== null && validTo < validFrom)))
    throw new Refusal('INPUT_INVALID', {}, { validTo: 'order' });
  const unit = existing(unitTables.readAll(db), seat.unitId);
  const post = repository.allPosts(db).find(({ id }) => id === seat.postId);
  if (!post) throw new Refusal('INPUT_INVALID', {}, { postId: 'choice' });
  refuseMissing(unit, firstDayOf(seat), validTo, 'unitId');
  const twin = seats.some(
    (other) =>
      other.id !== seat.id &&
      other.unitId === seat.unitId &&
      other.postId === seat.postId &&
      shareDay(other, seat),
  );
  if (twin) {
    const params = { unit: stateOn(unit, firstDayOf(seat)).name, post: post.name };
    throw new Refusal('SEAT_EXISTS', params, { postId: 'choice' });
  }
}

const shareDay = (a: Lifetime, b: Lifetime) =>
  (a.validTo === null || firstDayOf(b) < a.validTo) && (b.validTo === null || firstDayOf(a) < b.validTo);
