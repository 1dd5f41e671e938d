import { formatPartialVietnamese, mayBeSameDay } from '#shared/domain/partial-date.ts';
import { sameVietnamese } from '#shared/domain/vietnamese-text.ts';
import type { PersonDraft, RosterIssue } from '#shared/exchange/roster.ts';
import { issueOf } from '#shared/exchange/roster-reading.ts';
import type { Person } from '#shared/people/people.contract.ts';

/** How a row finds its person; answered by the store. */
export type PeopleLookup = {
  byPoliceNumber(policeNumber: string): Person | null;
  byCitizenId(citizenId: string): Person | null;
  /** One of the numbers is that of a record the reader may not see. */
  isUnseen(numbers: Pick<PersonDraft, 'policeNumber' | 'citizenId'>): boolean;
  /** Same name; the birth date is compared here. */
  byName(fullName: string): Person[];
  /** Null when no open unit has this code. */
  unitIdOf(unitCode: string): string | null;
};

/** Answer to "which person is it?": nobody in the store. */
export const NEW_PERSON = 'new';

export type Match = { person: Person | null; issue: RosterIssue | null };

/** Numbers decide; a name with the same birth date only raises the question. `answer`: a person's id or `new`. */
export function matchPerson(draft: PersonDraft, answer: string | undefined, lookup: PeopleLookup): Match {
  const byNumber = draft.policeNumber ? lookup.byPoliceNumber(draft.policeNumber) : null;
  const byCitizen = draft.citizenId ? lookup.byCitizenId(draft.citizenId) : null;
  if (byNumber && byCitizen && byNumber.id !== byCitizen.id) {
    // A mistake in the file: there is nothing to choose.
    return { person: null, issue: personIssue('PERSON_NUMBERS_DIFFER', 'refused', [byNumber, byCitizen]) };
  }
  const found = byNumber ?? byCitizen;
  if (lookup.isUnseen(draft)) {
    // The file may neither change such a record nor put a second one beside it.
    const field = draft.policeNumber && !byNumber ? 'policeNumber' : 'citizenId';
    return { person: null, issue: issueOf(field, 'VALUE_REFUSED') };
  }
  return found ? matchNumber(draft, answer, found) : matchName(draft, answer, lookup);
}

function matchNumber({ fullName }: PersonDraft, answer: string | undefined, found: Person): Match {
  const sameName = fullName !== null && sameVietnamese(found.fullName, fullName);
  if (sameName || answer === found.id) return { person: found, issue: null };
  return { person: found, issue: personIssue('PERSON_OTHER_NAME', 'doubt', [found], choicesOf([found])) };
}

function matchName(
  { fullName, birthDate }: PersonDraft,
  answer: string | undefined,
  lookup: PeopleLookup,
): Match {
  const namesakes =
    fullName && birthDate
      ? lookup.byName(fullName).filter((one) => one.birthDate && mayBeSameDay(one.birthDate, birthDate))
      : [];
  if (namesakes.length === 0 || answer === NEW_PERSON) return { person: null, issue: null };
  const chosen = namesakes.find((one) => one.id === answer);
  if (chosen) return { person: chosen, issue: null };
  const choices = [...choicesOf(namesakes), { value: NEW_PERSON, label: '' }];
  return { person: null, issue: personIssue('PERSON_SIMILAR', 'doubt', namesakes, choices) };
}

function personIssue(
  code: 'PERSON_NUMBERS_DIFFER' | 'PERSON_OTHER_NAME' | 'PERSON_SIMILAR',
  severity: RosterIssue['severity'],
  people: readonly Person[],
  choices?: RosterIssue['choices'],
): RosterIssue {
  const issue: RosterIssue = {
    field: 'person',
    code,
    severity,
    params: { people: people.map(describe).join('; ') },
  };
  return choices ? { ...issue, choices } : issue;
}

function choicesOf(people: readonly Person[]) {
  return people.map((one) => ({ value: one.id, label: describe(one) }));
}

function describe({ fullName, policeNumber, birthDate, unitName }: Person): string {
  const born = birthDate && formatPartialVietnamese(birthDate);
  return [fullName, policeNumber, born, unitName].filter(Boolean).join(', ');
}
