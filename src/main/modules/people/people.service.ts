import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import type { Person, PersonFields } from '#shared/people/people.contract.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import { everyoneOn, scopeOf } from '../../core/scope.ts';
import * as repository from './people.repository.ts';
import { getPerson, settlePerson, touchPerson } from './person-access.service.ts';
import {
  refuseClosedUnit,
  refuseTakenNumbers,
  refuseTakenWhileBinned,
  refuseUnitNotThen,
  refuseUnknownRank,
  refuseWrongBeginning,
  refuseWrongDates,
} from './person-checks.service.ts';
import { coreOf } from './person-fields.ts';
import { changePlace, changeRank, firstRankAndPlace } from './rank-and-place.service.ts';
import { refreshStandings } from './standing.repository.ts';

/** `since`: from when rank, post and unit hold; null: since nobody knows when. */
export function createPerson(
  context: Context,
  fields: PersonFields,
  since: PartialDate | null = null,
): Person {
  const { db, audit } = context;
  refuseWrongDates(context, fields);
  refuseWrongBeginning('since', since, fields.birthDate);
  refuseTakenNumbers(context, fields, null);
  refuseUnknownRank(db, fields.rankCode);
  if (fields.unitId !== null) {
    refuseClosedUnit(context, fields.unitId);
    if (since !== null) refuseUnitNotThen(db, fields.unitId, since);
  }
  const id = context.newId();
  repository.insertPerson(db, id, fields, context.now());
  const changes = [...changedFields(null, coreOf(fields)), ...firstRankAndPlace(context, id, fields, since)];
  refreshStandings(db, id);
  audit.record({ entity: 'person', entityId: id, action: 'created', changes });
  return getPerson(db, id, everyoneOn(context.today()));
}

/**
 * RECORD_CHANGED when `revision` is not the one in the store. Another rank, post or unit corrects the row in force
 * today (`changeFrom` null) or begins on a day; UNIT_NOT_THEN when there was no such unit on it.
 */
export function updatePerson(
  context: Context,
  id: string,
  revision: number,
  fields: PersonFields,
  changeFrom: LocalDate | null = null,
): Person {
  const { db } = context;
  const before = getPerson(db, id, scopeOf(context));
  if (before.revision !== revision) throw new Refusal('RECORD_CHANGED', { name: before.fullName });
  refuseWrongDates(context, fields);
  refuseWrongBeginning('changeFrom', changeFrom, fields.birthDate);
  refuseTakenNumbers(context, fields, id);
  const changes = [
    ...changedFields(coreOf(before), coreOf(fields)),
    ...changeRank(context, before, fields, changeFrom),
    ...changePlace(context, before, fields, changeFrom),
  ];
  if (changes.length === 0) return before;
  repository.updatePersonCore(db, id, fields);
  touchPerson(context, id, revision);
  return settlePerson(context, id, changes);
}

export function binPerson(context: Context, id: string): void {
  const { db, audit } = context;
  if (getPerson(db, id, scopeOf(context)).binned) return;
  repository.setBinned(db, id, context.now(), context.now());
  audit.record({ entity: 'person', entityId: id, action: 'binned', changes: [] });
}

export function restorePerson(context: Context, id: string): void {
  const { db, audit } = context;
  const person = getPerson(db, id, scopeOf(context));
  if (!person.binned) return;
  refuseTakenWhileBinned(context, person);
  repository.setBinned(db, id, null, context.now());
  audit.record({ entity: 'person', entityId: id, action: 'restored', changes: [] });
}
