import type { Db } from '../open.ts';
import type { Migration } from './migration.ts';

/** Units and Party organisations as trees whose names and superiors are dated; posts and seats. */
export const datedOrganisation: Migration = {
  version: 20,
  name: 'dated-organisation',
  up: (db: Db) => {
    for (const part of [UNITS, PARTY_ORGANISATIONS, SEATS]) db.exec(part);
  },
};

/*
 * A thing exists from `valid_from` until the day before `valid_to` (both may be open). What it was called and what
 * it stood under is a row of its own for each stretch of time; '0001-01-01' begins a stretch nobody knows the start of.
 */
const UNITS = `
CREATE TABLE unit_state (
  unit_id TEXT NOT NULL REFERENCES unit (id),
  from_date TEXT NOT NULL CHECK (from_date GLOB '????-??-??'),
  name TEXT NOT NULL CHECK (name <> ''),
  parent_id TEXT REFERENCES unit (id),
  decision TEXT,
  PRIMARY KEY (unit_id, from_date),
  CHECK (parent_id <> unit_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_state_by_parent ON unit_state (parent_id);
INSERT INTO unit_state (unit_id, from_date, name, parent_id)
  SELECT id, coalesce(valid_from, '0001-01-01'), name, parent_id FROM unit;
CREATE TABLE unit_identity (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('province', 'department', 'district', 'team', 'ward', 'commune', 'specialZone')),
  sort_order INTEGER NOT NULL,
  valid_from TEXT CHECK (valid_from GLOB '????-??-??'),
  valid_to TEXT CHECK (valid_to GLOB '????-??-??' AND (valid_from IS NULL OR valid_from <= valid_to)),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
INSERT INTO unit_identity SELECT id, code, kind, sort_order, valid_from, valid_to, revision FROM unit;
DROP TABLE unit;
ALTER TABLE unit_identity RENAME TO unit;
CREATE UNIQUE INDEX unit_by_code ON unit (code) WHERE valid_to IS NULL;
-- Which unit went on in which: merged, split or renamed with a new identity; share in hundredths of a percent.
CREATE TABLE unit_succession (
  from_id TEXT NOT NULL REFERENCES unit (id),
  to_id TEXT NOT NULL REFERENCES unit (id),
  on_date TEXT NOT NULL CHECK (on_date GLOB '????-??-??'),
  share INTEGER CHECK (share BETWEEN 1 AND 10000),
  decision TEXT,
  PRIMARY KEY (from_id, to_id),
  CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_succession_by_to ON unit_succession (to_id);
`;

const PARTY_ORGANISATIONS = `
CREATE TABLE party_org (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('provincial', 'grassroots', 'grassrootsBranch', 'sectional', 'branch', 'external')),
  sort_order INTEGER NOT NULL,
  valid_from TEXT CHECK (valid_from GLOB '????-??-??'),
  valid_to TEXT CHECK (valid_to GLOB '????-??-??' AND (valid_from IS NULL OR valid_from <= valid_to)),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX party_org_by_code ON party_org (code) WHERE valid_to IS NULL;
CREATE TABLE party_org_state (
  party_org_id TEXT NOT NULL REFERENCES party_org (id),
  from_date TEXT NOT NULL CHECK (from_date GLOB '????-??-??'),
  name TEXT NOT NULL CHECK (name <> ''),
  superior_id TEXT REFERENCES party_org (id),
  unit_id TEXT REFERENCES unit (id),
  -- "tính vào Đảng bộ Công an tỉnh"
  counts_in_province INTEGER NOT NULL CHECK (counts_in_province IN (0, 1)),
  decision TEXT,
  PRIMARY KEY (party_org_id, from_date),
  CHECK (superior_id <> party_org_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_org_state_by_superior ON party_org_state (superior_id);
CREATE INDEX party_org_state_by_unit ON party_org_state (unit_id);
CREATE TABLE party_org_succession (
  from_id TEXT NOT NULL REFERENCES party_org (id),
  to_id TEXT NOT NULL REFERENCES party_org (id),
  on_date TEXT NOT NULL CHECK (on_date GLOB '????-??-??'),
  share INTEGER CHECK (share BETWEEN 1 AND 10000),
  decision TEXT,
  PRIMARY KEY (from_id, to_id),
  CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_org_succession_by_to ON party_org_succession (to_id);
`;

const SEATS = `
CREATE TABLE post (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  level TEXT NOT NULL CHECK (level IN ('provinceLeader', 'unitLeader', 'unitDeputy', 'teamLeader', 'teamDeputy', 'officer')),
  sort_order INTEGER NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT, WITHOUT ROWID;
-- "Vị trí chức danh": a post in a unit with its number of places, from one day until the day before another.
CREATE TABLE seat (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES unit (id),
  post_id TEXT NOT NULL REFERENCES post (id),
  places INTEGER NOT NULL CHECK (places BETWEEN 1 AND 9999),
  valid_from TEXT CHECK (valid_from GLOB '????-??-??'),
  valid_to TEXT CHECK (valid_to GLOB '????-??-??' AND (valid_from IS NULL OR valid_from <= valid_to)),
  decision TEXT,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_by_unit ON seat (unit_id);
`;
