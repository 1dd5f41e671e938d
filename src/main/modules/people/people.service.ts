import { Refusal } from '#shared/contract/errors.ts';
import { mayBeSameDay, parsePartialDate } from '#shared/domain/partial-date.ts';
import type { PeopleFilter, PeopleSort, Person, PersonFields } from '#shared/people/people.contract.ts';
import { wrongDates } from '#shared/people/person-dates.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import { getOrganisation, hasRank, isOpenUnit, listUnits } from '../organisation/organisation.service.ts';
import * as repository from './people.repository.ts';
import { countPeople, selectPeople } from './people-list.repository.ts';

export function listPeople(
  db: Db,
  { filter, sort, offset, limit }: { filter: PeopleFilter; sort: PeopleSort; offset: number; limit: number },
): { total: number; rows: Person[] } {
  return { total: countPeople(db, filter), rows: selectPeople(db, filter, sort, offset, limit) };
}

/** All people a filter lets through, in order, without pages: for exports and reports. */
export function selectAllPeople(db: Db, filter: PeopleFilter, sort: PeopleSort): Person[] {
  return selectPeople(db, filter, sort);
}

export type Standing = { all: number; women: number; official: number; probationary: number };

/** Counts of the database itself, for proving what a report added up. */
export function countStanding(db: Db, filter: PeopleFilter): Standing {
  return {
    all: countPeople(db, filter),
    women: countPeople(db, { ...filter, sex: 'female' }),
    official: countPeople(db, { ...filter, party: 'official' }),
    probationary: countPeople(db, { ...filter, party: 'probationary' }),
  };
}

/** The same people, unit by unit in the order of the reference list and by rank within; those without a unit last. */
export function selectPeopleByUnit(db: Db, filter: PeopleFilter): Person[] {
  const place = new Map<string | null, number>(listUnits(db).map((unit, at) => [unit.id, at]));
  const placeOf = ({ unitId }: Person) => place.get(unitId) ?? place.size;
  return selectAllPeople(db, filter, { by: 'rank', descending: true }).toSorted(
    (a, b) => placeOf(a) - placeOf(b),
  );
}

/** Whose name stands at the head of a list of people. */
export function reportingOrganisation(db: Db) {
  return getOrganisation(db);
}

export function getPerson(db: Db, id: string): Person {
  const person = repository.findPerson(db, id);
  if (!person) throw new Refusal('RECORD_NOT_FOUND');
  return person;
}

export function findPersonByPoliceNumber(db: Db, policeNumber: string): Person | null {
  return repository.findByPoliceNumber(db, policeNumber);
}

export function findPersonByCitizenId(db: Db, citizenId: string): Person | null {
  return repository.findByCitizenId(db, citizenId);
}

export function findPeopleByName(db: Db, fullName: string): Person[] {
  return repository.findByName(db, fullName);
}

export function createPerson(context: Context, fields: PersonFields): Person {
  const { db, audit } = context;
  refuseUnsound(context, fields, null);
  const id = context.newId();
  repository.insertPerson(db, id, fields, context.now());
  audit.record({ entity: 'person', entityId: id, action: 'created', changes: changedFields(null, fields) });
  return getPerson(db, id);
}

/** RECORD_CHANGED when `revision` is not the one in the store: somebody saved in between. */
export function updatePerson(context: Context, id: string, revision: number, fields: PersonFields): Person {
  const { db, audit } = context;
  const before = getPerson(db, id);
  if (before.revision !== revision) throw new Refusal('RECORD_CHANGED', { name: before.fullName });
  refuseUnsound(context, fields, before);
  const changes = changedFields(fieldsOf(before), fields);
  if (changes.length === 0) return before;
  repository.updatePerson(db, id, revision, fields, context.now());
  audit.record({ entity: 'person', entityId: id, action: 'changed', changes });
  return getPerson(db, id);
}

export function binPerson(context: Context, id: string): void {
  const { db, audit } = context;
  if (getPerson(db, id).binned) return;
  repository.setBinned(db, id, context.now(), context.now());
  audit.record({ entity: 'person', entityId: id, action: 'binned', changes: [] });
}

