import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../core/clock.ts';
import { createStore } from '../core/store.ts';
import { createKeyFile, newRecoveryKey, newStoreKey } from './keyring.ts';
import { APPLICATION_ID, createSchema, hasPending, versionOf } from './migrate.ts';
import { latestVersion, migrations } from './migrations/all.ts';
import { type Db, openDb } from './open.ts';
import { storePaths } from './store-paths.ts';

let folder: string;
const key = newStoreKey();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-thu-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A store file as an earlier program would have left it: version 0 with a table of its own and rows in it. */
function olderFile(prepare: (db: Db) => void): void {
  const paths = storePaths(folder);
  const db = openDb(paths.database, key, { create: true });
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.exec("CREATE TABLE older (text TEXT) STRICT; INSERT INTO older VALUES ('một'), ('hai')");
  prepare(db);
  db.close();
  writeFileSync(paths.keys, JSON.stringify(createKeyFile('kho', key, newRecoveryKey())));
}

function inFile<T>(path: string, work: (db: Db) => T): T {
  const db = openDb(path, key);
  try {
    return work(db);
  } finally {
    db.close();
  }
}
const rowsOf = (db: Db) => db.all<{ text: string }>('SELECT text FROM older').map((row) => row.text);
const openStore = () => {
  const store = createStore(folder, systemClock);
  store.becomeWriter();
  return { store, open: () => store.open(Buffer.from(key), false) };
};

test('versions of migrations rise in tens and begin at ten', () => {
  expect(migrations.map((one) => one.version)).toEqual(migrations.map((_, index) => (index + 1) * 10));
});

describe('an older file with rows', () => {
  test('is brought up to date, its rows are kept, and a proved snapshot of before lies beside the backups', () => {
    olderFile(() => undefined);
    const { store, open } = openStore();
    open();
    expect([versionOf(store.db()), hasPending(store.db()), rowsOf(store.db())]).toEqual([
      latestVersion,
      false,
      ['một', 'hai'],
    ]);
    expect(store.notices.map((notice) => notice.code)).toEqual(['migrated']);
    const snapshot = String(store.notices[0]?.params.snapshot);
    expect(inFile(snapshot, (db) => [versionOf(db), rowsOf(db)])).toEqual([0, ['một', 'hai']]);
    store.close();
  });

  test('that cannot be brought up to date stays as it was, and the refusal names it and its snapshot', () => {
    // Something of the file stands in the way of the second half of a step.
    olderFile((db) => db.exec('CREATE TABLE audit (other TEXT) STRICT'));
    const { store, open } = openStore();
    const { database, backups } = storePaths(folder);
    expect(open).toThrow('STORE_MIGRATION_FAILED');
    const [snapshot = ''] = readdirSync(backups);
    try {
      open();
    } catch (error) {
      expect(error).toMatchObject({ params: { path: database, because: 'INTERNAL' } });
    }
    for (const path of [database, join(backups, snapshot)]) {
      expect(inFile(path, (db) => [versionOf(db), rowsOf(db)])).toEqual([0, ['một', 'hai']]);
      expect(
        inFile(path, (db) => db.get("SELECT 1 FROM sqlite_master WHERE name = 'person'")),
      ).toBeUndefined();
    }
    expect(store.state()).toBe('closed');
    store.close();
  });

  test('is not touched by a program that may not write', () => {
    olderFile(() => undefined);
    const writer = openStore();
    const reader = createStore(folder, systemClock);
    expect(() => reader.open(Buffer.from(key), false)).toThrow('STORE_IN_USE');
    expect(inFile(storePaths(folder).database, versionOf)).toBe(0);
    expect(existsSync(storePaths(folder).backups)).toBe(false);
    reader.close();
    writer.store.close();
  });
});

describe('a new file', () => {
  test('has the newest version and no broken reference', () => {
    const path = join(folder, 'mới.db');
    const db = openDb(path, key, { create: true });
    createSchema(db);
    expect([versionOf(db), db.all('PRAGMA foreign_key_check')]).toEqual([latestVersion, []]);
    db.close();
  });

  test('opens with its own key only', () => {
    const path = join(folder, 'mới.db');
    const db = openDb(path, key, { create: true });
    createSchema(db);
    db.close();
    expect(() => openDb(path, newStoreKey())).toThrow(expect.objectContaining({ code: 'SQLITE_NOTADB' }));
  });

  test('is written as the rules of the store ask', () => {
    const db = openDb(join(folder, 'mới.db'), key, { create: true });
    const asked = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'temp_store'];
    expect(asked.map((name) => db.pragma(name))).toEqual(['wal', 2, 1, 0, 2]);
    db.close();
  });
});
