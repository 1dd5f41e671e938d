import type { Db } from '../open.ts';
import type { Migration } from './migration.ts';

/** Rank, post, unit and Party organisation of a person become dated rows; the papers of a record get their tables. */
export const peopleHistories: Migration = {
  version: 30,
  name: 'people-histories',
  up: (db: Db) => {
    for (const part of [DATED, PAPERS, FIRST_ROWS, PEOPLE, STANDINGS]) db.exec(part);
  },
};

/*
 * Dates are YYYY, YYYY-MM or YYYY-MM-DD, as the paper has them. `from_date` null: since nobody knows when.
 * `to_date` is the last day (or month, or year) it held. A row taken out keeps its place with `removed_at`.
 */
const DATED = `
CREATE TABLE person_rank (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  rank_code TEXT NOT NULL REFERENCES rank (code),
  from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
  decision TEXT,
  note TEXT,
  removed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX person_rank_by_person ON person_rank (person_id);
CREATE TABLE person_assignment (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  unit_id TEXT REFERENCES unit (id),
  post TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('official', 'acting', 'inCharge', 'seconded', 'concurrent')),
  from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
  to_date TEXT CHECK (length(to_date) IN (4, 7, 10)),
  decision TEXT,
  note TEXT,
  removed_at TEXT,
  CHECK (unit_id IS NOT NULL OR post IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_assignment_by_person ON person_assignment (person_id);
CREATE INDEX person_assignment_by_unit ON person_assignment (unit_id);
CREATE TABLE person_leave (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  reason TEXT NOT NULL CHECK (reason IN ('retired', 'discharged', 'transferred', 'resigned', 'dismissed', 'died', 'other')),
  from_date TEXT NOT NULL CHECK (length(from_date) IN (4, 7, 10)),
  returned_on TEXT CHECK (length(returned_on) IN (4, 7, 10)),
  decision TEXT,
  note TEXT,
  removed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX person_leave_by_person ON person_leave (person_id);
CREATE TABLE person_membership (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  party_org_id TEXT REFERENCES party_org (id),
  from_date TEXT CHECK (length(from_date) IN (4, 7, 10)),
  to_date TEXT CHECK (length(to_date) IN (4, 7, 10)),
  end_reason TEXT CHECK (end_reason IN ('moved', 'transferredOut', 'struckOff', 'expelled', 'withdrawn', 'died')),
  decision TEXT,
  note TEXT,
  removed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX person_membership_by_person ON person_membership (person_id);
CREATE INDEX person_membership_by_org ON person_membership (party_org_id);
`;

const shared = 'decision TEXT, note TEXT, removed_at TEXT';
const span = `from_date TEXT CHECK (length(from_date) IN (4, 7, 10)), to_date TEXT CHECK (length(to_date) IN (4, 7, 10))`;

function paper(name: string, columns: string): string {
  return `
CREATE TABLE ${name} (id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES person (id), ${columns}, ${shared}) STRICT, WITHOUT ROWID;
CREATE INDEX ${name}_by_person ON ${name} (person_id);`;
}

const PAPERS = [
  paper('person_committee', `organisation TEXT NOT NULL, post TEXT NOT NULL, term TEXT, ${span}`),
  paper('person_youth', `organisation TEXT NOT NULL, post TEXT NOT NULL, ${span}`),
  paper(
    'person_evaluation',
    `year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
     subject TEXT NOT NULL CHECK (subject IN ('officer', 'member')),
     grade TEXT NOT NULL CHECK (grade IN ('excellent', 'good', 'done', 'failed'))`,
  ),
  paper(
    'person_training',
    `name TEXT NOT NULL, school TEXT, form TEXT, ${span}, certificate TEXT,
     kind TEXT NOT NULL CHECK (kind IN ('professional', 'politicalTheory', 'language', 'informatics', 'other'))`,
  ),
  paper(
    'person_discipline',
    `side TEXT NOT NULL CHECK (side IN ('party', 'state')), form TEXT NOT NULL, reason TEXT, ${span}`,
  ),
  paper(
    'person_commendation',
    `form TEXT NOT NULL, issuer TEXT, from_date TEXT CHECK (length(from_date) IN (4, 7, 10))`,
  ),
  paper('person_work', `description TEXT NOT NULL, place TEXT, ${span}`),
  paper(
    'person_family',
    `relation TEXT NOT NULL, full_name TEXT NOT NULL, birth_year INTEGER CHECK (birth_year BETWEEN 1800 AND 2999),
     home TEXT, occupation TEXT`,
  ),
  paper('person_travel', `country TEXT NOT NULL, purpose TEXT, ${span}`),
].join('\n');

/** What the list knew until now becomes the first row of each history, since nobody knows when. */
const FIRST_ROWS = `
INSERT INTO person_rank (id, person_id, rank_code) SELECT id, id, rank_code FROM person WHERE rank_code IS NOT NULL;
INSERT INTO person_assignment (id, person_id, unit_id, post, kind)
  SELECT id, id, unit_id, post, 'official' FROM person WHERE unit_id IS NOT NULL OR post IS NOT NULL;
`;

