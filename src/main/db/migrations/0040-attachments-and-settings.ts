import type { Db } from '../open.ts';
import type { Migration } from './migration.ts';

/** Photos and papers of a record, what each account likes to see, and who may see classified records. */
export const attachmentsAndSettings: Migration = {
  version: 40,
  name: 'attachments-and-settings',
  up: (db: Db) => {
    db.exec(ATTACHMENTS);
    db.exec(SETTINGS);
  },
};

/** `content` names the encrypted file beside the store; the same bytes are kept once. */
const ATTACHMENTS = `
CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL CHECK (owner IN ('person')),
  owner_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('photo', 'paper')),
  title TEXT NOT NULL,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  content TEXT NOT NULL CHECK (length(content) = 64 AND content NOT GLOB '*[^0-9a-f]*'),
  secrecy TEXT NOT NULL DEFAULT 'normal' CHECK (secrecy IN ('normal', 'confidential', 'secret', 'topSecret')),
  added_at TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  removed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_owner ON attachment (owner, owner_id);
CREATE INDEX attachment_by_content ON attachment (content);
CREATE TRIGGER attachment_is_kept BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'attachments are removed by a mark'); END;
`;

const SETTINGS = `
CREATE TABLE account_setting (
  account_id TEXT NOT NULL REFERENCES account (id),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (account_id, name)
) STRICT, WITHOUT ROWID;
ALTER TABLE account ADD COLUMN sees_classified INTEGER NOT NULL DEFAULT 0 CHECK (sees_classified IN (0, 1));
`;
