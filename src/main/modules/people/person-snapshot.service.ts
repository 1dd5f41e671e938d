import { Refusal } from '#shared/contract/errors.ts';
import type { Person } from '#shared/people/people.contract.ts';
import type { PersonSnapshot } from '#shared/people/person-snapshot.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import { scopeOf } from '../../core/scope.ts';
import type { Db } from '../../db/open.ts';
import { historyRows } from './history.repository.ts';
import * as repository from './people.repository.ts';
import { updatePerson } from './people.service.ts';
import { getPerson, settlePerson, touchPerson } from './person-access.service.ts';
import { refuseTakenNumbers } from './person-checks.service.ts';
import { coreOf, fieldsOf } from './person-fields.ts';
import { replaceRows } from './person-histories.service.ts';

/** What has to be kept to bring a person back to exactly this. */
export function snapshotOf(db: Db, person: Person): PersonSnapshot {
  const histories = {
    rank: historyRows(db, 'rank', person.id),
    assignment: historyRows(db, 'assignment', person.id),
  };
  return { fields: fieldsOf(person), histories };
}

/** Values and histories as they were kept; a snapshot of values alone corrects what is in force today. */
export function restoreSnapshot(
  context: Context,
  id: string,
  revision: number,
  { fields, histories }: PersonSnapshot,
): Person {
  if (histories === null) return updatePerson(context, id, revision, fields);
  const before = getPerson(context.db, id, scopeOf(context));
  if (before.revision !== revision) throw new Refusal('RECORD_CHANGED', { name: before.fullName });
  refuseTakenNumbers(context, fields, id);
  repository.updatePersonCore(context.db, id, fields);
  const changes = [
    ...changedFields(coreOf(before), coreOf(fields)),
    ...replaceRows(context, 'rank', id, histories.rank),
    ...replaceRows(context, 'assignment', id, histories.assignment),
  ];
  if (changes.length === 0) return before;
  touchPerson(context, id, revision);
  return settlePerson(context, id, changes);
}
