import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import { foldForSearch, nameSortKey } from '#shared/domain/vietnamese-text.ts';
import type { AssignmentKind } from '#shared/people/histories.ts';
import type { Person, PersonFields } from '#shared/people/people.contract.ts';
import type { Sex } from '#shared/people/person.ts';
import type { Scope } from '#shared/people/scope.ts';
import type { SecrecyLevel } from '#shared/people/secrecy.ts';
import type { Db, SqlValue } from '../../db/open.ts';

export type PersonRow = {
  id: string;
  full_name: string;
  sex: Sex | null;
  birth_date: string | null;
  police_number: string | null;
  citizen_id: string | null;
  home: string | null;
  ethnicity: string | null;
  education: string | null;
  political_theory: string | null;
  joined_force: string | null;
  party_admission: string | null;
  party_official: string | null;
  note: string | null;
  secrecy: SecrecyLevel;
  binned_at: string | null;
  revision: number;
  updated_at: string;
  serving: number;
  rank_code: string | null;
  post: string | null;
  unit_id: string | null;
  assignment_kind: AssignmentKind | null;
  party_org_id: string | null;
  party: Person['party'];
  unit_code: string | null;
  unit_name: string | null;
  rank_name: string | null;
  party_org_name: string | null;
};

/** A name of the day; before its first day a thing is called what it was called first. */
function nameOfDay(table: 'unit_state' | 'party_org_state', key: 'unit_id' | 'party_org_id'): string {
  const states = `SELECT name FROM ${table} WHERE ${table}.${key} = standing.${key}`;
  return `coalesce((${states} AND from_date <= ? ORDER BY from_date DESC LIMIT 1), (${states} ORDER BY from_date LIMIT 1))`;
}

/** People as they stood on a day (`dayParams`): with the rank, post, unit and Party organisation of that day. */
export const PERSON_SELECT = `SELECT person.id, full_name, sex, birth_date, police_number, citizen_id, home, ethnicity,
    education, political_theory, joined_force, party_admission, party_official, note, secrecy, binned_at,
    person.revision, updated_at, standing.serving, standing.rank_code, standing.post, standing.unit_id,
    standing.assignment_kind, standing.party_org_id, standing.party, unit.code AS unit_code, rank.name AS rank_name,
    ${nameOfDay('unit_state', 'unit_id')} AS unit_name,
    ${nameOfDay('party_org_state', 'party_org_id')} AS party_org_name
  FROM person
  JOIN person_standing AS standing
    ON standing.person_id = person.id AND standing.from_date <= ? AND ? < standing.until_date
  LEFT JOIN unit ON unit.id = standing.unit_id LEFT JOIN rank ON rank.code = standing.rank_code`;

/** The parameters of `PERSON_SELECT`, before those of its conditions. */
export function dayParams({ day }: Scope): SqlValue[] {
  return [day, day, day, day];
}

export function rowToPerson(row: PersonRow): Person {
  return {
    id: row.id,
    revision: row.revision,
    binned: row.binned_at !== null,
    fullName: row.full_name,
    sex: row.sex,
    birthDate: row.birth_date as PartialDate | null,
    policeNumber: row.police_number,
    citizenId: row.citizen_id,
    rankCode: row.rank_code,
    rankName: row.rank_name,
    post: row.post,
    unitId: row.unit_id,
    unitCode: row.unit_code,
    unitName: row.unit_name,
    serving: row.serving === 1,
    assignmentKind: row.assignment_kind,
    partyOrgId: row.party_org_id,
    partyOrgName: row.party_org_name,
    party: row.party,
    home: row.home,
    ethnicity: row.ethnicity,
    education: row.education,
    politicalTheory: row.political_theory,
    joinedForce: row.joined_force as PartialDate | null,
    partyAdmission: row.party_admission as PartialDate | null,
    partyOfficial: row.party_official as PartialDate | null,
    note: row.note,
    secrecy: row.secrecy,
    updatedAt: row.updated_at,
  };
}

/** What a person has on every day alike; rank, post and unit lie in the histories. */
export type PersonCore = Omit<PersonFields, 'rankCode' | 'post' | 'unitId'>;

