import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newStoreKey } from '../keyring.ts';
import { APPLICATION_ID } from '../migrate.ts';
import { type Db, openDb } from '../open.ts';
import { foundation } from './0010-foundation.ts';
import { datedOrganisation } from './0020-dated-organisation.ts';
import { peopleHistories } from './0030-people-histories.ts';
import { attachmentsAndSettings } from './0040-attachments-and-settings.ts';
import { rulesTasksDocuments } from './0050-rules-tasks-documents.ts';

const AT = '2026-01-01T00:00:00Z';

let folder: string;
let db: Db;

/** A file of the version before, with an account and a person in it; then with the tables of documents. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dang-vu-thu-'));
  db = openDb(join(folder, 'kho.db'), newStoreKey(), { create: true });
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('foreign_keys = OFF');
  for (const step of [foundation, datedOrganisation, peopleHistories, attachmentsAndSettings]) step.up(db);
  db.exec(`
    INSERT INTO account (id, sign_in_name, display_name, role, active, created_at)
      VALUES ('quan-tri', 'quantri', 'Quản trị', 'administrator', 1, '${AT}');
    INSERT INTO person (id, full_name, sort_key, search_key, updated_at)
      VALUES ('nguoi', 'Nguyễn Văn Thử', 'thu', 'nguyen van thu', '${AT}')`);
  rulesTasksDocuments.up(db);
  db.pragma('foreign_keys = ON');
  db.exec(`
    INSERT INTO issuer (id, family, superior, name, symbol, place)
      VALUES ('cat', 'state', 'Bộ Công an', 'Công an tỉnh', 'CAT-PX03', 'Quảng Ninh')`);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

type Values = Record<string, string | number | null>;
const insert = (table: string, row: Values) =>
  db.run(
    `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).fill('?').join(', ')})`,
    ...Object.values(row),
  );

const document = (id: string, changed: Values = {}) =>
  insert('document', {
    ...{ id, status: 'draft', issuer_id: 'cat', type_code: 'BC', summary: 'Kết quả', search_key: 'ket qua' },
    ...{ secrecy: 'normal', content: '{}', created_at: AT, updated_at: AT, account_id: 'quan-tri' },
    ...changed,
  });
const issued = {
  ...{ status: 'issued', issued: '{}', number_text: '1/BC-CAT-PX03', date: '2026-02-03' },
  issuer_name: 'Công an tỉnh',
};
const number = (id: string, changed: Values = {}) =>
  insert('document_number', {
    ...{ id, issuer_id: 'cat', type_code: 'BC', series: '2026', number: 1, text: '1/BC-CAT-PX03' },
    ...{ status: 'reserved', day: '2026-02-03', note: '', at: AT, account_id: 'quan-tri' },
    ...changed,
  });

test('a store of before keeps what it had and has no documents', () => {
  expect(db.all('SELECT full_name FROM person')).toEqual([{ full_name: 'Nguyễn Văn Thử' }]);
  expect(db.all('SELECT id FROM document')).toEqual([]);
  expect(db.all('PRAGMA foreign_key_check')).toEqual([]);
});

test('an issued document stays as it is and is revoked only; nothing is deleted', () => {
  document('mot', issued);
  for (const change of [
    'issued = \'{"a":1}\'',
    'content = \'{"a":1}\'',
    "number_text = '2'",
    'date = NULL',
    "summary = 'Khác'",
  ])
    expect(() => db.exec(`UPDATE document SET ${change}`)).toThrow('an issued document stays as it is');
  db.exec("UPDATE document SET status = 'revoked', revoked_reason = 'Nhầm'");
  expect(() => db.exec("UPDATE document SET status = 'draft'")).toThrow('CHECK');
  expect(() => db.exec('DELETE FROM document')).toThrow('documents are kept');
});

test('a document is a draft without, or issued with its text, number and day', () => {
  expect(() => document('mot', { issued: '{}' })).toThrow('CHECK');
  for (const missing of [{ issued: null }, { number_text: '' }, { date: null }])
    expect(() => document('mot', { ...issued, ...missing })).toThrow('CHECK');
  expect(() => document('mot', { ...issued, binned_at: AT })).toThrow('CHECK');
  expect(() => document('mot', { issuer_id: 'khong-co' })).toThrow('FOREIGN KEY');
});

test('a number of a register is given once, to one document', () => {
  document('mot');
  document('hai');
  number('a', { status: 'given', document_id: 'mot' });
  expect(() => number('b', { status: 'given', document_id: 'hai' })).toThrow('UNIQUE');
  expect(() => number('b', { number: 2, status: 'given', document_id: 'mot' })).toThrow('UNIQUE');
  number('b', { series: '2027' });
  number('c', { type_code: 'KH' });
  expect(() => number('d', { number: 2, status: 'given' })).toThrow('CHECK');
  expect(() => number('d', { number: 2, document_id: 'hai' })).toThrow('CHECK');
});

test('a number kept free is used or cancelled once, and stays in the register', () => {
  document('mot');
  number('a');
  number('b', { number: 2 });
  db.exec("UPDATE document_number SET status = 'given', document_id = 'mot' WHERE id = 'a'");
  db.exec("UPDATE document_number SET status = 'cancelled' WHERE id = 'b'");
  for (const id of ['a', 'b'])
    expect(() =>
      db.exec(`UPDATE document_number SET status = 'reserved', document_id = NULL WHERE id = '${id}'`),
    ).toThrow('a number that was used stays as it is');
  expect(() => db.exec('DELETE FROM document_number')).toThrow('numbers are kept');
});

test('no two bodies of a family have one symbol, and the register of a year is read by its index', () => {
  const body = { id: 'hai', superior: '', name: 'Khác', symbol: 'CAT-PX03', place: 'Quảng Ninh' };
  expect(() => insert('issuer', { ...body, family: 'state' })).toThrow('UNIQUE');
  insert('issuer', { ...body, family: 'party' });
  const plan = db.all<{ detail: string }>(
    "EXPLAIN QUERY PLAN SELECT * FROM document_number WHERE issuer_id = 'cat' AND type_code = 'BC' AND series = '2026' ORDER BY number DESC",
  );
  expect(plan.map(({ detail }) => detail).join()).toMatch(/SEARCH document_number USING INDEX/);
  expect(plan.map(({ detail }) => detail).join()).not.toMatch(/TEMP B-TREE/);
});
