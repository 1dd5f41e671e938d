import { foldForSearch } from '../domain/vietnamese-text.ts';
import type { Sex } from '../people/person.ts';
import { cellText, empty, found, issueOf, notTaken, type Reading, readCell } from './roster-reading.ts';
import type { WorkbookCell } from './workbook.ts';

const WORDS: Record<string, Sex> = { nam: 'male', nu: 'female' };
const CHOICES = [
  { value: 'male', label: 'Nam' },
  { value: 'female', label: 'Nữ' },
];

export const isMark = (cell: WorkbookCell | null) => foldForSearch(cellText(cell)) === 'x';

/**
 * A sex column holds Nam / Nữ, or marks women with "x" (`marksWomen`): then blank is a man. A blank beside a
 * middle name "Thị" is asked about.
 */
export function readSex(
  cell: WorkbookCell | null,
  marksWomen: boolean,
  fullName: string | null,
): Reading<Sex> {
  if (cellText(cell) === '' && marksWomen) return fromBlank(fullName);
  return readCell('sex', cell, (_, text) => {
    const sex = isMark(cell) ? 'female' : WORDS[foldForSearch(text)];
    return sex === undefined ? notTaken('sex', 'SEX_UNREADABLE', { value: text }) : found(sex);
  });
}

function fromBlank(fullName: string | null): Reading<Sex> {
  const middle = (fullName ?? '').split(' ').slice(1, -1);
  if (middle.includes('Thị')) return notTaken('sex', 'SEX_UNCLEAR', { name: fullName ?? '' }, CHOICES);
  return found<Sex>('male', issueOf('sex', 'SEX_FROM_BLANK'));
}

/** Two columns "Nam" and "Nữ", one of them marked. Where the file has only "Nữ", blank is a man. */
export function readSexMarks(
  male: WorkbookCell | null | undefined,
  female: WorkbookCell | null | undefined,
  fullName: string | null,
): Reading<Sex> {
  const isMale = cellText(male ?? null) !== '';
  const isFemale = cellText(female ?? null) !== '';
  if (isMale && isFemale) return notTaken('sex', 'SEX_UNCLEAR', { name: fullName ?? '' }, CHOICES);
  if (isFemale) return found('female');
  if (isMale) return found('male');
  return male === undefined ? fromBlank(fullName) : empty();
}
