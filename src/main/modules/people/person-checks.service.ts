import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { FOREVER, SINCE_EVER } from '#shared/domain/open-ends.ts';
import { earliest, formatPartialVietnamese, latest, type PartialDate } from '#shared/domain/partial-date.ts';
import type { Person, PersonFields } from '#shared/people/people.contract.ts';
import { type PersonDates, wrongDates } from '#shared/people/person-dates.ts';
import type { Context } from '../../core/context.ts';
import { everyoneOn } from '../../core/scope.ts';
import type { Db } from '../../db/open.ts';
import { hasRank } from '../organisation/organisation.service.ts';
import * as repository from './people.repository.ts';

export function refuseWrongDates({ today }: Context, dates: PersonDates): void {
  const wrong = wrongDates(dates, today());
  if (Object.keys(wrong).length > 0) throw new Refusal('INPUT_INVALID', {}, wrong);
}

/** The day from which rank, post or unit hold, at its field of the form: nobody holds any before being born. */
export function refuseWrongBeginning(
  field: 'since' | 'changeFrom',
  from: PartialDate | LocalDate | null,
  birthDate: PartialDate | null,
): void {
  if (from === null) return;
  const end = latest(from as string as PartialDate);
  // What ends gives way the day before, and before the first day there is none; nothing holds on the last one.
  if (end <= SINCE_EVER || end >= FOREVER) throw new Refusal('INPUT_INVALID', {}, { [field]: 'date' });
  if (birthDate && end < earliest(birthDate)) throw new Refusal('INPUT_INVALID', {}, { [field]: 'order' });
}

export function refuseUnknownRank(db: Db, rankCode: string | null): void {
  if (rankCode && !hasRank(db, rankCode)) throw new Refusal('INPUT_INVALID', {}, { rankCode: 'choice' });
}

/** A unit that is closed today takes nobody. */
export function refuseClosedUnit({ db, today }: Context, unitId: string): void {
  const unit = repository.unitSpan(db, unitId);
  const day = today();
  if (!unit || (unit.validTo !== null && unit.validTo <= day)) {
    throw new Refusal('INPUT_INVALID', {}, { unitId: 'choice' });
  }
}

/** UNIT_NOT_THEN unless the unit existed on the day, or on some day of the month or year. */
export function refuseUnitNotThen(db: Db, unitId: string, on: PartialDate | LocalDate): void {
  const unit = repository.unitSpan(db, unitId);
  if (!unit) throw new Refusal('INPUT_INVALID', {}, { unitId: 'choice' });
  const when = on as string as PartialDate;
  const begun = unit.validFrom === null || unit.validFrom <= latest(when);
  const ended = unit.validTo !== null && unit.validTo <= earliest(when);
  if (begun && !ended) return;
  const params = { name: unit.name, date: formatPartialVietnamese(when) };
  throw new Refusal('UNIT_NOT_THEN', params, { unitId: 'choice' });
}

type Numbers = Pick<PersonFields, 'policeNumber' | 'citizenId'>;
type TakenNumber = { field: keyof Numbers; number: string; holder: Person };

/** POLICE_NUMBER_TAKEN or CITIZEN_ID_TAKEN names the holder; NUMBER_TAKEN_UNSEEN one the account may not see. */
export function refuseTakenNumbers(context: Context, numbers: Numbers, id: string | null): void {
  const taken = takenNumber(context, numbers, id);
  if (!taken) return;
  const { field, number, holder } = taken;
  const code = field === 'policeNumber' ? 'POLICE_NUMBER_TAKEN' : 'CITIZEN_ID_TAKEN';
  refuseUnseenHolder(context, taken);
  throw new Refusal(code, { number, holder: nameOf(holder) }, { [field]: 'choice' });
}

/** BINNED_NUMBER_TAKEN, or NUMBER_TAKEN_UNSEEN as above. */
export function refuseTakenWhileBinned(context: Context, person: Person): void {
  const taken = takenNumber(context, person, person.id);
  if (!taken) return;
  const { number, holder } = taken;
  refuseUnseenHolder(context, taken);
  throw new Refusal('BINNED_NUMBER_TAKEN', { person: person.fullName, number, holder: nameOf(holder) });
}

/** The first of the two numbers that somebody else in the list holds. */
function takenNumber(
  { db, today }: Context,
  { policeNumber, citizenId }: Numbers,
  id: string | null,
): TakenNumber | null {
  const scope = everyoneOn(today());
  const holder = policeNumber && repository.findByPoliceNumber(db, policeNumber, scope);
  if (holder && holder.id !== id) return { field: 'policeNumber', number: policeNumber, holder };
  const citizen = citizenId && repository.findByCitizenId(db, citizenId, scope);
  if (citizen && citizen.id !== id) return { field: 'citizenId', number: citizenId, holder: citizen };
  return null;
}

function refuseUnseenHolder({ account }: Context, { field, number, holder }: TakenNumber): void {
  if (holder.secrecy !== 'normal' && !account.seesClassified)
    throw new Refusal('NUMBER_TAKEN_UNSEEN', { number }, { [field]: 'choice' });
}

function nameOf({ fullName, unitName }: Person): string {
  return unitName === null ? fullName : `${fullName}, ${unitName}`;
}
