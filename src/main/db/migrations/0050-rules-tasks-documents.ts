import type { Db } from '../open.ts';
import type { Migration } from './migration.ts';

/** Rulebook, calendar, marks on tasks, and documents with their numbers. */
export const rulesTasksDocuments: Migration = {
  version: 50,
  name: 'rules-tasks-documents',
  up: (db: Db) => {
    for (const part of [RULES, CALENDAR, TASKS, DOCUMENTS]) db.exec(part);
  },
};

/** Rows are added, never changed: what was computed with a row can always be computed again. */
const RULES = `
CREATE TABLE rule_row (
  id TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL UNIQUE CHECK (sequence > 0),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  unit TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('never', 'block', 'warn', 'info')),
  citation TEXT NOT NULL,
  effective_from TEXT CHECK (length(effective_from) = 10),
  effective_to TEXT CHECK (length(effective_to) = 10),
  sure TEXT NOT NULL,
  note TEXT NOT NULL,
  added_at TEXT NOT NULL,
  account_id TEXT REFERENCES account (id),
  CHECK (effective_from IS NULL OR effective_to IS NULL OR effective_from <= effective_to)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_row_by_code ON rule_row (code, sequence);
CREATE TRIGGER rule_row_no_update BEFORE UPDATE ON rule_row BEGIN SELECT RAISE(ABORT, 'rules are added, never changed'); END;
CREATE TRIGGER rule_row_no_delete BEFORE DELETE ON rule_row BEGIN SELECT RAISE(ABORT, 'rules are added, never changed'); END;
CREATE TABLE rule_override (
  id TEXT PRIMARY KEY,
  rule_id TEXT NOT NULL REFERENCES rule_row (id),
  subject TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  said_vi TEXT NOT NULL,
  said_en TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  at TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rule_override_by_subject ON rule_override (subject, subject_id);
CREATE TRIGGER rule_override_no_update BEFORE UPDATE ON rule_override BEGIN SELECT RAISE(ABORT, 'overrides are kept for ever'); END;
CREATE TRIGGER rule_override_no_delete BEFORE DELETE ON rule_override BEGIN SELECT RAISE(ABORT, 'overrides are kept for ever'); END;
`;

/** Days entered by hand or announced; a year that is not announced is computed and these days override it. */
const CALENDAR = `
CREATE TABLE calendar_year (
  year INTEGER PRIMARY KEY,
  announced INTEGER NOT NULL CHECK (announced IN (0, 1))
) STRICT;
CREATE TABLE calendar_day (
  day TEXT PRIMARY KEY CHECK (length(day) = 10),
  kind TEXT NOT NULL CHECK (kind IN ('off', 'work')),
  name TEXT NOT NULL CHECK (name <> ''),
  short TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

/** Tasks are computed; only what people say about them is kept. The last mark of a kind counts. */
const TASKS = `
CREATE TABLE task_mark (
  id TEXT PRIMARY KEY,
  task_key TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('snooze', 'wake', 'charge')),
  until TEXT CHECK (length(until) = 10),
  reason TEXT,
  in_charge_id TEXT REFERENCES account (id),
  at TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  CHECK (kind <> 'snooze' OR (until IS NOT NULL AND reason <> ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX task_mark_by_key ON task_mark (task_key, id);
CREATE TRIGGER task_mark_no_update BEFORE UPDATE ON task_mark BEGIN SELECT RAISE(ABORT, 'marks are added'); END;
CREATE TRIGGER task_mark_no_delete BEFORE DELETE ON task_mark BEGIN SELECT RAISE(ABORT, 'marks are added'); END;
`;

/*
 * content: the draft as JSON; issued: the PrintedDocument as it went out, and never changed again; both long, so they
 * stand last, where the register of documents need not read past them. issuer_name: as it stood on the paper. A number
 * of a register (issuing body, kind, year or term) is given once.
 */
const DOCUMENTS = `
CREATE TABLE issuer (
  id TEXT PRIMARY KEY,
  family TEXT NOT NULL CHECK (family IN ('state', 'party')),
  superior TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  symbol TEXT NOT NULL CHECK (symbol <> ''),
  place TEXT NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  UNIQUE (family, symbol)
) STRICT, WITHOUT ROWID;
CREATE TABLE text_block (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('paragraph', 'recipients', 'signature')),
  name TEXT NOT NULL CHECK (name <> ''),
  body TEXT NOT NULL CHECK (body <> ''),
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE document (
  id TEXT PRIMARY KEY,
  status TEXT NOT NULL CHECK (status IN ('draft', 'issued', 'revoked')),
  issuer_id TEXT NOT NULL REFERENCES issuer (id),
  type_code TEXT NOT NULL,
  number_text TEXT NOT NULL DEFAULT '',
  date TEXT CHECK (length(date) = 10),
  summary TEXT NOT NULL,
  search_key TEXT NOT NULL,
  secrecy TEXT NOT NULL CHECK (secrecy IN ('normal', 'confidential', 'secret', 'topSecret')),
  person_id TEXT REFERENCES person (id),
  issuer_name TEXT NOT NULL DEFAULT '',
  revoked_reason TEXT,
  version INTEGER NOT NULL DEFAULT 1 CHECK (version > 0),
  binned_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  content TEXT NOT NULL CHECK (json_valid(content)),
  issued TEXT CHECK (json_valid(issued)),
  CHECK ((status = 'draft') = (issued IS NULL)),
  CHECK (status = 'draft' OR (number_text <> '' AND issuer_name <> '' AND date IS NOT NULL AND binned_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX document_by_date ON document (date);
CREATE TRIGGER document_issued_stays BEFORE UPDATE OF issued, content, number_text, date, issuer_id,
  issuer_name, type_code, summary ON document
  WHEN OLD.status <> 'draft' BEGIN SELECT RAISE(ABORT, 'an issued document stays as it is'); END;
CREATE TRIGGER document_is_kept BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'documents are kept'); END;
CREATE TABLE document_number (
  id TEXT PRIMARY KEY,
  issuer_id TEXT NOT NULL REFERENCES issuer (id),
  type_code TEXT NOT NULL,
  series TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  text TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('reserved', 'given', 'used', 'skipped', 'cancelled')),
  day TEXT NOT NULL CHECK (length(day) = 10),
  note TEXT NOT NULL,
  document_id TEXT UNIQUE REFERENCES document (id),
  at TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  UNIQUE (issuer_id, type_code, series, number),
  CHECK ((status = 'given') = (document_id IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER document_number_is_kept BEFORE DELETE ON document_number BEGIN SELECT RAISE(ABORT, 'numbers are kept'); END;
CREATE TRIGGER document_number_stays BEFORE UPDATE ON document_number
  WHEN OLD.status <> 'reserved' BEGIN SELECT RAISE(ABORT, 'a number that was used stays as it is'); END;
`;
