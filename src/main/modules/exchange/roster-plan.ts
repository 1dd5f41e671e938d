import type { LocalDate } from '#shared/domain/local-date.ts';
import { sameVietnamese } from '#shared/domain/vietnamese-text.ts';
import type { PreviewRow } from '#shared/exchange/exchange.contract.ts';
import type { PersonField, RosterIssue, RosterRow } from '#shared/exchange/roster.ts';
import { type Person, type PersonFields, personFields } from '#shared/people/people.contract.ts';
import { wrongDates } from '#shared/people/person-dates.ts';

/** How a row finds its person; answered by the store. */
export type PeopleLookup = {
  byId(id: string): Person | null;
  byPoliceNumber(policeNumber: string): Person | null;
  byCitizenId(citizenId: string): Person | null;
  /** Same name; the birth date is compared here. */
  byName(fullName: string): Person[];
  unitIdOf(unitCode: string): string | null;
};

/** Decisions of a person for one row: field -> chosen value; `person` -> id of the person it is, or `new`. */
export type RowAnswers = Record<string, string>;
export const NEW_PERSON = 'new';

export type PlannedRow = {
  row: number;
  status: PreviewRow['status'];
  issues: RosterIssue[];
  /** The person as it would be written; null when the row is refused or in doubt. */
  fields: PersonFields | null;
  /** The person in the store it would change, as it is now. */
  before: Person | null;
};

/** What one row of a roster would do to the store: pure, so that preview and import cannot differ. */
export function planRow(
  row: RosterRow,
  present: readonly PersonField[],
  answers: RowAnswers,
  lookup: PeopleLookup,
  today: LocalDate,
): PlannedRow {
  const answered = answeredRow(row, answers);
  const planned = (status: PlannedRow['status'], issues: RosterIssue[]): PlannedRow => ({
    row: row.row,
    status,
    issues,
    fields: null,
    before: null,
  });
  if (answered.issues.some((issue) => issue.severity === 'refused'))
    return planned('refused', answered.issues);

  const match = matchPerson(answered, answers.person, lookup);
  const issues = [...answered.issues, ...match.issues];
  if (issues.some((issue) => issue.severity === 'doubt'))
    return { ...planned('doubt', issues), before: match.person };

  const { person } = match;
  const merged = mergeFields(answered, present, person, lookup);
  const checked = personFields.safeParse(merged);
  if (!checked.success) return planned('refused', [...issues, ...refusedValues(checked.error.issues)]);
  const wrong = Object.entries(wrongDates(checked.data, today)).map(([field, because]) =>
    refusedValue(field, because),
  );
  if (wrong.length > 0) return planned('refused', [...issues, ...wrong]);
  const status = person === null ? 'new' : differs(person, checked.data) ? 'changed' : 'same';
  return { row: row.row, status, issues, fields: checked.data, before: person };
}

/** A doubt that was decided is a doubt no more: its choice becomes the value. */
function answeredRow(row: RosterRow, answers: RowAnswers): RosterRow {
  const draft = { ...row.draft };
  const issues = row.issues.filter((issue) => {
    const answer = answers[issue.field];
    if (issue.severity !== 'doubt' || answer === undefined || issue.field === 'person') return true;
    // The schema of the record checks every value before it is written.
    Object.assign(draft, { [issue.field]: answer === '' ? null : answer });
    return false;
  });
  return { ...row, draft, issues };
}

type Match = { person: Person | null; issues: RosterIssue[] };

/** Numbers decide; a name with the same birth date only raises the question. */
function matchPerson({ draft }: RosterRow, answer: string | undefined, lookup: PeopleLookup): Match {
  const byNumber = draft.policeNumber ? lookup.byPoliceNumber(draft.policeNumber) : null;
  const byCitizen = draft.citizenId ? lookup.byCitizenId(draft.citizenId) : null;
  const found = byNumber ?? byCitizen;
  if (byNumber && byCitizen && byNumber.id !== byCitizen.id) {
    return askWhich('PERSON_NUMBERS_DIFFER', [byNumber, byCitizen], null, null);
  }
  if (found) {
    const sameName = draft.fullName !== null && sameVietnamese(found.fullName, draft.fullName);
    if (sameName || answer === found.id) return { person: found, issues: [] };
    return askWhich('PERSON_OTHER_NAME', [found], found, null);
  }
  const { fullName, birthDate } = draft;
  const namesakes =
    fullName && birthDate
      ? lookup.byName(fullName).filter((one) => mayBeSameDay(one.birthDate, birthDate))
      : [];
  if (namesakes.length === 0 || answer === NEW_PERSON) return { person: null, issues: [] };
  const chosen = namesakes.find((one) => one.id === answer);
  if (chosen) return { person: chosen, issues: [] };
  return askWhich('PERSON_SIMILAR', namesakes, null, NEW_PERSON);
}

function askWhich(
  code: 'PERSON_NUMBERS_DIFFER' | 'PERSON_OTHER_NAME' | 'PERSON_SIMILAR',
  people: readonly Person[],
  person: Person | null,
  orNew: typeof NEW_PERSON | null,
): Match {
  const names = people.map(describe);
  const choices = people.map((one, index) => ({ value: one.id, label: names[index] ?? '' }));
  // Two people behind two numbers is a mistake in the file: there is nothing to choose.
  if (code === 'PERSON_NUMBERS_DIFFER') choices.length = 0;
  if (orNew) choices.push({ value: orNew, label: '' });
  return {
    person,
    issues: [{ field: 'person', code, severity: 'doubt', params: { people: names.join('; ') }, choices }],
  };
}

function describe(person: Person): string {
  return [person.fullName, person.policeNumber, person.birthDate, person.unitName].filter(Boolean).join(', ');
}

function mayBeSameDay(a: string | null, b: string): boolean {
  return a !== null && (a.startsWith(b) || b.startsWith(a));
}

/** What the file says over what the store has. An empty cell takes nothing away: lists are often incomplete. */
function mergeFields(
  { draft }: RosterRow,
  present: readonly PersonField[],
  person: Person | null,
  lookup: PeopleLookup,
): Record<string, unknown> {
  const merged: Record<string, unknown> = person ? { ...person } : { ...EMPTY };
  for (const field of present) {
    const value = draft[field];
    if (value === null) continue;
    if (field === 'unitCode') merged.unitId = lookup.unitIdOf(String(value));
    else merged[field] = value;
  }
  return merged;
}

const EMPTY: Record<keyof PersonFields, null> = {
  fullName: null,
  sex: null,
  birthDate: null,
  policeNumber: null,
  citizenId: null,
  rankCode: null,
  post: null,
  unitId: null,
  home: null,
  ethnicity: null,
  education: null,
  politicalTheory: null,
  joinedForce: null,
  partyAdmission: null,
  partyOfficial: null,
  note: null,
};

export const storedFields = Object.keys(EMPTY) as (keyof PersonFields)[];

function differs(person: Person, fields: PersonFields): boolean {
  return storedFields.some((field) => person[field] !== fields[field]);
}

function refusedValues(problems: readonly { path: PropertyKey[]; message: string }[]): RosterIssue[] {
  return problems.map(({ path, message }) => refusedValue(String(path[0] ?? 'fullName'), message));
}

function refusedValue(stored: string, because: string): RosterIssue {
  const field = (stored === 'unitId' ? 'unitCode' : stored) as PersonField;
  return { field, code: 'VALUE_REFUSED', severity: 'refused', params: { because } };
}
