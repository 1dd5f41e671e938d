import type { FieldErrorKey } from '../contract/errors.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { earliest, type PartialDate, surelyBefore } from '../domain/partial-date.ts';
import { type PersonDateField, personDateFields } from './person.ts';

export type PersonDates = Record<PersonDateField, PartialDate | null>;

/**
 * Dates that cannot be, by field: nobody is born or enters tomorrow, joins before being born, or becomes an
 * official member before being admitted. A year or month alone is wrong only when no day in it could be right.
 */
export function wrongDates(
  dates: PersonDates,
  today: LocalDate,
): Partial<Record<keyof PersonDates, FieldErrorKey>> {
  const wrong: Partial<Record<keyof PersonDates, FieldErrorKey>> = {};
  const { birthDate, joinedForce, partyAdmission, partyOfficial } = dates;
  for (const field of personDateFields) {
    const date = dates[field];
    if (date && earliest(date) > today) wrong[field] = 'dateInFuture';
  }
  if (birthDate && joinedForce && surelyBefore(joinedForce, birthDate)) wrong.joinedForce ??= 'order';
  if (birthDate && partyAdmission && surelyBefore(partyAdmission, birthDate))
    wrong.partyAdmission ??= 'order';
  if (partyOfficial && !partyAdmission) wrong.partyAdmission ??= 'required';
  if (partyAdmission && partyOfficial && surelyBefore(partyOfficial, partyAdmission))
    wrong.partyOfficial ??= 'order';
  return wrong;
}
