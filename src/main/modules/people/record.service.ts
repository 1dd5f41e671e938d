import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { earliest, type PartialDate, surelyBefore } from '#shared/domain/partial-date.ts';
import type { PersonDetails } from '#shared/people/histories.ts';
import type { Person } from '#shared/people/people.contract.ts';
import { recordRemarks } from '#shared/people/record-remarks.ts';
import type { SecrecyLevel } from '#shared/people/secrecy.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import { scopeOf } from '../../core/scope.ts';
import type { Db } from '../../db/open.ts';
import { listRanks } from '../organisation/organisation.service.ts';
import { allHistories } from './history.repository.ts';
import { unitSpan } from './people.repository.ts';
import { getPerson, settlePerson, touchPerson } from './person-access.service.ts';
import * as repository from './record.repository.ts';
import { refuseUnapproved } from './secrecy.service.ts';

/** RECORD_NOT_FOUND also for a classified person whom the account may not see. */
export function getRecord(context: Context, id: string) {
  const { db } = context;
  const today = context.today();
  const person = getPerson(db, id, scopeOf(context));
  const histories = allHistories(db, id);
  const unitNames = namesOfTheTime(histories.assignment, 'unitId', today, (unitId, day) =>
    repository.unitNameOn(db, unitId, day),
  );
  const partyOrgNames = namesOfTheTime(histories.membership, 'partyOrgId', today, (orgId, day) =>
    repository.partyOrgNameOn(db, orgId, day),
  );
  const { birthDate, joinedForce } = person;
  const unitSpans = spansOf(db, histories.assignment);
  const ranks = listRanks(db);
  const facts = { today, birthDate, joinedForce, ranks, histories, unitNames, unitSpans };
  return {
    person,
    details: detailsOf(db, id),
    histories,
    unitNames,
    partyOrgNames,
    remarks: recordRemarks(facts),
  };
}

type Dated = { id: string; from: PartialDate | null; to: PartialDate | null };

/** Row id -> what the thing was called when the row began, or (of an unknown beginning) ended, or is called today. */
function namesOfTheTime<Field extends string, Row extends Dated & Record<Field, string | null>>(
  rows: readonly Row[],
  field: Field,
  today: LocalDate,
  nameOn: (id: string, day: LocalDate) => string,
): Record<string, string> {
  const names: Record<string, string> = {};
  for (const row of rows) {
    const id = row[field];
    const day = row.from ?? row.to;
    if (id !== null) names[row.id] = nameOn(id, day ? earliest(day) : today);
  }
  return names;
}

function spansOf(db: Db, rows: readonly { unitId: string | null }[]) {
  const ids = new Set(rows.flatMap(({ unitId }) => unitId ?? []));
  return new Map([...ids].map((id) => [id, unitSpan(db, id) ?? { validFrom: null, validTo: null }]));
}

function detailsOf(db: Db, id: string): PersonDetails {
  const details = repository.readDetails(db, id);
  if (!details) throw new Refusal('RECORD_NOT_FOUND');
  return details;
}

/** Saving without a change moves nothing. RECORD_CHANGED when somebody saved in between. */
export function updateDetails(
  context: Context,
  id: string,
  revision: number,
  details: PersonDetails,
): Person {
  const { db } = context;
  const person = refuseStale(context, id, revision);
  refuseWrongDays(details, person.birthDate, context.today());
  const next = repository.storedDetails(details);
  const changes = changedFields(repository.storedDetails(detailsOf(db, id)), next);
  if (changes.length === 0) return person;
  repository.writeDetails(db, id, next);
  touchPerson(context, id, revision);
  return settlePerson(context, id, changes);
}

/** The person as of today; RECORD_CHANGED when `revision` is not the one in the store. */
export function refuseStale(context: Context, id: string, revision: number): Person {
  const person = getPerson(context.db, id, scopeOf(context));
  if (person.revision !== revision) throw new Refusal('RECORD_CHANGED', { name: person.fullName });
  return person;
}

/** Nobody joins the youth union or is admitted before being born, or in days to come. */
function refuseWrongDays(details: PersonDetails, birthDate: PartialDate | null, today: LocalDate): void {
  for (const field of ['youthUnionDate', 'partyDecision'] as const) {
    const date = details[field];
    if (!date) continue;
    if (earliest(date) > today) throw new Refusal('INPUT_INVALID', {}, { [field]: 'dateInFuture' });
    if (birthDate && surelyBefore(date, birthDate))
      throw new Refusal('INPUT_INVALID', {}, { [field]: 'order' });
  }
}

/**
 * SECRECY_NOT_APPROVED above "thường" until the computer is approved; FORBIDDEN for an account that could not see the
 * record afterwards.
 */
export function setSecrecy(context: Context, id: string, revision: number, secrecy: SecrecyLevel): Person {
  const { db, account } = context;
  const person = refuseStale(context, id, revision);
  if (person.secrecy === secrecy) return person;
  refuseUnapproved(db, secrecy);
  if (secrecy !== 'normal' && !account.seesClassified) throw new Refusal('FORBIDDEN');
  touchPerson(context, id, revision);
  repository.writeSecrecy(db, id, secrecy);
  return settlePerson(context, id, changedFields({ secrecy: person.secrecy }, { secrecy }));
}
