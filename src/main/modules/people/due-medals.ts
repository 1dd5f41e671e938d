import { medalsDue, type ServiceMedal } from '#shared/people/service-years.ts';
import type { DuePart } from './due-candidate.ts';

/** Whose years of service are complete for a medal not yet received. `medals`: all thresholds of this part. */
export function medalsDuePart(medals: readonly ServiceMedal[]): DuePart {
  return (person, { absences, medals: received }, window) =>
    medalsDue({ joinedForce: person.joinedForce, absences, received }, medals, window).map(
      ({ medal, due }) => ({ person, kind: 'medal', what: medal.name, citation: medal.citation, due }),
    );
}
