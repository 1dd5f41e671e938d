import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf } from '../core/errors.ts';
import { checkTable } from './check-table.ts';
import { openDb } from './open.ts';

const key = randomBytes(32);
let folder: string;
let database: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-thu-'));
  database = join(folder, 'a.db');
  writeWith('CREATE TABLE sound (a TEXT); CREATE TABLE t (a TEXT); CREATE INDEX i ON t (a)');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeWith(sql: string): void {
  const db = openDb(database, key, { create: true });
  db.exec(sql);
  db.close();
}

/** Where the first page of a table or an index lies in the file. */
function pageOf(name: string): { from: number; to: number } {
  const db = openDb(database, key);
  const size = Number(db.pragma('page_size'));
  const page = db.get<{ rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?', name);
  db.close();
  const from = ((page?.rootpage ?? 0) - 1) * size;
  return { from, to: from + size };
}

function overwrite(at: number, bytes: Buffer): void {
  const file = readFileSync(database);
  bytes.copy(file, at);
  writeFileSync(database, file);
}

const check = (table: string, thorough: boolean) => checkTable({ database, key, table, thorough });

/** What the check says, or what it was refused with. */
function found(table: string, thorough = false): unknown {
  try {
    return check(table, thorough);
  } catch (error) {
    return refusalOf(error)?.code;
  }
}

test.each([false, true])(
  'a whole table, and the one that describes all, is whole (thorough: %s)',
  (thorough) => {
    for (const table of ['sqlite_schema', 'sound', 't']) expect(check(table, thorough)).toBe(true);
  },
);

test.each(['t', 'i'])('changed bytes in %s are found with its table, and other tables stay whole', (name) => {
  overwrite(pageOf(name).from + 40, Buffer.alloc(16, 0xa5));
  expect([false, 'STORE_DAMAGED']).toContain(found('t'));
  expect(found('sound')).toBe(true);
});

test('a page that a disk gave back as it was before is found by the thorough check alone', () => {
  const { from, to } = pageOf('i');
  writeWith(`INSERT INTO t VALUES ('một')`);
  const before = readFileSync(database).subarray(from, to);
  writeWith(`UPDATE t SET a = 'hai'`);
  overwrite(from, before);
  expect([found('t'), found('t', true)]).toEqual([true, false]);
});
