import { formatVietnamese, parseLocalDate } from '../domain/local-date.ts';
import { tidyName } from '../domain/vietnamese-text.ts';
import {
  type PersonField,
  type RosterChoice,
  type RosterIssue,
  type RosterIssueCode,
  rosterIssueSeverities,
} from './roster.ts';
import type { PlainCell, WorkbookCell } from './workbook.ts';

/** What one cell says about one field: its value, and what a person should know about how it was read. */
export type Reading<T> = { value: T | null; issues: RosterIssue[] };

export const found = <T>(value: T | null, ...issues: RosterIssue[]): Reading<T> => ({ value, issues });
export const empty = <T>(): Reading<T> => ({ value: null, issues: [] });

export function issueOf(
  field: PersonField,
  code: RosterIssueCode,
  params: RosterIssue['params'] = {},
  choices?: RosterChoice[],
): RosterIssue {
  const issue: RosterIssue = { field, code, params, severity: rosterIssueSeverities[code] };
  return choices === undefined ? issue : { ...issue, choices };
}

/** Not taken over; the issue says why. */
export const notTaken = <T>(
  field: PersonField,
  code: RosterIssueCode,
  params: RosterIssue['params'] = {},
  choices?: RosterChoice[],
): Reading<T> => ({ value: null, issues: [issueOf(field, code, params, choices)] });

const SAYS_NOTHING = /^(?:[-–—_./\\…]+|không|không có|chưa|chưa có)$/iu;

/** What a cell shows, tidied; dashes and "không" count as empty. */
export function cellText(cell: WorkbookCell | null): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text': {
      const text = tidyName(cell.text);
      return SAYS_NOTHING.test(text) ? '' : text;
    }
    case 'number':
      return String(cell.value);
    case 'date': {
      const day = parseLocalDate(cell.date);
      return day === null ? cell.date : formatVietnamese(day);
    }
    case 'boolean':
      return cell.value ? 'x' : '';
    case 'error':
      return cell.text;
    case 'formula':
      return cellText(cell.cached);
  }
}

/**
 * Reads a field from a cell that holds a value. A formula counts by the result Excel stored; an error, or a
 * formula without a result, is refused before `read` sees it.
 */
export function readCell<T>(
  field: PersonField,
  cell: WorkbookCell | null,
  read: (cell: PlainCell, text: string) => Reading<T>,
): Reading<T> {
  if (cell?.kind === 'formula' && cell.cached === null) return notTaken(field, 'CELL_FORMULA_EMPTY');
  const plain = cell?.kind === 'formula' ? cell.cached : cell;
  if (plain?.kind === 'error') return notTaken(field, 'CELL_ERROR', { value: plain.text });
  const text = cellText(plain);
  return plain === null || text === '' ? empty() : read(plain, text);
}
