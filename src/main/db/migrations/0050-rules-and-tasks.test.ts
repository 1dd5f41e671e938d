import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newStoreKey } from '../keyring.ts';
import { APPLICATION_ID } from '../migrate.ts';
import { type Db, openDb, type SqlValue } from '../open.ts';
import { foundation } from './0010-foundation.ts';
import { datedOrganisation } from './0020-dated-organisation.ts';
import { peopleHistories } from './0030-people-histories.ts';
import { attachmentsAndSettings } from './0040-attachments-and-settings.ts';
import { rulesTasksDocuments } from './0050-rules-tasks-documents.ts';

let folder: string;
let db: Db;

/** A file of the version before, with an account, a person, a paper and a setting in it. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-thu-'));
  db = openDb(join(folder, 'kho.db'), newStoreKey(), { create: true });
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('foreign_keys = OFF');
  for (const step of [foundation, datedOrganisation, peopleHistories, attachmentsAndSettings]) step.up(db);
  db.exec(`
    INSERT INTO account (id, sign_in_name, display_name, role, active, created_at)
      VALUES ('quan-tri', 'quantri', 'Quản trị', 'administrator', 1, '2026-01-01T00:00:00Z');
    INSERT INTO person (id, full_name, sort_key, search_key, updated_at)
      VALUES ('nguoi', 'Nguyễn Văn Thử', 'thu', 'nguyen van thu', '2026-01-01T00:00:00Z');
    INSERT INTO attachment (id, owner, owner_id, role, title, file_name, media_type, bytes, content, added_at, account_id)
      VALUES ('giay', 'person', 'nguoi', 'paper', 'Quyết định', 'qd.pdf', 'application/pdf', 10,
        '${'a'.repeat(64)}', '2026-01-02T00:00:00Z', 'quan-tri');
    INSERT INTO account_setting (account_id, name, value) VALUES ('quan-tri', 'language', '"vi"')`);
  db.pragma('foreign_keys = ON');
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

type Row = Record<string, SqlValue>;
const insertInto = (table: string) => (row: Row) =>
  db.run(
    `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row)
      .map(() => '?')
      .join(', ')})`,
    ...Object.values(row),
  );
const AT = '2026-11-22T00:00:00Z';
const rule = (changed: Row = {}): Row => ({
  id: 'quy-dinh',
  sequence: 1,
  code: 'ADM_AGE',
  name: 'Tuổi kết nạp',
  value: '{"min": 18, "max": 60}',
  unit: 'năm',
  severity: 'block',
  citation: '',
  effective_from: null,
  effective_to: null,
  sure: 'A',
  note: '',
  added_at: AT,
  account_id: null,
  ...changed,
});
const override = (changed: Row = {}): Row => ({
  id: 'ly-do',
  rule_id: 'quy-dinh',
  subject: 'document',
  subject_id: 'cong-van',
  said_vi: 'Quá tuổi',
  said_en: 'Too old',
  reason: 'Đã có văn bản đồng ý',
  at: AT,
  account_id: 'quan-tri',
  ...changed,
});
const mark = (changed: Row = {}): Row => ({
  id: 'dau',
  task_key: 'probation-end:nguoi',
  kind: 'snooze',
  until: '2026-12-01',
  reason: 'Chờ hồ sơ',
  in_charge_id: null,
  at: AT,
  account_id: 'quan-tri',
  ...changed,
});
const day = (changed: Row = {}): Row => ({
  day: '2026-01-01',
  kind: 'off',
  name: 'Tết Dương lịch',
  short: 'Tết Dương lịch',
  note: '',
  ...changed,
});

test('a store of before keeps what it has, and has no rules until the program adds them', () => {
  rulesTasksDocuments.up(db);
  expect(db.all('SELECT full_name FROM person')).toEqual([{ full_name: 'Nguyễn Văn Thử' }]);
  expect(db.all('SELECT title FROM attachment')).toEqual([{ title: 'Quyết định' }]);
  expect(db.all('SELECT value FROM account_setting')).toEqual([{ value: '"vi"' }]);
  for (const table of ['rule_row', 'rule_override', 'calendar_day', 'calendar_year', 'task_mark'])
    expect(db.all(`SELECT * FROM ${table}`)).toEqual([]);
  expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
});

describe('the tables themselves refuse', () => {
  beforeEach(() => {
    rulesTasksDocuments.up(db);
    insertInto('rule_row')(rule());
  });

  test.each<[string, string, Row]>([
    ['a rule with a value that is no JSON', 'rule_row', rule({ id: '2', sequence: 2, value: 'mười' })],
    ['two rules in one place of the order', 'rule_row', rule({ id: '2' })],
    ['another severity', 'rule_row', rule({ id: '2', sequence: 2, severity: 'must' })],
    [
      'a rule that ends before it begins',
      'rule_row',
      rule({ id: '2', sequence: 2, effective_from: '2026-01-02', effective_to: '2026-01-01' }),
    ],
    ['a year for a day', 'rule_row', rule({ id: '2', sequence: 2, effective_from: '2026' })],
    ['a rule by an account nobody has', 'rule_row', rule({ id: '2', sequence: 2, account_id: 'ai' })],
    ['an override without a reason', 'rule_override', override({ reason: '' })],
    ['an override of no rule', 'rule_override', override({ rule_id: 'khác' })],
    ['a day that is neither off nor worked', 'calendar_day', day({ kind: 'half' })],
    ['a day without a name', 'calendar_day', day({ name: '' })],
    ['a year half announced', 'calendar_year', { year: 2026, announced: 2 }],
    ['a task put off without a reason', 'task_mark', mark({ reason: '' })],
    ['a task put off for ever', 'task_mark', mark({ until: null })],
    ['another mark', 'task_mark', mark({ kind: 'done' })],
  ])('%s', (_, table, row) => {
    expect(() => insertInto(table)(row)).toThrow(/constraint/i);
  });

  test.each([
    ["UPDATE rule_row SET value = '1'", 'rules are added, never changed'],
    ['DELETE FROM rule_row', 'rules are added, never changed'],
    ["UPDATE rule_override SET reason = 'khác'", 'overrides are kept for ever'],
    ['DELETE FROM rule_override', 'overrides are kept for ever'],
    ["UPDATE task_mark SET reason = 'khác'", 'marks are added'],
    ['DELETE FROM task_mark', 'marks are added'],
  ])('%s', (sql, because) => {
    insertInto('rule_override')(override());
    insertInto('task_mark')(mark());
    expect(() => db.exec(sql)).toThrow(because);
  });
});

test('what is asked for often is found without reading a whole table', () => {
  rulesTasksDocuments.up(db);
  const plan = (sql: string) =>
    db
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .map((row) => row.detail)
      .join(' ');
  // The version of the rulebook, asked for by every check and report.
  expect(plan('SELECT id, sequence FROM rule_row ORDER BY sequence DESC LIMIT 1')).not.toContain(
    'TEMP B-TREE',
  );
  expect(plan("SELECT * FROM rule_row WHERE code = 'ADM_AGE' ORDER BY sequence")).toContain(
    'rule_row_by_code',
  );
  expect(plan("SELECT * FROM rule_override WHERE subject = 'document' AND subject_id = 'x'")).toContain(
    'rule_override_by_subject',
  );
  expect(plan("SELECT * FROM calendar_day WHERE day BETWEEN '2026-01-01' AND '2026-12-31'")).toContain(
    'SEARCH',
  );
  expect(plan("SELECT max(id) FROM task_mark WHERE task_key = 'x' AND kind <> 'charge'")).toContain(
    'task_mark_by_key',
  );
});
