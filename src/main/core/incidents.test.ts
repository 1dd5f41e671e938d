import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getOrganisation } from '#shared/organisation/organisation.contract.ts';
import { newOffice, type Office, refusalOf as refusalOfCall } from './__fixtures__/office.ts';
import { behindTheBack } from './__fixtures__/raw-store.ts';
import { refusalOf } from './errors.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(() => office.dispose());

test('a defect of the program is told as an incident; its stack is in the log and nowhere else', async () => {
  behindTheBack(office.folder, (db) => db.exec('DELETE FROM organisation'));
  const error = await refusalOfCall(office.call(getOrganisation, {}));
  expect(error).toEqual({
    code: 'INTERNAL',
    params: {},
    fieldErrors: {},
    incidentId: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  const log = readFileSync(join(office.folder, 'logs', 'incidents.log'), 'utf8');
  expect(log).toContain(`${error.incidentId} Error: the store has no organisation`);
  expect(log).toContain('organisation.service.ts');
});

describe('what the system says becomes what a person can act on', () => {
  test.each([
    ['SQLITE_FULL', 'DISK_FULL'],
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['SQLITE_READONLY', 'STORE_READ_ONLY_FOLDER'],
    ['SQLITE_READONLY_DIRECTORY', 'STORE_READ_ONLY_FOLDER'],
    ['SQLITE_CANTOPEN', 'STORE_READ_ONLY_FOLDER'],
    ['EACCES', 'STORE_READ_ONLY_FOLDER'],
    ['EROFS', 'STORE_READ_ONLY_FOLDER'],
    ['SQLITE_CORRUPT_VTAB', 'STORE_DAMAGED'],
    ['SQLITE_NOTADB', 'STORE_DAMAGED'],
    ['SQLITE_BUSY', 'STORE_IN_USE'],
    ['SQLITE_CONSTRAINT_CHECK', undefined],
    ['ERR_ASSERTION', undefined],
  ])('%s: %s', (code, expected) => {
    expect(refusalOf(Object.assign(new Error('as the system says it'), { code }))?.code).toBe(expected);
  });
});
