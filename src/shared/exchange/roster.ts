import type { LocalDate } from '../domain/local-date.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { UnitKind } from '../organisation/organisation.contract.ts';
import type { Sex } from '../people/person.ts';

/** What a roster can say about a person, in the order of the official list. */
export const personFields = [
  'fullName',
  'sex',
  'policeNumber',
  'citizenId',
  'birthDate',
  'rankCode',
  'post',
  'unitCode',
  'home',
  'ethnicity',
  'education',
  'politicalTheory',
  'joinedForce',
  'partyAdmission',
  'partyOfficial',
] as const;
export type PersonField = (typeof personFields)[number];

/** One row as it was understood. Null: the cell is empty, or an issue says why it was not taken. */
export type PersonDraft = {
  fullName: string | null;
  sex: Sex | null;
  /** `123-456` */
  policeNumber: string | null;
  /** Twelve digits. */
  citizenId: string | null;
  birthDate: PartialDate | null;
  rankCode: string | null;
  post: string | null;
  unitCode: string | null;
  home: string | null;
  ethnicity: string | null;
  education: string | null;
  politicalTheory: string | null;
  joinedForce: PartialDate | null;
  partyAdmission: PartialDate | null;
  partyOfficial: PartialDate | null;
};

/**
 * Every remark a row can get and what follows from it: refused rows are not taken over, rows in doubt wait
 * for a person's choice, a note only tells how a cell was read.
 */
export const rosterIssueSeverities = {
  NAME_MISSING: 'refused',
  NAME_FORMULA: 'refused',
  NAME_UNREADABLE: 'refused',
  CELL_ERROR: 'refused',
  CELL_FORMULA_EMPTY: 'refused',
  DATE_NO_SUCH_DAY: 'refused',
  DATE_UNREADABLE: 'refused',
  DATE_IN_FUTURE: 'refused',
  DATE_ORDER: 'refused',
  DATE_FROM_SERIAL: 'note',
  DATE_YEAR_ONLY: 'note',
  BIRTH_DATE_TWICE: 'refused',
  SEX_UNREADABLE: 'refused',
  SEX_FROM_BLANK: 'note',
  SEX_UNCLEAR: 'doubt',
  POLICE_NUMBER_INVALID: 'refused',
  POLICE_NUMBER_SHORT: 'doubt',
  POLICE_NUMBER_HYPHEN: 'note',
  POLICE_NUMBER_TWICE: 'refused',
  CITIZEN_ID_INVALID: 'refused',
  CITIZEN_ID_ZERO: 'note',
  CITIZEN_ID_TWICE: 'refused',
  PERSON_TWICE: 'refused',
  RANK_UNKNOWN: 'doubt',
  RANK_MISSING: 'note',
  UNIT_UNKNOWN: 'doubt',
  UNIT_UNCLEAR: 'doubt',
  UNIT_ABOLISHED: 'doubt',
  UNIT_FROM_TITLE: 'note',
  ETHNICITY_SUBGROUP: 'doubt',
  ETHNICITY_UNKNOWN: 'doubt',
  /** Found when the row is compared with the store: params people, because. */
  PERSON_OTHER_NAME: 'doubt',
  PERSON_NUMBERS_DIFFER: 'refused',
  PERSON_SIMILAR: 'doubt',
  PARTY_ADMISSION_MISSING: 'refused',
  UNIT_CLOSED: 'refused',
  VALUE_REFUSED: 'refused',
} as const satisfies Record<string, RosterSeverity>;

export type RosterSeverity = 'refused' | 'doubt' | 'note';
export type RosterIssueCode = keyof typeof rosterIssueSeverities;
export type RosterChoice = { value: string; label: string };

export type RosterIssue = {
  /** `person`: which person of the store the row is. */
  field: PersonField | 'person';
  code: RosterIssueCode;
  params: Record<string, string | number>;
  severity: RosterSeverity;
  /** What a doubt can be decided for. A doubt without choices may take any value of the field's catalogue. */
  choices?: RosterChoice[];
};

export type RosterRow = {
  /** As Excel numbers it. */ row: number;
  draft: PersonDraft;
  issues: RosterIssue[];
};

export type Roster = {
  sheet: string;
  columns: { column: string; title: string; field: PersonField }[];
  /** What the file speaks about: a field missing here is absent from the file, not empty. */
  fields: PersonField[];
  /** Titles of columns that were not understood and are not read. */
  unread: string[];
  /** Other sheets that look like rosters; only `sheet` was read. */
  otherSheets: string[];
  /** Lines inside the list that are no person and no unit heading, so that none vanishes unseen. */
  skipped: { row: number; text: string }[];
  rows: RosterRow[];
  /** The day the roster describes, where its title says so. */
  asOf: LocalDate | null;
};

export type RosterReading = Roster | { error: 'ROSTER_NO_HEADER' };

export type ReferenceUnit = { code: string; name: string; kind: UnitKind };
/** A unit that no longer exists, and the codes of those that took over its territory. */
export type AbolishedUnit = { name: string; successors: string[] };
/** Another name of an ethnic group: its own spelling (certain), or a subgroup, which is asked about. */
export type EthnicName = { name: string; group: string; certain: boolean };

/** What names in a roster are looked up in. */
export type RosterReference = {
  units: ReferenceUnit[];
  ranks: { code: string; name: string }[];
  ethnicities: string[];
  ethnicNames: EthnicName[];
  abolished: AbolishedUnit[];
};
