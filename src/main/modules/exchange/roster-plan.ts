import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PreviewRow } from '#shared/exchange/exchange.contract.ts';
import type { PersonField, RosterIssue, RosterRow } from '#shared/exchange/roster.ts';
import { dateIssues } from '#shared/exchange/roster-dates.ts';
import { issueOf } from '#shared/exchange/roster-reading.ts';
import { type Person, type PersonFields, personFields } from '#shared/people/people.contract.ts';
import { matchPerson, type PeopleLookup } from './roster-match.ts';

/** Decisions of a person for one row: field -> chosen value; `person` -> id of the person it is, or `new`. */
export type RowAnswers = Record<string, string>;

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
  const leftOut = (
    status: 'doubt' | 'refused',
    issues: RosterIssue[],
    before: Person | null = null,
  ): PlannedRow => ({
    row: row.row,
    status,
    issues,
    fields: null,
    before,
  });
  const has = (issues: readonly RosterIssue[], severity: RosterIssue['severity']) =>
    issues.some((issue) => issue.severity === severity);
  if (has(answered.issues, 'refused')) return leftOut('refused', answered.issues);

  const { person, issue } = matchPerson(answered.draft, answers.person, lookup);
  const issues = issue ? [...answered.issues, issue] : answered.issues;
  if (has(issues, 'refused')) return leftOut('refused', issues);
  if (has(issues, 'doubt')) return leftOut('doubt', issues, person);

  const merged = mergeFields(answered, present, person, lookup);
  if ('closedUnit' in merged) return leftOut('refused', [...issues, merged.closedUnit]);
  const checked = personFields.safeParse(merged.fields);
  if (!checked.success) return leftOut('refused', [...issues, ...refusedValues(checked.error.issues)]);
  const wrong = dateIssues(checked.data, today);
  if (wrong.length > 0) return leftOut('refused', [...issues, ...wrong]);
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

/** What the file says over what the store has. An empty cell takes nothing away: lists are often incomplete. */
function mergeFields(
  { draft }: RosterRow,
  present: readonly PersonField[],
  person: Person | null,
  lookup: PeopleLookup,
): { fields: Record<string, unknown> } | { closedUnit: RosterIssue } {
  const fields: Record<string, unknown> = person ? { ...person } : { ...EMPTY };
  for (const field of present) {
    const value = draft[field];
    if (value === null) continue;
    if (field !== 'unitCode') {
      fields[field] = value;
      continue;
    }
    fields.unitId = lookup.unitIdOf(value);
    if (fields.unitId === null) return { closedUnit: issueOf('unitCode', 'UNIT_CLOSED', { value }) };
  }
  return { fields };
}

export const storedFields = Object.keys(personFields.shape) as (keyof PersonFields)[];
const EMPTY = Object.fromEntries(storedFields.map((field) => [field, null]));

function differs(person: Person, fields: PersonFields): boolean {
  return storedFields.some((field) => person[field] !== fields[field]);
}

function refusedValues(problems: readonly { path: PropertyKey[] }[]): RosterIssue[] {
  return problems.map(({ path: [stored] }) => {
    const field = stored === 'unitId' ? 'unitCode' : (stored as PersonField);
    return issueOf(field, 'VALUE_REFUSED');
  });
}
