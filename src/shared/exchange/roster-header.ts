import { type ColumnRole, roleOfTitle } from './roster-columns.ts';
import { cellText } from './roster-reading.ts';
import type { MergedArea, WorkbookSheet } from './workbook.ts';

/** A column that was understood. `index` counts from 0, as cells of a row do. */
export type RosterColumn = { index: number; title: string; role: ColumnRole };

export type RosterHeader = {
  /** Index of the first row below the titles. */
  bodyStart: number;
  /** Index of the first row of the titles: what lies above is the title block. */
  top: number;
  columns: RosterColumn[];
  unread: string[];
};

/** Title blocks of units are at most a page's head long. */
const LAST_HEADER_ROW = 60;
const HIGHEST_HEADER = 3;
/** A name and two more: fewer also occur in tables that are no rosters. */
const FEWEST_COLUMNS = 3;
const NAME_ROLES: ColumnRole[] = ['fullName', 'givenName'];

/** Finds the row of column titles (up to three rows high) by what the titles mean; null when there is none. */
export function findHeader(sheet: WorkbookSheet): RosterHeader | null {
  let best: RosterHeader | null = null;
  for (let top = 0; top < Math.min(sheet.rows.length, LAST_HEADER_ROW); top++) {
    const header = headerAt(sheet, top);
    const isRoster =
      header.columns.length >= FEWEST_COLUMNS && header.columns.some(({ role }) => NAME_ROLES.includes(role));
    if (isRoster && header.columns.length > (best?.columns.length ?? 0)) best = header;
  }
  return best;
}

function headerAt(sheet: WorkbookSheet, top: number): RosterHeader {
  const height = headerHeight(sheet, top);
  const width = Math.max(...sheet.rows.slice(top, top + height).map((row) => row.length), 0);
  const columns: RosterColumn[] = [];
  const unread: string[] = [];
  const taken = new Set<ColumnRole>();
  for (let index = 0; index < width; index++) {
    const titles = titlesOf(sheet, top, height, index);
    if (titles.length === 0) continue;
    const title = titles.join(' - ');
    const role = roleOfTitles(titles);
    if (role === null || taken.has(role)) {
      unread.push(title);
      continue;
    }
    taken.add(role);
    columns.push({ index, title, role });
  }
  return { top, bodyStart: top + height, columns, unread };
}

/** As high as the merged cells that begin in its row; without merging, a row of nothing but subtitles belongs to it. */
function headerHeight(sheet: WorkbookSheet, top: number): number {
  const bottoms = sheet.merges.filter((area) => area.top === top + 1).map((area) => area.bottom);
  const merged = Math.min(Math.max(top + 1, ...bottoms) - top, HIGHEST_HEADER);
  if (merged > 1) return merged;
  const below = (sheet.rows[top + 1] ?? []).map(cellText).filter((text) => text !== '');
  return below.length > 0 && below.every(isSubtitle) ? 2 : 1;
}

const SUBTITLES: ColumnRole[] = ['sexMale', 'sexFemale', 'partyAdmission', 'partyOfficial'];

function isSubtitle(text: string): boolean {
  const role = roleOfTitle(text);
  return role !== null && SUBTITLES.includes(role);
}

/** The titles above a column, from the outermost to its own. */
function titlesOf(sheet: WorkbookSheet, top: number, height: number, index: number): string[] {
  const titles: string[] = [];
  for (let row = top; row < top + height; row++) {
    const text = titleAt(sheet, row, index);
    if (text !== '' && text !== titles.at(-1)) titles.push(text);
  }
  const own = cellText(sheet.rows[top]?.[index] ?? null);
  // A title that spans columns without being merged stands only over the first of them.
  const spansFrom = own === '' && titles.length === 1 && height > 1 ? titleToTheLeft(sheet, top, index) : '';
  return spansFrom === '' || spansFrom === titles[0] ? titles : [spansFrom, ...titles];
}

function titleAt(sheet: WorkbookSheet, row: number, index: number): string {
  const covering = sheet.merges.find((area) => covers(area, row + 1, index + 1));
  const [r, c] = covering ? [covering.top - 1, covering.left - 1] : [row, index];
  return cellText(sheet.rows[r]?.[c] ?? null);
}

function titleToTheLeft(sheet: WorkbookSheet, row: number, index: number): string {
  for (let left = index - 1; left >= 0; left--) {
    const text = titleAt(sheet, row, left);
    if (text !== '') return text;
  }
  return '';
}

const covers = ({ top, left, bottom, right }: MergedArea, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

function roleOfTitles(titles: string[]): ColumnRole | null {
  const own = roleOfTitle(titles.at(-1) ?? '');
  const above = titles.slice(0, -1).map(roleOfTitle);
  // "Ngày sinh" over "Nam" and "Nữ": the date stands in the column of the sex.
  if (above.includes('birthDate') && own === 'sexMale') return 'birthDateMale';
  if (above.includes('birthDate') && own === 'sexFemale') return 'birthDateFemale';
  return roleOfTitle(titles.join(' ')) ?? own;
}

/** 0 -> A, 26 -> AA, as Excel names columns. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
