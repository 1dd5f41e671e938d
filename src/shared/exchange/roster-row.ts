import type { LocalDate } from '../domain/local-date.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Sex } from '../people/person.ts';
import { readDate } from './read-date.ts';
import type { EthnicityReader } from './read-ethnicity.ts';
import { readCitizenId, readPoliceNumber } from './read-identity.ts';
import { readLevel } from './read-level.ts';
import { readName, readText } from './read-name.ts';
import type { RankFinder } from './read-rank.ts';
import { readSex, readSexMarks } from './read-sex.ts';
import type { UnitFinder } from './read-unit.ts';
import type { PersonDraft, RosterRow } from './roster.ts';
import type { ColumnRole } from './roster-columns.ts';
import { dateIssues } from './roster-dates.ts';
import type { RowCells } from './roster-lines.ts';
import { found, issueOf, notTaken, type Reading } from './roster-reading.ts';
import type { WorkbookCell } from './workbook.ts';

/** What a row is read with: the reference data, and what the file as a whole tells. */
export type RowContext = {
  today: LocalDate;
  roles: Set<ColumnRole>;
  ranks: RankFinder;
  units: UnitFinder;
  readEthnicity: EthnicityReader;
  /** The sex column marks women with "x". */
  marksWomen: boolean;
  /** Unit of the title block, for files that name a unit nowhere else. */
  titleUnit: string | null;
};

/** Turns the cells of one person into a draft and everything there is to say about it. */
export function readRow(row: number, cells: RowCells, heading: string, context: RowContext): RosterRow {
  const cell = (role: ColumnRole): WorkbookCell | null => cells.get(role) ?? null;
  const date = (role: 'joinedForce' | 'partyAdmission' | 'partyOfficial') =>
    readDate(role, cell(role), context.today);

  const name = readName(
    context.roles.has('fullName') ? [cell('fullName')] : [cell('familyName'), cell('givenName')],
  );
  const birth = readBirth(cells, context);
  const { rank, post } = readRankAndPost(cells, context);
  const readings: { [Field in keyof PersonDraft]: Reading<NonNullable<PersonDraft[Field]>> } = {
    fullName: name,
    sex: readRowSex(cells, context, name.value),
    policeNumber: readPoliceNumber(cell('policeNumber')),
    citizenId: readCitizenId(cell('citizenId')),
    birthDate: birth,
    rankCode: rank,
    post,
    unitCode: readUnit(cell('unitCode'), heading, context),
    home: readText('home', cell('home')),
    ethnicity: context.readEthnicity(cell('ethnicity')),
    education: readLevel('education', cell('education')),
    politicalTheory: readLevel('politicalTheory', cell('politicalTheory')),
    joinedForce: date('joinedForce'),
    partyAdmission: date('partyAdmission'),
    partyOfficial: date('partyOfficial'),
  };
  const draft: PersonDraft = {
    fullName: name.value,
    sex: readings.sex.value,
    policeNumber: readings.policeNumber.value,
    citizenId: readings.citizenId.value,
    birthDate: birth.value,
    rankCode: rank.value,
    post: post.value,
    unitCode: readings.unitCode.value,
    home: readings.home.value,
    ethnicity: readings.ethnicity.value,
    education: readings.education.value,
    politicalTheory: readings.politicalTheory.value,
    joinedForce: readings.joinedForce.value,
    partyAdmission: readings.partyAdmission.value,
    partyOfficial: readings.partyOfficial.value,
  };
  const issues = Object.values(readings).flatMap((reading) => reading.issues);
  // The admission may stand in the store already; the plan looks at both.
  const order = dateIssues(draft, context.today).filter(({ code }) => code !== 'PARTY_ADMISSION_MISSING');
  return { row, draft, issues: [...issues, ...order] };
}

function readBirth(cells: RowCells, { today }: RowContext): Reading<PartialDate> {
  const [male, female] = [cells.get('birthDateMale'), cells.get('birthDateFemale')];
  if (male && female) return notTaken('birthDate', 'BIRTH_DATE_TWICE');
  return readDate('birthDate', cells.get('birthDate') ?? male ?? female ?? null, today);
}

function readRowSex(cells: RowCells, context: RowContext, fullName: string | null): Reading<Sex> {
  const { roles, marksWomen } = context;
  if (roles.has('sex')) return readSex(cells.get('sex') ?? null, marksWomen, fullName);
  if (roles.has('birthDateMale') || roles.has('birthDateFemale')) {
    // Both filled is an issue of the birth date; the sex then stays open.
    if (cells.has('birthDateMale') === cells.has('birthDateFemale')) return found<Sex>(null);
    return found<Sex>(cells.has('birthDateMale') ? 'male' : 'female');
  }
  if (!roles.has('sexMale') && !roles.has('sexFemale')) return found<Sex>(null);
  const mark = (role: 'sexMale' | 'sexFemale') => (roles.has(role) ? (cells.get(role) ?? null) : undefined);
  return readSexMarks(mark('sexMale'), mark('sexFemale'), fullName);
}

function readRankAndPost(
  cells: RowCells,
  { roles, ranks }: RowContext,
): { rank: Reading<string>; post: Reading<string> } {
  if (roles.has('rankAndPost')) return ranks.readRankAndPost(cells.get('rankAndPost') ?? null);
  return {
    rank: ranks.readRank(cells.get('rankCode') ?? null),
    post: readText('post', cells.get('post') ?? null),
  };
}

function readUnit(
  cell: WorkbookCell | null,
  heading: string,
  { units, titleUnit, roles }: RowContext,
): Reading<string> {
  if (cell !== null) return units.readUnit(cell);
  if (heading !== '') return units.find(heading) ?? notTaken('unitCode', 'UNIT_UNKNOWN', { value: heading });
  if (titleUnit === null || roles.has('unitCode')) return found<string>(null);
  const reading = units.find(titleUnit) ?? found<string>(null);
  return reading.value === null
    ? reading
    : found(reading.value, issueOf('unitCode', 'UNIT_FROM_TITLE', { value: titleUnit }));
}
