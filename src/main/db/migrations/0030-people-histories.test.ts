import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '../../core/new-id.ts';
import { countWrongStandings, keptStandings } from '../../modules/people/standing.repository.ts';
import { newStoreKey } from '../keyring.ts';
import { APPLICATION_ID, applyPending, createSchema, versionOf } from '../migrate.ts';
import { type Db, openDb, type SqlValue } from '../open.ts';
import { foundation } from './0010-foundation.ts';
import { latestVersion } from './all.ts';

let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-thu-'));
  db = openDb(join(folder, 'dang-vu.db'), newStoreKey(), { create: true });
  db.pragma(`application_id = ${APPLICATION_ID}`);
  foundation.up(db);
  db.pragma('user_version = 10');
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const unitId = newId();
const wholeId = newId();
const PEOPLE: Record<string, SqlValue>[] = [
  {
    id: wholeId,
    full_name: 'Nguyễn Văn Đủ',
    police_number: '123-456',
    citizen_id: '022085001234',
    rank_code: 'DAI_UY',
    post: 'Cán bộ',
    unit_id: unitId,
    joined_force: '2005-09-01',
    party_admission: '2010-05-19',
    party_official: '2011-05-19',
    note: 'ghi chú',
    revision: 7,
  },
  {
    id: newId(),
    full_name: 'Trần Văn Năm',
    joined_force: '1999',
    party_admission: '2003-02',
    post: 'Đội trưởng',
  },
  { id: newId(), full_name: 'Lê Thị Thiếu', rank_code: 'DAI_UY' },
  {
    id: newId(),
    full_name: 'Cao Văn Cùng Ngày',
    joined_force: '2008-01-01',
    party_admission: '2008',
    party_official: '2008',
  },
  { id: newId(), full_name: 'Phạm Văn Sớm', party_admission: '2012-12-30', party_official: '2012' },
  {
    id: newId(),
    full_name: 'Đỗ Văn Thùng',
    unit_id: unitId,
    police_number: '123-456',
    binned_at: '2026-01-02T03:04:05.000Z',
  },
];

/** A store as version 10 left it: one unit, one rank, six people, one import with what it changed. */
function fillVersionTen(): void {
  db.exec('PRAGMA foreign_keys = ON');
  db.run("INSERT INTO rank (code, sort_order, name, rank_group) VALUES ('DAI_UY', 7, 'Đại úy', 'officer')");
  db.run(
    "INSERT INTO unit (id, code, name, kind, sort_order) VALUES (?, 'PX03', 'Phòng PX03', 'department', 1)",
    unitId,
  );
  for (const person of PEOPLE) {
    const row = { sort_key: 'khóa', search_key: 'khoa', updated_at: '2026-01-01T00:00:00.000Z', ...person };
    const columns = Object.keys(row);
    db.run(
      `INSERT INTO person (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ...Object.values(row),
    );
  }
  db.run(
    `INSERT INTO account (id, sign_in_name, display_name, role, active, created_at)
     VALUES ('a', 'quantri', 'Quản trị', 'administrator', 1, '2026-01-01T00:00:00.000Z')`,
  );
  db.run(
    "INSERT INTO import_batch VALUES ('i', 'ds.xlsx', 'ff', '2026-01-01T00:00:00.000Z', 'a', 1, 1, 0, NULL)",
  );
  db.run(`INSERT INTO import_row VALUES ('i', 5, ?, 7, '{"fullName":"Nguyễn Văn Cũ"}')`, wholeId);
}

test('every person of version 10 comes along with every value, the revision and the bin', () => {
  fillVersionTen();
  const before = db.all<Record<string, SqlValue>>('SELECT * FROM person ORDER BY id');
  applyPending(db);
  const after = db.all<Record<string, SqlValue>>('SELECT * FROM person ORDER BY id');
  expect(after).toHaveLength(PEOPLE.length);
  for (const [index, { rank_code, post, unit_id, ...kept }] of before.entries()) {
    expect(after[index]).toMatchObject({ ...kept, secrecy: 'normal' });
    const [rank] = db.all<{ code: string }>(
      'SELECT rank_code AS code FROM person_rank WHERE person_id = ?',
      kept.id ?? null,
    );
    expect(rank?.code ?? null).toBe(rank_code);
    const assignments = db.all<Record<string, SqlValue>>(
      'SELECT unit_id, post, kind, from_date, to_date FROM person_assignment WHERE person_id = ?',
      kept.id ?? null,
    );
    const nowhere = unit_id === null && post === null;
    const expected = { unit_id, post, kind: 'official', from_date: null, to_date: null };
    expect(assignments).toEqual(nowhere ? [] : [expected]);
  }
});

test('the standings are those the histories give, with dates known by year or month too', () => {
  fillVersionTen();
  applyPending(db);
  expect(countWrongStandings(db)).toBe(0);
  expect(
    keptStandings(db, wholeId).map(({ from, until, serving, unitId: unit, rankCode, party }) => [
      from,
      until,
      serving,
      unit === unitId,
      rankCode,
      party,
    ]),
  ).toEqual([
    ['0001-01-01', '2005-09-01', false, true, 'DAI_UY', null],
    ['2005-09-01', '2010-05-19', true, true, 'DAI_UY', null],
    ['2010-05-19', '2011-05-19', true, true, 'DAI_UY', 'probationary'],
    ['2011-05-19', '9999-12-31', true, true, 'DAI_UY', 'official'],
  ]);
});

test('imports still know their people, references hold, and nobody can be deleted', () => {
  fillVersionTen();
  applyPending(db);
  expect(versionOf(db)).toBe(latestVersion);
  expect(db.all('SELECT person_id, before_json FROM import_row')).toEqual([
    { person_id: wholeId, before_json: '{"fullName":"Nguyễn Văn Cũ"}' },
  ]);
  expect(Number(db.pragma('foreign_keys'))).toBe(1);
  expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
  expect(() => db.run('DELETE FROM person WHERE id = ?', wholeId)).toThrow('people go to the bin');
  expect(() => db.run("UPDATE import_row SET person_id = 'nobody'")).toThrow('FOREIGN KEY');
  const taken =
    "INSERT INTO person (id, full_name, sort_key, search_key, police_number, updated_at) VALUES ('x', 'X', 'x', 'x', '123-456', '')";
  expect(() => db.run(taken)).toThrow('UNIQUE');
});

test('the schema is that of a new store', () => {
  applyPending(db);
  const schemaOf = (one: Db) =>
    one
      .all<{ name: string; sql: string | null }>('SELECT name, sql FROM sqlite_schema ORDER BY name')
      .map(({ name, sql }) => [name, sql]);
  const fresh = openDb(join(folder, 'fresh.db'), newStoreKey(), { create: true });
  createSchema(fresh);
  expect(schemaOf(db)).toEqual(schemaOf(fresh));
  fresh.close();
});

test('a page of the list reads the standings of its day from one index, and people by their key', () => {
  applyPending(db);
  const plan = db.all<{ detail: string }>(
    `EXPLAIN QUERY PLAN SELECT person.id FROM person_standing AS standing INDEXED BY person_standing_of_day
       CROSS JOIN person ON person.id = standing.person_id
     WHERE ? < standing.until_date AND standing.from_date <= ? AND standing.serving = 1 AND binned_at IS NULL`,
    '2026-01-01',
    '2026-01-01',
  );
  expect(plan.map(({ detail }) => detail)).toEqual([
    'SEARCH standing USING COVERING INDEX person_standing_of_day (until_date>?)',
    'SEARCH person USING INDEX sqlite_autoindex_person_1 (id=?)',
  ]);
});
