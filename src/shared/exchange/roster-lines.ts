import { TEMPLATE_MARKS } from '../reports/import-template.ts';
import type { ColumnRole } from './roster-columns.ts';
import type { RosterHeader } from './roster-header.ts';
import { cellText } from './roster-reading.ts';
import type { WorkbookCell } from './workbook.ts';

/** The cells of one row by what their column holds; cells that say nothing (blank, a dash) are left out. */
export type RowCells = Map<ColumnRole, WorkbookCell>;

export type RosterLine =
  | { kind: 'person'; row: number; cells: RowCells /** Heading the row stands under. */; heading: string }
  | { kind: 'skipped'; row: number; text: string };

const NUMBER = /^\d+[.)]?$/;
const COLUMN_NUMBER = /^\(?\s*(?:\d{1,2}|[A-Z])\s*\)?$/i;
/** What comes below a list: totals, place and date, who made it, who signs it, who gets it. */
const BELOW_THE_LIST =
  /^(?:tổng số|tổng cộng|tổng:?$|cộng:|cộng$|người lập|thủ trưởng|nơi nhận|tm\.|kt\.|tl\.)|, ngày .{1,5} tháng .{1,5} năm/iu;
/** A line without a number counts as a person from this many cells on. */
const ENOUGH_CELLS = 3;
const IDENTIFYING: ColumnRole[] = [
  'policeNumber',
  'citizenId',
  'birthDate',
  'birthDateMale',
  'birthDateFemale',
];

/**
 * Walks through the rows below the titles and tells people from unit headings, blank lines, column numbers,
 * totals and signatures. `isUnitName` says whether a line's text speaks of a unit. Lines of no kind are returned as
 * skipped, so that nobody vanishes unseen.
 */
export function readLines(
  rows: (WorkbookCell | null)[][],
  header: RosterHeader,
  isUnitName: (text: string) => boolean,
): RosterLine[] {
  const lines: RosterLine[] = [];
  let heading = '';
  let ended = false;
  for (let index = header.bodyStart; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const texts = row.map(cellText).filter((text) => text !== '');
    const cells = cellsOf(row, header);
    const ordinal = cellText(cells.get('ordinal') ?? null);
    if (texts.length === 0 || ordinal === TEMPLATE_MARKS.guidance) continue;
    if (ordinal === TEMPLATE_MARKS.example) {
      // Said, because someone may have typed a person over the example.
      lines.push({ kind: 'skipped', row: index + 1, text: texts.join(' ') });
      continue;
    }
    if (index <= header.bodyStart + 1 && texts.length > 1 && texts.every((text) => COLUMN_NUMBER.test(text)))
      continue;

    const filled = filledRoles(cells);
    const title = texts.find((text) => text !== ordinal) ?? '';
    if (!ended && filled.length < ENOUGH_CELLS && isUnitName(title)) {
      heading = title;
      continue;
    }
    // Rows numbered in advance and never filled in.
    if (filled.length === 0 && NUMBER.test(ordinal)) continue;
    if (isPerson(ordinal, filled, texts, ended)) {
      lines.push({ kind: 'person', row: index + 1, cells, heading });
      continue;
    }
    if (texts.some(isBelowTheList)) ended = true;
    if (!ended || filled.length >= ENOUGH_CELLS)
      lines.push({ kind: 'skipped', row: index + 1, text: texts.join(' ') });
  }
  return lines;
}

function cellsOf(row: (WorkbookCell | null)[], header: RosterHeader): RowCells {
  const cells: RowCells = new Map();
  for (const { index, role } of header.columns) {
    const cell = row[index] ?? null;
    if (cell !== null && isFilled(cell)) cells.set(role, cell);
  }
  return cells;
}

const filledRoles = (cells: RowCells) =>
  [...cells].flatMap(([role, cell]) =>
    role !== 'ordinal' && role !== 'remark' && isFilled(cell) ? [role] : [],
  );

// A formula without a stored result still fills its cell: a name made by one must be refused, not overlooked.
const isFilled = (cell: WorkbookCell) =>
  (cell.kind === 'formula' && cell.cached === null) || cellText(cell) !== '';

const isBelowTheList = (text: string) => BELOW_THE_LIST.test(text);

function isPerson(ordinal: string, filled: ColumnRole[], texts: string[], ended: boolean): boolean {
  const numbered = NUMBER.test(ordinal);
  if (ended) return numbered && filled.length >= ENOUGH_CELLS;
  if (numbered || filled.length > ENOUGH_CELLS) return true;
  if (texts.some(isBelowTheList)) return false;
  return filled.length === ENOUGH_CELLS || filled.some((role) => IDENTIFYING.includes(role));
}
