import type { Db } from '../open.ts';
import type { Migration } from './migration.ts';

/** Organisation, accounts, units, people with core fields, imports and the audit chain. */
export const foundation: Migration = {
  version: 10,
  name: 'foundation',
  up: (db: Db) => {
    for (const part of [SETTINGS, CATALOGUES, UNITS, PEOPLE, IMPORTS, AUDIT]) db.exec(part);
  },
};

const SETTINGS = `
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT NOT NULL,
  superior TEXT NOT NULL,
  place TEXT NOT NULL,
  symbol TEXT NOT NULL
) STRICT;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE account (
  id TEXT PRIMARY KEY,
  sign_in_name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('administrator', 'officer', 'leader')),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- The last administrator can be neither retired nor demoted, whatever the code above does.
CREATE TRIGGER account_keeps_an_administrator BEFORE UPDATE ON account
WHEN OLD.role = 'administrator' AND OLD.active = 1 AND (NEW.active = 0 OR NEW.role <> 'administrator')
  AND (SELECT count(*) FROM account WHERE role = 'administrator' AND active = 1) = 1
BEGIN SELECT RAISE(ABORT, 'last administrator'); END;
CREATE TRIGGER account_is_kept BEFORE DELETE ON account BEGIN SELECT RAISE(ABORT, 'accounts are retired'); END;
`;

const CATALOGUES = `
CREATE TABLE rank (
  code TEXT PRIMARY KEY,
  sort_order INTEGER NOT NULL UNIQUE,
  name TEXT NOT NULL UNIQUE,
  rank_group TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE catalogue_item (
  kind TEXT NOT NULL CHECK (kind IN ('ethnicity', 'education', 'politicalTheory')),
  name TEXT NOT NULL,
  sort_order INTEGER NOT NULL,
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
`;

const UNITS = `
CREATE TABLE unit (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('province', 'department', 'team', 'ward', 'commune', 'specialZone')),
  parent_id TEXT REFERENCES unit (id),
  sort_order INTEGER NOT NULL,
  valid_from TEXT CHECK (valid_from GLOB '????-??-??'),
  valid_to TEXT CHECK (valid_to GLOB '????-??-??' AND (valid_from IS NULL OR valid_from <= valid_to)),
  revision INTEGER NOT NULL DEFAULT 1,
  CHECK (parent_id <> id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX unit_by_code ON unit (code) WHERE valid_to IS NULL;
CREATE INDEX unit_by_parent ON unit (parent_id);
`;

const PEOPLE = `
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  sort_key TEXT NOT NULL,
  search_key TEXT NOT NULL,
  sex TEXT CHECK (sex IN ('male', 'female')),
  birth_date TEXT CHECK (length(birth_date) IN (4, 7, 10)),
  police_number TEXT CHECK (police_number GLOB '[0-9][0-9][0-9]-[0-9][0-9][0-9]'),
  citizen_id TEXT CHECK (length(citizen_id) = 12 AND citizen_id NOT GLOB '*[^0-9]*'),
  rank_code TEXT REFERENCES rank (code),
  post TEXT,
  unit_id TEXT REFERENCES unit (id),
  home TEXT,
  ethnicity TEXT,
  education TEXT,
  political_theory TEXT,
  joined_force TEXT CHECK (length(joined_force) IN (4, 7, 10)),
  party_admission TEXT CHECK (length(party_admission) IN (4, 7, 10)),
  party_official TEXT CHECK (length(party_official) IN (4, 7, 10)),
  note TEXT,
  binned_at TEXT,
  revision INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL,
  CHECK (party_official IS NULL OR party_admission IS NOT NULL)
) STRICT;
-- A record in the bin does not block its number: it may have been entered twice.
CREATE UNIQUE INDEX person_by_police_number ON person (police_number) WHERE binned_at IS NULL;
CREATE UNIQUE INDEX person_by_citizen_id ON person (citizen_id) WHERE binned_at IS NULL;
CREATE INDEX person_by_sort_key ON person (sort_key, id);
CREATE INDEX person_by_unit ON person (unit_id, sort_key);
CREATE TRIGGER person_is_kept BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'people go to the bin'); END;
`;

const IMPORTS = `
CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  created INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  left_out INTEGER NOT NULL,
  undone_at TEXT
) STRICT, WITHOUT ROWID;
-- What each person was before the import, so that it can be taken back as a whole.
CREATE TABLE import_row (
  import_id TEXT NOT NULL REFERENCES import_batch (id),
  excel_row INTEGER NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  revision_after INTEGER NOT NULL,
  before_json TEXT,
  PRIMARY KEY (import_id, excel_row)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_row_by_person ON import_row (person_id);
`;

const AUDIT = `
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  account_id TEXT NOT NULL,
  account_name TEXT NOT NULL,
  computer TEXT NOT NULL,
  door TEXT NOT NULL,
  procedure TEXT NOT NULL,
  source TEXT,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE audit_change (
  sequence INTEGER NOT NULL REFERENCES audit (sequence),
  ordinal INTEGER NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('created', 'changed', 'binned', 'restored')),
  changes TEXT NOT NULL,
  PRIMARY KEY (sequence, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_change_by_entity ON audit_change (entity, entity_id, sequence);
CREATE INDEX audit_by_account ON audit (account_id, procedure, sequence);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_change_no_update BEFORE UPDATE ON audit_change BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_change_no_delete BEFORE DELETE ON audit_change BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
`;
