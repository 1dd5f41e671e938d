import type { LocalDate } from '../domain/local-date.ts';
import { formatPartialVietnamese } from '../domain/partial-date.ts';
import { personDateFields } from '../people/person.ts';
import { type PersonDates, wrongDates } from '../people/person-dates.ts';
import type { RosterIssue } from './roster.ts';
import { issueOf } from './roster-reading.ts';

/** What each date must not come before. */
const NOT_BEFORE = {
  birthDate: 'birthDate',
  joinedForce: 'birthDate',
  partyAdmission: 'birthDate',
  partyOfficial: 'partyAdmission',
} as const;

/** The wrong dates of a person (person-dates.ts) as remarks on a row. */
export function dateIssues(dates: PersonDates, today: LocalDate): RosterIssue[] {
  const wrong = wrongDates(dates, today);
  return personDateFields.flatMap((field) => {
    const date = dates[field];
    switch (wrong[field]) {
      case undefined:
        return [];
      case 'dateInFuture':
        return [issueOf(field, 'DATE_IN_FUTURE', { value: date ? formatPartialVietnamese(date) : '' })];
      case 'required':
        return [issueOf(field, 'PARTY_ADMISSION_MISSING')];
      default:
        return [issueOf(field, 'DATE_ORDER', { before: NOT_BEFORE[field], after: field })];
    }
  });
}
