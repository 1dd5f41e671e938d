import { mayBeSameDay, parsePartialDate } from '#shared/domain/partial-date.ts';
import type { Person, PersonFields } from '#shared/people/people.contract.ts';
import type { Context } from '../../core/context.ts';
import { everyoneOn, scopeOf } from '../../core/scope.ts';
import * as repository from './people.repository.ts';

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
