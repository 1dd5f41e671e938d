import type { LocalDate } from '../domain/local-date.ts';
import { wholeDay } from '../domain/partial-date.ts';
import { readTypedDate } from '../domain/typed-date.ts';
import { createEthnicityReader } from './read-ethnicity.ts';
import { createRankFinder } from './read-rank.ts';
import { isMark } from './read-sex.ts';
import { createUnitFinder, type UnitFinder } from './read-unit.ts';
import {
  type PersonField,
  personFields,
  type Roster,
  type RosterReading,
  type RosterReference,
} from './roster.ts';
import { fieldsOfRole } from './roster-columns.ts';
import { refuseDuplicates } from './roster-duplicates.ts';
import { columnLetters, findHeader, type RosterHeader } from './roster-header.ts';
import { type RosterLine, readLines } from './roster-lines.ts';
import { cellText } from './roster-reading.ts';
import { readRow } from './roster-row.ts';
import type { Workbook, WorkbookCell, WorkbookSheet } from './workbook.ts';

/**
 * Reads the people of a foreign workbook: finds the sheet and its titles by itself, understands every row or
 * says what it did not understand. Pure; compares nothing with the store.
 */
export function readRoster(workbook: Workbook, reference: RosterReference, today: LocalDate): RosterReading {
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const candidates = visible.flatMap((sheet) => {
    const header = findHeader(sheet);
    return header === null ? [] : [{ sheet, header }];
  });
  const [chosen, ...others] = candidates;
  if (chosen === undefined) return { error: 'ROSTER_NO_HEADER' };
  return readSheet(
    chosen.sheet,
    chosen.header,
    others.map(({ sheet }) => sheet.name),
    reference,
    today,
  );
}

function readSheet(
  sheet: WorkbookSheet,
  header: RosterHeader,
  otherSheets: string[],
  reference: RosterReference,
  today: LocalDate,
): Roster {
  const units = createUnitFinder(reference);
  const lines = readLines(sheet.rows, header, units.isUnitName);
  const people = lines.filter((line) => line.kind === 'person');
  const titleBlock = sheet.rows
    .slice(0, header.top)
    .flat()
    .filter((cell) => cell !== null);
  const context = {
    today,
    roles: new Set(header.columns.map(({ role }) => role)),
    ranks: createRankFinder(reference.ranks),
    units,
    readEthnicity: createEthnicityReader(reference),
    marksWomen: people.some(({ cells }) => isMark(cells.get('sex') ?? null)),
    titleUnit: unitOfTitle(titleBlock, units, reference),
  };
  const rows = people.map(({ row, cells, heading }) => readRow(row, cells, heading, context));
  return {
    sheet: sheet.name,
    columns: columnsOf(header),
    fields: fieldsOf(header, people, context.titleUnit),
    unread: header.unread,
    otherSheets,
    skipped: lines.flatMap((line) => (line.kind === 'skipped' ? [{ row: line.row, text: line.text }] : [])),
    rows: refuseDuplicates(rows),
    asOf: asOfDay(titleBlock, today),
  };
}

function columnsOf(header: RosterHeader): Roster['columns'] {
  return header.columns.flatMap(({ index, title, role }) =>
    fieldsOfRole[role].map((field) => ({ column: columnLetters(index), title, field })),
  );
}

/** A unit may come from headings or the title block, without a column of its own. */
function fieldsOf(header: RosterHeader, people: RosterLine[], titleUnit: string | null): PersonField[] {
  const fields = new Set(header.columns.flatMap(({ role }) => fieldsOfRole[role]));
  const underHeading = people.some((line) => line.kind === 'person' && line.heading !== '');
  if (underHeading || titleUnit !== null) fields.add('unitCode');
  return personFields.filter((field) => fields.has(field));
}

/** The unit that sent the list, from the lines above its titles; the whole province is no answer. */
function unitOfTitle(
  titleBlock: WorkbookCell[],
  units: UnitFinder,
  reference: RosterReference,
): string | null {
  const provinces = reference.units.flatMap(({ kind, code }) => (kind === 'province' ? [code] : []));
  const namesUnit = (text: string) => {
    const code = units.find(text)?.value ?? null;
    return code !== null && !provinces.includes(code);
  };
  return titleBlock.map(cellText).findLast(namesUnit) ?? null;
}

const AS_OF = /(?:tính đến|đến)(?: hết)?(?: ngày)?\s*:?\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})/iu;
const AS_OF_IN_WORDS = /(?:tính đến|đến)(?: hết)? ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/iu;

/** "(Tính đến ngày 31/12/2024)" in the title block. */
function asOfDay(titleBlock: WorkbookCell[], today: LocalDate): LocalDate | null {
  for (const text of titleBlock.map(cellText)) {
    const words = AS_OF_IN_WORDS.exec(text);
    const typed = AS_OF.exec(text)?.[1] ?? words?.slice(1).join('/');
    const date = typed === undefined ? null : readTypedDate(typed, { today });
    if (date !== null) return wholeDay(date);
  }
  return null;
}