export function restorePerson(context: Context, id: string): void {
  const { db, audit } = context;
  const person = getPerson(db, id);
  if (!person.binned) return;
  const taken = takenNumber(db, person, id);
  if (taken) {
    const { number, holder } = taken;
    const unit = holder.unitName ?? '';
    throw new Refusal('BINNED_NUMBER_TAKEN', {
      person: person.fullName,
      number,
      name: holder.fullName,
      unit,
    });
  }
  repository.setBinned(db, id, null, context.now());
  audit.record({ entity: 'person', entityId: id, action: 'restored', changes: [] });
}

/** The fields a form holds, without what the store adds. */
export function fieldsOf(person: Person): PersonFields {
  const {
    id: _id,
    revision: _revision,
    binned: _binned,
    unitCode: _code,
    unitName: _unit,
    rankName: _rank,
    updatedAt: _at,
    ...fields
  } = person;
  return fields;
}

export type Similar = { person: Person; because: 'policeNumber' | 'citizenId' | 'nameAndBirthDate' };

/** People who may be the one described; each once, with the strongest reason. */
export function findSimilar(
  db: Db,
  typed: {
    fullName: string;
    birthDate: string | null;
    policeNumber: string | null;
    citizenId: string | null;
    exceptId: string | null;
  },
): Similar[] {
  const found: Similar[] = [];
  const add = (person: Person | null, because: Similar['because']) => {
    if (person && person.id !== typed.exceptId && !found.some((one) => one.person.id === person.id))
      found.push({ person, because });
  };
  if (typed.policeNumber) add(repository.findByPoliceNumber(db, typed.policeNumber), 'policeNumber');
  if (typed.citizenId) add(repository.findByCitizenId(db, typed.citizenId), 'citizenId');
  const birthDate = typed.birthDate === null ? null : parsePartialDate(typed.birthDate);
  if (birthDate && typed.fullName.trim()) {
    for (const person of repository.findByName(db, typed.fullName)) {
      if (person.birthDate && mayBeSameDay(person.birthDate, birthDate)) add(person, 'nameAndBirthDate');
    }
  }
  return found;
}

function refuseUnsound(context: Context, fields: PersonFields, before: Person | null): void {
  const wrong = wrongDates(fields, context.today());
  if (Object.keys(wrong).length > 0) throw new Refusal('INPUT_INVALID', {}, wrong);
  refuseUnknownChoices(context.db, fields, before);
  refuseTakenNumbers(context.db, fields, before?.id ?? null);
}

/** A closed unit takes nobody, but whoever is in it stays until moved. */
function refuseUnknownChoices(db: Db, { unitId, rankCode }: PersonFields, before: Person | null): void {
  const moves = unitId !== null && unitId !== before?.unitId;
  if (moves && !isOpenUnit(db, unitId)) throw new Refusal('INPUT_INVALID', {}, { unitId: 'choice' });
  if (rankCode && !hasRank(db, rankCode)) throw new Refusal('INPUT_INVALID', {}, { rankCode: 'choice' });
}

function refuseTakenNumbers(db: Db, fields: PersonFields, id: string | null): void {
  const taken = takenNumber(db, fields, id);
  if (!taken) return;
  const { field, number, holder } = taken;
  const code = field === 'policeNumber' ? 'POLICE_NUMBER_TAKEN' : 'CITIZEN_ID_TAKEN';
  const params = { number, name: holder.fullName, unit: holder.unitName ?? '' };
  throw new Refusal(code, params, { [field]: 'choice' });
}

type TakenNumber = { field: 'policeNumber' | 'citizenId'; number: string; holder: Person };

/** The first of the two numbers that somebody else in the list holds. */
function takenNumber(
  db: Db,
  { policeNumber, citizenId }: PersonFields,
  id: string | null,
): TakenNumber | null {
  const holder = policeNumber && repository.findByPoliceNumber(db, policeNumber);
  if (holder && holder.id !== id) return { field: 'policeNumber', number: policeNumber, holder };
  const citizen = citizenId && repository.findByCitizenId(db, citizenId);
  if (citizen && citizen.id !== id) return { field: 'citizenId', number: citizenId, holder: citizen };
  return null;
}
