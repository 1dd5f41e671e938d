import type { PartialDate } from '#shared/domain/partial-date.ts';
import { foldForSearch, nameSortKey } from '#shared/domain/vietnamese-text.ts';
import type { Person, PersonFields } from '#shared/people/people.contract.ts';
import type { Sex } from '#shared/people/person.ts';
import type { Db, SqlValue } from '../../db/open.ts';

type PersonRow = {
  id: string;
  full_name: string;
  sex: Sex | null;
  birth_date: string | null;
  police_number: string | null;
  citizen_id: string | null;
  rank_code: string | null;
  post: string | null;
  unit_id: string | null;
  home: string | null;
  ethnicity: string | null;
  education: string | null;
  political_theory: string | null;
  joined_force: string | null;
  party_admission: string | null;
  party_official: string | null;
  note: string | null;
  binned_at: string | null;
  revision: number;
  updated_at: string;
  unit_code: string | null;
  unit_name: string | null;
  rank_name: string | null;
};

/** Rows with the names a list shows; `person` is joined to its unit and rank. */
export const PERSON_SELECT = `SELECT person.id, full_name, sex, birth_date, police_number, citizen_id, rank_code, post,
    unit_id, home, ethnicity, education, political_theory, joined_force, party_admission, party_official, note,
    binned_at, person.revision, updated_at, unit.code AS unit_code, unit.name AS unit_name, rank.name AS rank_name
  FROM person LEFT JOIN unit ON unit.id = person.unit_id LEFT JOIN rank ON rank.code = person.rank_code`;

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
    home: row.home,
    ethnicity: row.ethnicity,
    education: row.education,
    politicalTheory: row.political_theory,
    joinedForce: row.joined_force as PartialDate | null,
    partyAdmission: row.party_admission as PartialDate | null,
    partyOfficial: row.party_official as PartialDate | null,
    note: row.note,
    updatedAt: row.updated_at,
  };
}

/** Columns in the order of `personValues`. */
const WRITTEN = [
  'full_name',
  'sort_key',
  'search_key',
  'sex',
  'birth_date',
  'police_number',
  'citizen_id',
  'rank_code',
  'post',
  'unit_id',
  'home',
  'ethnicity',
  'education',
  'political_theory',
  'joined_force',
  'party_admission',
  'party_official',
  'note',
] as const;

function personValues(person: PersonFields): SqlValue[] {
  return [
    person.fullName,
    nameSortKey(person.fullName),
    foldForSearch([person.fullName, person.policeNumber, person.citizenId].filter(Boolean).join(' ')),
    person.sex,
    person.birthDate,
    person.policeNumber,
    person.citizenId,
    person.rankCode,
    person.post,
    person.unitId,
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
const UPDATE = `UPDATE person SET revision = revision + 1, updated_at = ?, ${WRITTEN.map((name) => `${name} = ?`).join(', ')}
  WHERE id = ? AND revision = ?`;

export function insertPerson(db: Db, id: string, person: PersonFields, now: string): void {
  db.run(INSERT, id, now, ...personValues(person));
}

/** False when somebody saved in between. */
export function updatePerson(
  db: Db,
  id: string,
  revision: number,
  person: PersonFields,
  now: string,
): boolean {
  return db.run(UPDATE, now, ...personValues(person), id, revision) === 1;
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

export function findPerson(db: Db, id: string): Person | null {
  const row = db.get<PersonRow>(`${PERSON_SELECT} WHERE person.id = ?`, id);
  return row ? rowToPerson(row) : null;
}

export function findByPoliceNumber(db: Db, policeNumber: string): Person | null {
  const row = db.get<PersonRow>(
    `${PERSON_SELECT} WHERE police_number = ? AND binned_at IS NULL`,
    policeNumber,
  );
  return row ? rowToPerson(row) : null;
}

export function findByCitizenId(db: Db, citizenId: string): Person | null {
  const row = db.get<PersonRow>(`${PERSON_SELECT} WHERE citizen_id = ? AND binned_at IS NULL`, citizenId);
  return row ? rowToPerson(row) : null;
}

/** People of the same name, whatever the case and the placing of tone marks. */
export function findByName(db: Db, fullName: string): Person[] {
  return db
    .all<PersonRow>(
      `${PERSON_SELECT} WHERE sort_key = ? AND binned_at IS NULL ORDER BY person.id`,
      nameSortKey(fullName),
    )
    .map(rowToPerson);
}
