import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callerOf } from '../../src/main/core/call-core.ts';
import type { CoreOptions } from '../../src/main/core/core.ts';
import { createCore } from '../../src/main/core/create-core.ts';
import { parseKeyFile, unlockByPassword } from '../../src/main/db/keyring.ts';
import { type Db, openDb } from '../../src/main/db/open.ts';
import { storePaths } from '../../src/main/db/store-paths.ts';
import { DEMO_DAY } from '../../src/main/demo/demo-scenario.ts';
import { listUnits, type Unit } from '../../src/shared/organisation/organisation.contract.ts';
import { listPartyOrgs } from '../../src/shared/organisation/party-orgs.contract.ts';
import { createStore } from '../../src/shared/system/system.contract.ts';
import { writeProvince } from './write-province.ts';

export const PROVINCE_ACCOUNT = { signInName: 'quantri', password: 'do-thoi-gian-2026' };

export type ProvinceStore = {
  dataDir: string;
  projectDir: string;
  /** Options of the built program on this store. */
  options: CoreOptions;
  /** Every unit there ever was. */
  units: Unit[];
  /** A connection of its own to the same file. */
  openDb(): Db;
};

/** A new store with a generated province: the same people for the same size and seed. */
export async function makeProvinceStore(
  projectDir: string,
  dataDir: string,
  size: { people: number; years: number; seed: number },
): Promise<ProvinceStore> {
  const options: CoreOptions = {
    door: 'loopback',
    dataDir,
    resourcesDir: join(projectDir, 'resources'),
    entriesDir: join(projectDir, 'out', 'main'),
    computer: 'bench',
    version: '0.0.0',
    // Nobody has to prove that a generated store was backed up.
    demonstration: true,
    checkOutputs: false,
  };
  const core = createCore(options);
  const call = callerOf(core, 'province');
  await call(createStore, {
    organisation: {
      name: 'Công an tỉnh Quảng Ninh',
      superior: 'Bộ Công an',
      place: 'Quảng Ninh',
      symbol: 'CAT',
    },
    administrator: { ...PROVINCE_ACCOUNT, displayName: 'Quản trị' },
    referenceUnits: true,
  });
  const { units } = await call(listUnits, {});
  const { partyOrgs } = await call(listPartyOrgs, {});
  await core.close();
  const store = {
    dataDir,
    projectDir,
    options,
    units,
    openDb: () => openDb(storePaths(dataDir).database, keyOf(dataDir)),
  };
  const db = store.openDb();
  writeProvince(db, { ...size, today: DEMO_DAY }, { units, partyOrgs });
  db.close();
  return store;
}

/** What the password and scrypt give; also timed alone, for sign-in is measured without it. */
export function keyOf(dataDir: string): Buffer {
  const file = parseKeyFile(readFileSync(storePaths(dataDir).keys, 'utf8'));
  const unlocked = file && unlockByPassword(file, PROVINCE_ACCOUNT.signInName, PROVINCE_ACCOUNT.password);
  if (!unlocked) throw new Error('the password does not open the store');
  return unlocked.storeKey;
}
