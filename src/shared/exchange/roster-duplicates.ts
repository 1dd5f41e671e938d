import { textSortKey } from '../domain/vietnamese-text.ts';
import type { RosterRow } from './roster.ts';
import { issueOf } from './roster-reading.ts';

/** The same person twice in one file: the second row is refused and names the first. */
export function refuseDuplicates(rows: RosterRow[]): RosterRow[] {
  const policeNumbers = new Map<string, number>();
  const citizenIds = new Map<string, number>();
  const people = new Map<string, RosterRow>();
  return rows.map((row) => {
    const { policeNumber, citizenId } = row.draft;
    const person = personKey(row);
    const issues = [...row.issues];
    const firstNumber = firstRow(policeNumbers, policeNumber, row.row);
    if (firstNumber !== null) {
      issues.push(
        issueOf('policeNumber', 'POLICE_NUMBER_TWICE', { value: policeNumber ?? '', firstRow: firstNumber }),
      );
    }
    const firstId = firstRow(citizenIds, citizenId, row.row);
    if (firstId !== null)
      issues.push(issueOf('citizenId', 'CITIZEN_ID_TWICE', { value: citizenId ?? '', firstRow: firstId }));
    const twin = person === null ? undefined : people.get(person);
    if (person !== null && twin === undefined) people.set(person, row);
    if (twin && firstNumber === null && firstId === null && !toldApart(twin, row)) {
      issues.push(
        issueOf('fullName', 'PERSON_TWICE', { value: row.draft.fullName ?? '', firstRow: twin.row }),
      );
    }
    return { ...row, issues };
  });
}

function firstRow(seen: Map<string, number>, key: string | null, row: number): number | null {
  if (key === null) return null;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  return first ?? null;
}

function personKey({ draft: { fullName, birthDate } }: RosterRow): string | null {
  return fullName === null || birthDate?.length !== 10 ? null : `${textSortKey(fullName)}|${birthDate}`;
}

/** Namesakes born on one day exist; two numbers of the same kind tell them apart. */
const toldApart = ({ draft: a }: RosterRow, { draft: b }: RosterRow) =>
  (a.policeNumber !== null && b.policeNumber !== null) || (a.citizenId !== null && b.citizenId !== null);
