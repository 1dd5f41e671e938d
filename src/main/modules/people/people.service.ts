import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { mayBeSameDay, type PartialDate, parsePartialDate } from '#shared/domain/partial-date.ts';
import { type Person, type PersonFields, personFields } from '#shared/people/people.contract.ts';
import type { Scope } from '#shared/people/scope.ts';
import { changedFields, type FieldChange } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import { everyoneOn, scopeOf } from '../../core/scope.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './people.repository.ts';
import {
  refuseClosedUnit,
  refuseTakenNumbers,
  refuseTakenWhileBinned,
  refuseUnitNotThen,
  refuseUnknownRank,
  refuseWrongBeginning,
  refuseWrongDates,
} from './person-checks.service.ts';
import * as histories from './person-histories.service.ts';
import { refreshStandings } from './standing.repository.ts';

export function getPerson(db: Db, id: string, scope: Scope): Person {
  const person = repository.findPerson(db, id, scope);
  if (!person) throw new Refusal('RECORD_NOT_FOUND');
  return person;
}

/** Among those the signed-in account may see, as of today. */
export function findPersonByPoliceNumber(context: Context, policeNumber: string): Person | null {
  return repository.findByPoliceNumber(context.db, policeNumber, scopeOf(context));
}

export function findPersonByCitizenId(context: Context, citizenId: string): Person | null {
  return repository.findByCitizenId(context.db, citizenId, scopeOf(context));
}

export function findPeopleByName(context: Context, fullName: string): Person[] {
  return repository.findByName(context.db, fullName, scopeOf(context));
}

/** Whether a number is that of a record the signed-in account may not see. */
export function isUnseenNumber(
  { db, account, today }: Context,
  { policeNumber, citizenId }: Pick<PersonFields, 'policeNumber' | 'citizenId'>,
): boolean {
  if (account.seesClassified) return false;
  const everyone = everyoneOn(today());
  const holders = [
    policeNumber && repository.findByPoliceNumber(db, policeNumber, everyone),
    citizenId && repository.findByCitizenId(db, citizenId, everyone),
  ];
  return holders.some((holder) => holder && holder.secrecy !== 'normal');
}

/** RECORD_NOT_FOUND also for a classified person whom the account may not see: nor may it see what belongs to one. */
export function personOf(context: Context, id: string): Person {
  return getPerson(context.db, id, scopeOf(context));
}

/** Whether the signed-in account may know of a record. */
export function isSeen(context: Context, id: string): boolean {
  return repository.findPerson(context.db, id, scopeOf(context)) !== null;
}

/**
 * Moves the revision of a record on, once for each call that changes anything in it. Gives back the person as it was;
 * RECORD_CHANGED when `revision` is not the one in the store: somebody saved in between. `revision` null: whichever.
 */
export function touchPerson(context: Context, id: string, revision: number | null): Person {
  const before = getPerson(context.db, id, scopeOf(context));
  const touched = repository.touch(context.db, id, revision ?? before.revision, context.now());
  if (!touched) throw new Refusal('RECORD_CHANGED', { name: before.fullName });
  return before;
}

/** After the histories or dates of a touched person changed: what the lists read, and the audit. */
export function settlePerson(context: Context, id: string, changes: FieldChange[]): Person {
  refreshStandings(context.db, id);
  if (changes.length > 0)
    context.audit.record({ entity: 'person', entityId: id, action: 'changed', changes });
  return getPerson(context.db, id, everyoneOn(context.today()));
}

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
  const { rankCode, unitId, post } = fields;
  const paper = { decision: null, note: null };
  repository.insertPerson(db, id, fields, context.now());
  const changes = changedFields(null, coreOf(fields));
  if (rankCode !== null) {
    changes.push(...histories.addRow(context, 'rank', id, { rankCode, from: since, ...paper }));
  }
  if (unitId !== null || post !== null) {
    const assignment = { unitId, post, kind: 'official' as const, from: since, to: null, ...paper };
    changes.push(...histories.addRow(context, 'assignment', id, assignment));
  }
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

