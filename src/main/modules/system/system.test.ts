import { afterEach, beforeEach, expect, test } from 'vitest';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { createStore, getStatus } from '#shared/system/system.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newFolder,
  newOffice,
  QUANG_NINH,
  removeFolder,
  reopen,
} from '../../core/__fixtures__/office.ts';
import { storeFilesOf } from '../../core/__fixtures__/raw-store.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => removeFolder(folder));

const input = {
  organisation: QUANG_NINH,
  administrator: { ...ADMINISTRATOR, displayName: 'Quản trị' },
  referenceUnits: true,
};

test('a store that cannot be filled is not made at all, and the next attempt begins anew', async () => {
  const broken = reopen(folder, { resourcesDir: folder });
  expect(await codeOf(broken.call(createStore, input))).toBe('INTERNAL');
  expect(storeFilesOf(folder)).toEqual({});
  expect((await broken.call(getStatus, {})).state).toBe('noStore');
  await broken.core.close();

  const { core, call } = reopen(folder);
  await call(createStore, input);
  expect((await call(getStatus, {})).state).toBe('signedIn');
  await core.close();
});

test('the province stands over its departments and its 54 communes, in their official order', async () => {
  const office = await newOffice({ dataDir: folder, referenceUnits: true });
  const { units } = await office.call(listUnits, {});
  const [province, first] = units;
  expect([province?.name, province?.parentId, first?.code]).toEqual([QUANG_NINH.name, null, 'PV01']);
  const communes = units.filter(
    (unit) => ['ward', 'commune', 'specialZone'].includes(unit.kind) && unit.validTo === null,
  );
  expect(communes).toHaveLength(54);
  expect(
    communes
      .filter((unit) => unit.validFrom !== '2025-07-01' || unit.parentId !== province?.id)
      .map((unit) => [unit.name, unit.validFrom]),
    // The one that no merger touched.
  ).toEqual([['Công an xã Cái Chiên', null]]);
  await office.core.close();
});

test('before sign-in the state names nobody and nothing of the office', async () => {
  await (await newOffice({ dataDir: folder })).core.close();
  const { core, call } = reopen(folder, { demonstration: true });
  expect(await call(getStatus, {})).toMatchObject({
    state: 'signedOut',
    account: null,
    organisation: null,
    notices: [],
    demonstration: true,
    dataFolder: folder,
  });
  await core.close();
});