/** Columns in the order of `coreValues`. */
const WRITTEN = [
  'full_name',
  'sort_key',
  'search_key',
  'sex',
  'birth_date',
  'police_number',
  'citizen_id',
  'home',
  'ethnicity',
  'education',
  'political_theory',
  'joined_force',
  'party_admission',
  'party_official',
  'note',
] as const;

function coreValues(person: PersonCore): SqlValue[] {
  return [
    person.fullName,
    nameSortKey(person.fullName),
    foldForSearch([person.fullName, person.policeNumber, person.citizenId].filter(Boolean).join(' ')),
    person.sex,
    person.birthDate,
    person.policeNumber,
    person.citizenId,
    person.home,
    person.ethnicity,
    person.education,
    person.politicalTheory,
    person.joinedForce,
    person.partyAdmission,
    person.partyOfficial,
    person.note,
  ];
}

const INSERT = `INSERT INTO person (id, updated_at, ${WRITTEN.join(', ')})
  VALUES (?, ?, ${WRITTEN.map(() => '?').join(', ')})`;
const UPDATE = `UPDATE person SET ${WRITTEN.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`;

export function insertPerson(db: Db, id: string, person: PersonCore, now: string): void {
  db.run(INSERT, id, now, ...coreValues(person));
}

/** The values alone; `touch` moves the revision. */
export function updatePersonCore(db: Db, id: string, person: PersonCore): void {
  db.run(UPDATE, ...coreValues(person), id);
}

/** Moves the revision on; false when it is not `revision` any more. */
export function touch(db: Db, id: string, revision: number, now: string): boolean {
  const sql = 'UPDATE person SET revision = revision + 1, updated_at = ? WHERE id = ? AND revision = ?';
  return db.run(sql, now, id, revision) === 1;
}

/** Into the bin with an instant, out of it with null. */
export function setBinned(db: Db, id: string, binnedAt: string | null, now: string): void {
  db.run(
    'UPDATE person SET binned_at = ?, revision = revision + 1, updated_at = ? WHERE id = ?',
    binnedAt,
    now,
    id,
  );
}

export function findPerson(db: Db, id: string, scope: Scope): Person | null {
  return found(db, scope, 'person.id = ?', id);
}

export function findByPoliceNumber(db: Db, policeNumber: string, scope: Scope): Person | null {
  return found(db, scope, 'police_number = ? AND binned_at IS NULL', policeNumber);
}

export function findByCitizenId(db: Db, citizenId: string, scope: Scope): Person | null {
  return found(db, scope, 'citizen_id = ? AND binned_at IS NULL', citizenId);
}

/** People of the same name, whatever the case and the placing of tone marks. */
export function findByName(db: Db, fullName: string, scope: Scope): Person[] {
  const sql = `${seenBy(scope)} AND sort_key = ? AND binned_at IS NULL ORDER BY person.id`;
  return db
    .all<PersonRow>(`${PERSON_SELECT} WHERE ${sql}`, ...dayParams(scope), nameSortKey(fullName))
    .map(rowToPerson);
}

function found(db: Db, scope: Scope, condition: string, value: string): Person | null {
  const sql = `${PERSON_SELECT} WHERE ${seenBy(scope)} AND ${condition}`;
  const row = db.get<PersonRow>(sql, ...dayParams(scope), value);
  return row ? rowToPerson(row) : null;
}

/** Condition on `person` of the records a reader may see. */
export function seenBy({ classified }: Scope): string {
  return classified ? 'TRUE' : "person.secrecy = 'normal'";
}

/** Half open, as every span of an organisation; `name` is its newest. */
export type UnitSpan = { name: string; validFrom: LocalDate | null; validTo: LocalDate | null };

export function unitSpan(db: Db, unitId: string): UnitSpan | null {
  const row = db.get<UnitSpan>(
    `SELECT (SELECT name FROM unit_state WHERE unit_id = unit.id ORDER BY from_date DESC LIMIT 1) AS name,
       valid_from AS validFrom, valid_to AS validTo FROM unit WHERE id = ?`,
    unitId,
  );
  return row ?? null;
}
