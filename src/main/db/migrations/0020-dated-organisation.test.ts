import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newStoreKey } from '../keyring.ts';
import { APPLICATION_ID, applyPending } from '../migrate.ts';
import { type Db, openDb } from '../open.ts';
import { foundation } from './0010-foundation.ts';
import { datedOrganisation } from './0020-dated-organisation.ts';

let folder: string;
let db: Db;

/** A file of the first version with units in it, and somebody who serves in one of them. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-thu-'));
  db = openDb(join(folder, 'kho.db'), newStoreKey(), { create: true });
  db.pragma(`application_id = ${APPLICATION_ID}`);
  foundation.up(db);
  db.pragma('user_version = 10');
  db.exec(`
    INSERT INTO unit (id, code, name, kind, parent_id, sort_order, valid_from, valid_to, revision) VALUES
      ('tinh', 'CAT', 'Công an tỉnh Quảng Ninh', 'province', NULL, 1, NULL, NULL, 3),
      ('phong', 'PX03', 'Phòng Công tác đảng', 'department', 'tinh', 2, NULL, NULL, 1),
      ('doi', 'D1', 'Đội 1', 'team', 'phong', 3, '2020-01-01', '2025-01-01', 2),
      ('doi-moi', 'D1', 'Đội 1', 'team', 'phong', 4, '2025-01-01', NULL, 1);
    INSERT INTO person (id, full_name, sort_key, search_key, unit_id, updated_at)
      VALUES ('nguoi', 'Nguyễn Văn Thử', 'thu', 'nguyen van thu', 'doi-moi', '2025-01-01T00:00:00Z')`);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const units = () =>
  db.all(
    `SELECT unit.id, code, kind, valid_from, valid_to, revision, from_date, name, parent_id
     FROM unit JOIN unit_state ON unit_id = unit.id ORDER BY sort_order`,
  );

test('each unit keeps its code, its days and its revision; its name and superior become its first state', () => {
  db.pragma('foreign_keys = OFF');
  datedOrganisation.up(db);
  expect(units().map((row) => Object.values(row as object))).toEqual([
    ['tinh', 'CAT', 'province', null, null, 3, '0001-01-01', 'Công an tỉnh Quảng Ninh', null],
    ['phong', 'PX03', 'department', null, null, 1, '0001-01-01', 'Phòng Công tác đảng', 'tinh'],
    ['doi', 'D1', 'team', '2020-01-01', '2025-01-01', 2, '2020-01-01', 'Đội 1', 'phong'],
    ['doi-moi', 'D1', 'team', '2025-01-01', null, 1, '2025-01-01', 'Đội 1', 'phong'],
  ]);
  expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
});

test('the file goes on to the newest version, and whoever served in a unit still does', () => {
  applyPending(db);
  expect(units()).toHaveLength(4);
  expect(db.all('SELECT person_id, unit_id FROM person_assignment')).toEqual([
    { person_id: 'nguoi', unit_id: 'doi-moi' },
  ]);
});

test('what must never be false is refused by the tables themselves', () => {
  applyPending(db);
  for (const wrong of [
    `UPDATE unit SET valid_to = '2019-01-01' WHERE id = 'doi'`,
    `INSERT INTO unit (id, code, kind, sort_order) VALUES ('x', 'PX03', 'team', 9)`,
    `INSERT INTO unit (id, code, kind, sort_order) VALUES ('x', 'X', 'trại', 9)`,
    `UPDATE unit_state SET parent_id = unit_id WHERE unit_id = 'doi'`,
    `UPDATE unit_state SET parent_id = 'không có' WHERE unit_id = 'doi'`,
    `INSERT INTO unit_succession (from_id, to_id, on_date, share) VALUES ('doi', 'doi-moi', '2025-01-01', 10001)`,
    `INSERT INTO unit_succession (from_id, to_id, on_date) VALUES ('doi', 'doi', '2025-01-01')`,
    `DELETE FROM unit WHERE id = 'doi-moi'`,
  ]) {
    expect(() => db.run(wrong), wrong).toThrow(/constraint/i);
  }
});

test.each([
  [`SELECT id FROM unit WHERE code = 'PX03' AND valid_to IS NULL`, 'unit_by_code'],
  [`SELECT unit_id FROM unit_state WHERE parent_id = 'phong'`, 'unit_state_by_parent'],
  [`SELECT from_id FROM unit_succession WHERE to_id = 'doi-moi'`, 'unit_succession_by_to'],
  [`SELECT id FROM seat WHERE unit_id = 'doi'`, 'seat_by_unit'],
])('%s is looked up in %s', (sql, index) => {
  applyPending(db);
  const plan = db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
  expect(plan.join()).toContain(index);
});