function changeRank(
  context: Context,
  before: Person,
  { rankCode }: PersonFields,
  from: LocalDate | null,
): FieldChange[] {
  if (rankCode === before.rankCode) return [];
  refuseUnknownRank(context.db, rankCode);
  // A rank does not end by itself: none at all can only mean that the one written down was wrong.
  if (from === null || rankCode === null) return histories.correctRank(context, before.id, rankCode);
  return histories.beginRank(context, before.id, from, rankCode);
}

/** A closed unit takes nobody, but whoever is in it stays until moved. */
function changePlace(
  context: Context,
  before: Person,
  fields: PersonFields,
  from: LocalDate | null,
): FieldChange[] {
  const { unitId, post } = fields;
  if (unitId === before.unitId && post === before.post) return [];
  const moves = unitId !== null && unitId !== before.unitId;
  if (from === null) {
    if (moves) refuseClosedUnit(context, unitId);
    return histories.correctPlace(context, before.id, { unitId, post });
  }
  const then = getPerson(context.db, before.id, everyoneOn(from));
  // What was not changed stays what it was on that day, which is not always what it is today.
  const place =
    then.assignmentKind === null || (unitId === null && post === null)
      ? { unitId, post }
      : {
          unitId: moves || unitId === null ? unitId : then.unitId,
          post: post === before.post ? then.post : post,
        };
  if (place.unitId === then.unitId && place.post === then.post) return [];
  if (place.unitId !== null && place.unitId !== then.unitId)
    refuseUnitNotThen(context.db, place.unitId, from);
  return histories.beginPlace(context, before.id, from, { ...place, kind: 'official' });
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

/** The first day from `day` on that somebody can be in a unit: a new one takes nobody before it begins. */
export function firstDayIn(db: Db, unitId: string, day: LocalDate): LocalDate {
  const begun = repository.unitSpan(db, unitId)?.validFrom ?? day;
  return begun > day ? begun : day;
}

/** The fields a form holds, without what the store adds. */
export function fieldsOf(person: PersonFields): PersonFields {
  return Object.fromEntries(FIELDS.map((field) => [field, person[field]])) as PersonFields;
}

/** What a person has on every day alike. */
export function coreOf(fields: PersonFields) {
  const { rankCode: _rank, post: _post, unitId: _unit, ...core } = fieldsOf(fields);
  return core;
}

const FIELDS = Object.keys(personFields.shape) as (keyof PersonFields)[];

export type Similar = { person: Person; because: 'policeNumber' | 'citizenId' | 'nameAndBirthDate' };

/** People who may be the one described; each once, with the strongest reason. */
export function findSimilar(
  context: Context,
  typed: {
    fullName: string;
    birthDate: string | null;
    policeNumber: string | null;
    citizenId: string | null;
    exceptId: string | null;
  },
): Similar[] {
  const { db } = context;
  const scope = scopeOf(context);
  const found: Similar[] = [];
  const add = (person: Person | null, because: Similar['because']) => {
    if (person && person.id !== typed.exceptId && !found.some((one) => one.person.id === person.id))
      found.push({ person, because });
  };
  if (typed.policeNumber) add(repository.findByPoliceNumber(db, typed.policeNumber, scope), 'policeNumber');
  if (typed.citizenId) add(repository.findByCitizenId(db, typed.citizenId, scope), 'citizenId');
  const birthDate = typed.birthDate === null ? null : parsePartialDate(typed.birthDate);
  if (birthDate && typed.fullName.trim()) {
    for (const person of repository.findByName(db, typed.fullName, scope)) {
      if (person.birthDate && mayBeSameDay(person.birthDate, birthDate)) add(person, 'nameAndBirthDate');
    }
  }
  return found;
}
