import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { getHistory, verifyStore } from '#shared/audit/audit.contract.ts';
import { applyRoster, listImports, previewRoster, undoImport } from '#shared/exchange/exchange.contract.ts';
import { exportPeopleRecords, listPeople, updatePerson } from '#shared/people/people.contract.ts';
import { codeOf, newOffice, type Office, refusalOf } from '../../core/__fixtures__/office.ts';

const samples = join(import.meta.dirname, '../../../shared/exchange/__fixtures__');
let office: Office;
beforeEach(async () => {
  office = await newOffice({ referenceUnits: true });
});
afterEach(() => office.dispose());

async function preview(fileName: string) {
  const bytes = readFileSync(join(samples, fileName));
  return office.call(previewRoster, {
    fileId: await office.core.putFile('administrator', { fileName, bytes }),
  });
}
const importFile = async (fileName: string) =>
  office.call(applyRoster, { previewId: (await preview(fileName)).previewId });
const records = async () => (await office.call(exportPeopleRecords, {})).records;

test('previewing writes nothing', async () => {
  expect((await preview('roster-commune.xlsx')).counts.new).toBe(240);
  expect(await records()).toEqual([]);
});

test('the people of one import are listed alone', async () => {
  const commune = await importFile('roster-commune.xlsx');
  const department = await importFile('roster-department.xlsx');
  const totalOf = async (importId: string | null) =>
    (await office.call(listPeople, { filter: { importId } })).total;
  expect(department.created).toBeGreaterThan(0);
  expect(await totalOf(commune.importId)).toBe(240);
  expect(await totalOf(department.importId)).toBe(department.created + department.changed);
  expect(await totalOf(null)).toBe(240 + department.created);
});

test('an import is taken back as a whole, once', async () => {
  const { importId } = await importFile('roster-commune.xlsx');
  expect(await records()).toHaveLength(240);
  const undo = () => office.call(undoImport, { importId: importId ?? '' });
  expect(await undo()).toEqual({ binned: 240, restored: 0 });
  expect(await records()).toEqual([]);
  expect(await codeOf(undo())).toBe('IMPORT_ALREADY_UNDONE');
  expect((await office.call(listImports, {})).imports[0]?.undoneAt).not.toBeNull();
  expect((await office.call(verifyStore, {})).sound).toBe(true);
});

test('taking back an import gives changed people their values from before', async () => {
  await importFile('roster-commune.xlsx');
  const { rows } = await office.call(listPeople, { limit: 1 });
  const [person] = rows;
  if (!person) throw new Error('nobody was imported');
  await office.call(updatePerson, { ...person, post: 'Chức vụ ghi tay', home: null });
  const before = await records();
  const { importId, changed } = await importFile('roster-commune.xlsx');
  expect(changed).toBe(1);
  expect(await office.call(undoImport, { importId: importId ?? '' })).toEqual({ binned: 0, restored: 1 });
  expect(await records()).toEqual(before);
  const { entries } = await office.call(getHistory, { entity: 'person', id: person.id });
  expect(entries).toHaveLength(4);
});

test('an import whose people were edited later is not taken back behind the editor', async () => {
  const { importId } = await importFile('roster-commune.xlsx');
  const { rows } = await office.call(listPeople, { limit: 1 });
  if (rows[0]) await office.call(updatePerson, { ...rows[0], note: 'sửa sau khi nhập' });
  const refusal = await refusalOf(office.call(undoImport, { importId: importId ?? '' }));
  expect([refusal.code, refusal.params.count]).toEqual(['IMPORT_CHANGED_SINCE', 1]);
  expect(await records()).toHaveLength(240);
});

test('a strict import with one refused row writes none', async () => {
  const { previewId } = await preview('roster-problems.xlsx');
  expect(await codeOf(office.call(applyRoster, { previewId, strict: true }))).toBe('IMPORT_STRICT');
  expect(await records()).toEqual([]);
});

test('a preview of before another import is refused as out of date', async () => {
  const { previewId } = await preview('roster-commune.xlsx');
  await importFile('roster-commune.xlsx');
  expect(await codeOf(office.call(applyRoster, { previewId }))).toBe('IMPORT_STALE');
});