const PEOPLE = `
CREATE TABLE person_identity (
  id TEXT PRIMARY KEY,
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  sort_key TEXT NOT NULL,
  search_key TEXT NOT NULL,
  sex TEXT CHECK (sex IN ('male', 'female')),
  birth_date TEXT CHECK (length(birth_date) IN (4, 7, 10)),
  police_number TEXT CHECK (police_number GLOB '[0-9][0-9][0-9]-[0-9][0-9][0-9]'),
  citizen_id TEXT CHECK (length(citizen_id) = 12 AND citizen_id NOT GLOB '*[^0-9]*'),
  home TEXT,
  ethnicity TEXT,
  education TEXT,
  political_theory TEXT,
  joined_force TEXT CHECK (length(joined_force) IN (4, 7, 10)),
  party_admission TEXT CHECK (length(party_admission) IN (4, 7, 10)),
  party_official TEXT CHECK (length(party_official) IN (4, 7, 10)),
  note TEXT,
  -- The rest of the paper record (order of form 2-KNĐ).
  birth_name TEXT,
  other_names TEXT,
  birthplace TEXT,
  permanent_residence TEXT,
  temporary_residence TEXT,
  religion TEXT,
  general_education TEXT,
  academic_title TEXT,
  foreign_language TEXT,
  informatics TEXT,
  youth_union_date TEXT CHECK (length(youth_union_date) IN (4, 7, 10)),
  youth_union_place TEXT,
  party_decision TEXT CHECK (length(party_decision) IN (4, 7, 10)),
  party_file_number TEXT,
  party_card_number TEXT CHECK (length(party_card_number) = 8 AND party_card_number NOT GLOB '*[^0-9]*'),
  health_class TEXT,
  -- The day only, never the reason (Law 91/2025/QH15).
  deferred_until TEXT CHECK (deferred_until GLOB '????-??-??'),
  assets_declared INTEGER CHECK (assets_declared IN (0, 1)),
  secrecy TEXT NOT NULL DEFAULT 'normal' CHECK (secrecy IN ('normal', 'confidential', 'secret', 'topSecret')),
  binned_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL,
  CHECK (party_official IS NULL OR party_admission IS NOT NULL)
) STRICT;
INSERT INTO person_identity (id, full_name, sort_key, search_key, sex, birth_date, police_number, citizen_id, home,
    ethnicity, education, political_theory, joined_force, party_admission, party_official, note, binned_at, revision, updated_at)
  SELECT id, full_name, sort_key, search_key, sex, birth_date, police_number, citizen_id, home,
    ethnicity, education, political_theory, joined_force, party_admission, party_official, note, binned_at, revision, updated_at
  FROM person;
-- The standing of a person is worked out anew from the histories; see standing.ts. Here it is what the list knew.
CREATE TABLE person_standing (
  person_id TEXT NOT NULL REFERENCES person (id),
  from_date TEXT NOT NULL CHECK (from_date GLOB '????-??-??'),
  until_date TEXT NOT NULL CHECK (until_date GLOB '????-??-??' AND from_date < until_date),
  serving INTEGER NOT NULL CHECK (serving IN (0, 1)),
  unit_id TEXT REFERENCES unit (id),
  post TEXT,
  assignment_kind TEXT,
  rank_code TEXT REFERENCES rank (code),
  party_org_id TEXT REFERENCES party_org (id),
  party TEXT CHECK (party IN ('official', 'probationary')),
  PRIMARY KEY (person_id, from_date)
) STRICT, WITHOUT ROWID;
DROP TRIGGER person_is_kept;
DROP TABLE person;
ALTER TABLE person_identity RENAME TO person;
CREATE UNIQUE INDEX person_by_police_number ON person (police_number) WHERE binned_at IS NULL;
CREATE UNIQUE INDEX person_by_citizen_id ON person (citizen_id) WHERE binned_at IS NULL;
CREATE INDEX person_by_sort_key ON person (sort_key, id);
CREATE TRIGGER person_is_kept BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'people go to the bin'); END;
-- Holds all a list narrows people of a day by. Those of today are its end, in the order in which people lie in their
-- own table, so that their lookups follow each other there.
CREATE INDEX person_standing_of_day ON person_standing
  (until_date, person_id, from_date, serving, unit_id, rank_code, party, party_org_id);
CREATE INDEX person_standing_by_unit ON person_standing (unit_id, until_date);
CREATE INDEX person_standing_by_party_org ON person_standing (party_org_id, until_date);
`;

/**
 * Nothing is dated yet but entry and Party dates: one stretch of time from each of these days to the next.
 * A year or month alone counts from its first day; nobody is an official member before being admitted.
 */
const STANDINGS = `
INSERT INTO person_standing (person_id, from_date, until_date, serving, unit_id, post, assignment_kind, rank_code, party)
WITH known (id, joined, admitted, made_official) AS (
  SELECT id, joined_force || substr('-01-01', length(joined_force) - 3),
    party_admission || substr('-01-01', length(party_admission) - 3),
    party_official || substr('-01-01', length(party_official) - 3)
  FROM person),
edge (id, day) AS (
  SELECT id, '0001-01-01' FROM known
  UNION SELECT id, joined FROM known WHERE joined IS NOT NULL
  UNION SELECT id, admitted FROM known WHERE admitted IS NOT NULL
  UNION SELECT id, made_official FROM known WHERE made_official > admitted)
SELECT edge.id, day, lead(day, 1, '9999-12-31') OVER (PARTITION BY edge.id ORDER BY day),
  joined IS NULL OR joined <= day, person_assignment.unit_id, person_assignment.post, person_assignment.kind,
  person_rank.rank_code,
  CASE WHEN admitted <= day THEN iif(made_official <= day, 'official', 'probationary') END
FROM edge JOIN known ON known.id = edge.id
  LEFT JOIN person_assignment ON person_assignment.person_id = edge.id
  LEFT JOIN person_rank ON person_rank.person_id = edge.id;
`;
