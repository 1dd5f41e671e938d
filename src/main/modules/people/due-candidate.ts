import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ReportUnits } from '#shared/people/report-units.ts';
import type { Due, DueWindow } from '#shared/people/service-years.ts';
import { type CountedPerson, type ServiceFacts, unitInWords } from './people-statistics.service.ts';

/** Somebody whose years are complete, or may be: `unknown` says which date is missing. */
export type Candidate = {
  person: CountedPerson;
  kind: 'rank' | 'medal';
  /** What the years are complete for, as the list says it. */
  what: string;
  citation: string;
  due: Exclude<Due, { kind: 'notYet' }>;
};
export type KnownCandidate = Candidate & { due: Extract<Due, { kind: 'due' }> };

/** One part of the list: what a person's years are complete for within the window. */
export type DuePart = (person: CountedPerson, facts: ServiceFacts, window: DueWindow) => Candidate[];

/** Code of a rank to its name. */
export type RankNames = ReadonlyMap<string, string>;

export const isKnown = (candidate: Candidate): candidate is KnownCandidate => candidate.due.kind === 'due';

export const reasonOf = ({ due }: Candidate): string => (due.kind === 'unknown' ? due.reason : '');

/** What the columns about a person are filled from. */
export type WhoContext = { units: ReportUnits; rankNames: RankNames; day: LocalDate };

/** The values of the columns about the person, as of the day of the list. */
export function who({ person }: Candidate, { units, rankNames, day }: WhoContext) {
  return {
    fullName: person.fullName,
    policeNumber: person.policeNumber,
    unit: unitInWords(units, person.unitId, person.line, day),
    post: person.post,
    rank: rankNames.get(person.rankCode ?? '') ?? null,
  };
}
