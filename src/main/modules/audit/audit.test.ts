import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getHistory, listAudit, verifyAudit, verifyStore } from '#shared/audit/audit.contract.ts';
import {
  createPerson,
  exportPeopleRecords,
  listPeople,
  updatePerson,
} from '#shared/people/people.contract.ts';
import { codeOf, newOffice, type Office, personNamed } from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(() => office.dispose());

test('each saved change says who changed which field from what to what, from where', async () => {
  const person = await office.call(createPerson, personNamed('Nguyễn Văn Thử', { post: 'Cán bộ' }));
  await office.call(updatePerson, { ...person, post: 'Đội trưởng' });
  const { entries } = await office.call(getHistory, { entity: 'person', id: person.id });
  expect(entries).toMatchObject([
    {
      action: 'changed',
      accountName: 'Quản trị',
      procedure: 'people.update',
      changes: [{ field: 'assignment.post', before: 'Cán bộ', after: 'Đội trưởng' }],
    },
    { action: 'created', procedure: 'people.create' },
  ]);
  const { entries: audit } = await office.call(listAudit, { limit: 1 });
  expect(audit).toMatchObject([{ computer: 'máy thử', door: 'cli', subjects: 1 }]);
});

test('a refused command leaves no row, data that leaves the program does', async () => {
  const { total } = await office.call(listAudit, {});
  await codeOf(office.call(createPerson, personNamed(' ')));
  await office.call(listPeople, {});
  expect((await office.call(listAudit, {})).total).toBe(total);
  await office.call(exportPeopleRecords, {});
  expect((await office.call(listAudit, {})).entries[0]).toMatchObject({
    procedure: 'people.exportRecords',
    source: '0',
  });
});

describe('the chain of the audit', () => {
  beforeEach(async () => {
    for (const name of ['Một', 'Hai', 'Ba'])
      await office.call(createPerson, personNamed(`Nguyễn Văn ${name}`));
  });

  test('fits when nobody touched it', async () => {
    expect(await office.call(verifyAudit, {})).toEqual({ rows: 4, brokenAt: null });
  });

  test.each([
    'UPDATE audit SET account_name = account_name',
    'DELETE FROM audit',
    'UPDATE audit_change SET changes = changes',
    'DELETE FROM audit_change',
  ])('the database itself refuses: %s', (sql) => {
    expect(() => behindTheBack(office.folder, (db) => db.exec(sql))).toThrow('append-only');
  });

  const unguarded = (sql: string) =>
    behindTheBack(office.folder, (db) => {
      for (const trigger of [
        'audit_no_update',
        'audit_no_delete',
        'audit_change_no_update',
        'audit_change_no_delete',
      ])
        db.exec(`DROP TRIGGER ${trigger}`);
      db.pragma('foreign_keys = OFF');
      db.exec(sql);
    });

  test.each([
    ['another name in row 2', "UPDATE audit SET account_name = 'Người khác' WHERE sequence = 2", 2],
    ['another instant in row 3', "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 3", 3],
    ['another value in a change of row 3', "UPDATE audit_change SET changes = '[]' WHERE sequence = 3", 3],
    ['a change taken out of row 2', 'DELETE FROM audit_change WHERE sequence = 2', 2],
    [
      'row 2 taken out',
      'DELETE FROM audit_change WHERE sequence = 2; DELETE FROM audit WHERE sequence = 2',
      3,
    ],
    [
      'row 2 taken out and the rest moved up',
      'DELETE FROM audit WHERE sequence = 2; UPDATE audit SET sequence = sequence - 1 WHERE sequence > 2',
      2,
    ],
    [
      'a row put in at the end with a made-up hash',
      'INSERT INTO audit SELECT 5, at, account_id, account_name, computer, door, procedure, source, hash, hash FROM audit WHERE sequence = 4',
      5,
    ],
    [
      'a change put into row 4',
      'INSERT INTO audit_change SELECT 4, 9, entity, entity_id, action, changes FROM audit_change WHERE sequence = 3',
      4,
    ],
  ])('%s is found', async (_, sql, brokenAt) => {
    unguarded(sql);
    expect((await office.call(verifyAudit, {})).brokenAt).toBe(brokenAt);
    expect(await office.call(verifyStore, {})).toMatchObject({ sound: false, auditBrokenAt: brokenAt });
  });
});

test('a standing that does not follow from the histories is found', async () => {
  const person = await office.call(createPerson, personNamed('Nguyễn Văn Thử', { post: 'Cán bộ' }));
  await office.call(createPerson, personNamed('Trần Văn Khác', { post: 'Cán bộ' }));
  expect(await office.call(verifyStore, {})).toMatchObject({ sound: true, standings: 0 });
  behindTheBack(office.folder, (db) =>
    db.run("UPDATE person_standing SET post = 'Trưởng phòng' WHERE person_id = ?", person.id),
  );
  expect(await office.call(verifyStore, {})).toMatchObject({ sound: false, standings: 1 });
});
