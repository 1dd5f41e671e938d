import { cellText, empty, found, notTaken, type Reading, readCell } from './roster-reading.ts';
import type { WorkbookCell } from './workbook.ts';

/** Letters of any script, and what names of minorities hold: K'Bing, H-Linh, Y. */
const NAME = /^\p{L}[\p{L}\p{M}'’.\- ]*$/u;

/**
 * The name from one cell, or from family and given name side by side. A formula in a name is refused
 * whatever it shows: the store never holds a text someone else's workbook computed as a name.
 */
export function readName(cells: (WorkbookCell | null)[]): Reading<string> {
  if (cells.some((cell) => cell?.kind === 'formula' || cellText(cell).startsWith('='))) {
    return notTaken('fullName', 'NAME_FORMULA');
  }
  const parts = cells.map((cell) => readCell('fullName', cell, (_, text) => found(text)));
  const issues = parts.flatMap((part) => part.issues);
  if (issues.length > 0) return { value: null, issues };
  const name = parts.flatMap(({ value }) => value ?? []).join(' ');
  if (name === '') return notTaken('fullName', 'NAME_MISSING');
  if (!NAME.test(name)) return notTaken('fullName', 'NAME_UNREADABLE', { value: name });
  return found(withSmallLetters(name));
}

/** Text of a plain column (post, home) as it stands. */
export function readText(field: 'post' | 'home', cell: WorkbookCell | null): Reading<string> {
  return readCell(field, cell, (_, text) => (text === '' ? empty() : found(text)));
}

/** "NGUYỄN VĂN AN" -> "Nguyễn Văn An"; a name in mixed letters stays as it was written. */
function withSmallLetters(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
