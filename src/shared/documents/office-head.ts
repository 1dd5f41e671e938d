import type { LocalDate } from '../domain/local-date.ts';
import type { Organisation } from '../organisation/organisation.contract.ts';
import type { DocumentHead } from './printed-document.ts';

/** Head of what the office prints without registering it, such as lists and personal records: no number. */
export function officeHead({ superior, name, place }: Organisation, date: LocalDate): DocumentHead {
  return { superior, issuer: name, number: '', place, date };
}
