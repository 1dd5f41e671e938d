import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callerOf } from '../../src/main/core/call-core.ts';
import type { CoreOptions } from '../../src/main/core/core.ts';
import { createCore } from '../../src/main/core/create-core.ts';
import { newId } from '../../src/main/core/new-id.ts';
import { parseKeyFile, unlockByPassword } from '../../src/main/db/keyring.ts';
import { type Db, openDb } from '../../src/main/db/open.ts';
import { storePaths } from '../../src/main/db/store-paths.ts';
import { inWriteTransaction } from '../../src/main/db/transaction.ts';
import { type InventedPerson, inventPerson } from '../../src/main/demo/invented-person.ts';
import { seededRandom } from '../../src/main/demo/seeded-random.ts';
import { insertPerson } from '../../src/main/modules/people/people.repository.ts';
import { listUnits, type Unit } from '../../src/shared/organisation/organisation.contract.ts';
import { createStore } from '../../src/shared/system/system.contract.ts';

export const BENCH_ACCOUNT = { signInName: 'quantri', password: 'do-thoi-gian-2026' };
export const BENCH_PEOPLE = 8000;

export type BenchStore = {
  dataDir: string;
  projectDir: string;
  /** Options of the built program on this store. */
  options: CoreOptions;
  units: Unit[];
  /** A connection of its own to the same file. */
  openDb(): Db;
};

/** A store with 8,000 people, always the same ones, written straight into the database. */
export async function makeBenchStore(projectDir: string, dataDir: string): Promise<BenchStore> {
  const options: CoreOptions = {
    door: 'loopback',
    dataDir,
    resourcesDir: join(projectDir, 'resources'),
    entriesDir: join(projectDir, 'out', 'main'),
    computer: 'bench',
    version: '0.0.0',
    demonstration: true,
    checkOutputs: false,
  };
  const core = createCore(options);
  const call = callerOf(core, 'bench');
  await call(createStore, {
    organisation: {
      name: 'Công an tỉnh Quảng Ninh',
      superior: 'Bộ Công an',
      place: 'Quảng Ninh',
      symbol: 'CAT',
    },
    administrator: { ...BENCH_ACCOUNT, displayName: 'Quản trị' },
    referenceUnits: true,
  });
  const { units } = await call(listUnits, {});
  await core.close();
  const store = {
    dataDir,
    projectDir,
    options,
    units,
    openDb: () => openDb(storePaths(dataDir).database, keyOf(dataDir)),
  };
  const db = store.openDb();
  inWriteTransaction(db, () => {
    inventMany(0, BENCH_PEOPLE).forEach((person, index) => {
      const unitId = units[1 + (index % (units.length - 1))]?.id ?? null;
      const fields = { ...person, unitId, post: 'Cán bộ', note: null };
      insertPerson(db, newId(), fields, '2026-09-30T01:00:00.000Z');
    });
  });
  db.close();
  return store;
}

/** People by number; two ranges have nobody in common. */
export function inventMany(from: number, count: number): InventedPerson[] {
  const random = seededRandom(from + 1);
  return Array.from({ length: count }, (_, index) =>
    inventPerson(random, from + index, index % 40 === 0 ? 1 : 4, [
      'Phường Hà Tu',
      'Xã Bình Liêu',
      'Phường Uông Bí',
    ]),
  );
}

/** What the password and scrypt give; also timed alone, for sign-in is measured without it. */
export function keyOf(dataDir: string): Buffer {
  const file = parseKeyFile(readFileSync(storePaths(dataDir).keys, 'utf8'));
  const unlocked = file && unlockByPassword(file, BENCH_ACCOUNT.signInName, BENCH_ACCOUNT.password);
  if (!unlocked) throw new Error('the password does not open the store');
  return unlocked.storeKey;
}
