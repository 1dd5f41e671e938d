import { Refusal } from '#shared/contract/errors.ts';
import type { Person } from '#shared/people/people.contract.ts';
import type { Scope } from '#shared/people/scope.ts';
import type { FieldChange } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import { everyoneOn, scopeOf } from '../../core/scope.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './people.repository.ts';
import { refreshStandings } from './standing.repository.ts';

export function getPerson(db: Db, id: string, scope: Scope): Person {
  const person = repository.findPerson(db, id, scope);
  if (!person) throw new Refusal('RECORD_NOT_FOUND');
  return person;
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
