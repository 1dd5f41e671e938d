import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentsNamedIn } from '../attachment-contents.ts';
import { newStoreKey } from '../keyring.ts';
import { APPLICATION_ID } from '../migrate.ts';
import { type Db, openDb } from '../open.ts';
import { foundation } from './0010-foundation.ts';
import { datedOrganisation } from './0020-dated-organisation.ts';
import { peopleHistories } from './0030-people-histories.ts';
import { attachmentsAndSettings } from './0040-attachments-and-settings.ts';

const CONTENT = 'a'.repeat(64);

let folder: string;
let db: Db;

/** A file of the version before, with an account, a person and a setting in it. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-thu-'));
  db = openDb(join(folder, 'kho.db'), newStoreKey(), { create: true });
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('foreign_keys = OFF');
  for (const step of [foundation, datedOrganisation, peopleHistories]) step.up(db);
  db.exec(`
    INSERT INTO account (id, sign_in_name, display_name, role, active, created_at)
      VALUES ('quan-tri', 'quantri', 'Quản trị', 'administrator', 1, '2026-01-01T00:00:00Z');
    INSERT INTO person (id, full_name, sort_key, search_key, updated_at)
      VALUES ('nguoi', 'Nguyễn Văn Thử', 'thu', 'nguyen van thu', '2026-01-01T00:00:00Z');
    INSERT INTO setting (name, value) VALUES ('backup.secondFolder', 'E:\\sao-luu')`);
  db.pragma('foreign_keys = ON');
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const insert = (id: string, changed: Record<string, string | number | null> = {}) => {
  const row = {
    id,
    owner: 'person',
    owner_id: 'nguoi',
    role: 'paper',
    title: 'Quyết định',
    file_name: 'qd.pdf',
    media_type: 'application/pdf',
    bytes: 10,
    content: CONTENT,
    added_at: '2026-01-02T00:00:00Z',
    account_id: 'quan-tri',
    ...changed,
  };
  const columns = Object.keys(row);
  db.run(
    `INSERT INTO attachment (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...Object.values(row),
  );
};

test('a store of before has no papers, and its accounts see no classified records until they may', () => {
  expect(contentsNamedIn(db)).toEqual([]);
  attachmentsAndSettings.up(db);
  expect(contentsNamedIn(db)).toEqual([]);
  expect(db.all('SELECT id, role, active, sees_classified FROM account')).toEqual([
    { id: 'quan-tri', role: 'administrator', active: 1, sees_classified: 0 },
  ]);
  expect(db.all('SELECT full_name FROM person')).toEqual([{ full_name: 'Nguyễn Văn Thử' }]);
  expect(db.all('SELECT value FROM setting')).toEqual([{ value: 'E:\\sao-luu' }]);
  expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
});

test('a paper is "thường" unless said otherwise, is removed by a mark only, and each content counts once', () => {
  attachmentsAndSettings.up(db);
  insert('mot');
  insert('hai', { removed_at: '2026-01-03T00:00:00Z' });
  expect(db.all('SELECT DISTINCT secrecy FROM attachment')).toEqual([{ secrecy: 'normal' }]);
  expect(contentsNamedIn(db)).toEqual([{ address: CONTENT, bytes: 10 }]);
  expect(() => db.exec("DELETE FROM attachment WHERE id = 'mot'")).toThrow(
    'attachments are removed by a mark',
  );
});

test.each<[string, Record<string, string | number | null>]>([
  ['an owner of another kind', { owner: 'unit' }],
  ['another role', { role: 'scan' }],
  ['an empty file', { bytes: 0 }],
  ['a content that is no address', { content: 'A'.repeat(64) }],
  ['a path for a content', { content: `../${'a'.repeat(61)}` }],
  ['another level', { secrecy: 'hidden' }],
  ['an account nobody has', { account_id: 'không có' }],
])('%s is refused by the table itself', (_, wrong) => {
  attachmentsAndSettings.up(db);
  expect(() => insert('mot', wrong)).toThrow();
});

test('the papers of a person and the rows of a content are found without reading all of them', () => {
  attachmentsAndSettings.up(db);
  const plan = (sql: string) =>
    db
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .map((row) => row.detail)
      .join(' ');
  expect(plan("SELECT * FROM attachment WHERE owner = 'person' AND owner_id = 'x'")).toContain(
    'attachment_by_owner',
  );
  expect(plan('SELECT content, max(bytes) FROM attachment GROUP BY content')).toContain(
    'attachment_by_content',
  );
});
