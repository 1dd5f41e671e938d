import { daysBetween, type LocalDate } from '#shared/domain/local-date.ts';
import type { StoreContext } from '../../core/context.ts';
import { refusalOf } from '../../core/errors.ts';
import { inStoreTransaction, type Store } from '../../core/store.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './store-check.repository.ts';

/** Indexes are compared with their tables once a week; pages are read at every opening. */
const THOROUGH_EVERY_DAYS = 7;

type Check = {
  day: LocalDate;
  stopped: boolean;
  /** False: damage was found, or the check was broken off; nothing that removes or replaces a file may follow. */
  passed: Promise<boolean>;
};

/** Of every open connection: a store that is opened anew is checked anew. */
const begun = new WeakMap<Db, Check>();
const running = new WeakMap<Store, Set<Check>>();

/**
 * Reads every page in the second thread, once for each opening and each day of a window that stays open. When damage
 * is found the store is refused from then on and every window is told. Closing the program does not wait for it.
 */
export function storeCheck(context: StoreContext): Promise<boolean> {
  const { store, background } = context;
  const db = store.db();
  const day = context.today();
  const known = begun.get(db);
  if (known?.day === day) return known.passed;
  const check: Check = { day, stopped: false, passed: Promise.resolve(false) };
  check.passed = carryOut(context, db, check);
  begun.set(db, check);
  background.beside(async () => {
    await check.passed;
    return store.damaged() ? ['session'] : [];
  });
  return check.passed;
}

/** Before the files change places: on Windows a file that is being read cannot be moved. */
export async function stopStoreChecks(store: Store): Promise<void> {
  for (const check of running.get(store) ?? []) {
    check.stopped = true;
    await check.passed;
  }
}

async function carryOut(context: StoreContext, db: Db, check: Check): Promise<boolean> {
  const { store } = context;
  const all = running.get(store) ?? new Set();
  running.set(store, all.add(check));
  try {
    return await readEveryTable(context, db, check);
  } catch (error) {
    const code = refusalOf(error)?.code;
    if (code === 'STORE_DAMAGED') store.foundDamage(db);
    // Anything else (the file is held, the disk is full) says nothing of the pages; the next opening looks again.
    return code !== 'STORE_DAMAGED' && code !== 'PROGRAM_ENDED';
  } finally {
    all.delete(check);
  }
}

/** Table by table: other work of the thread comes in between, and closing waits for one of them at the most. */
async function readEveryTable({ store, jobs }: StoreContext, db: Db, check: Check): Promise<boolean> {
  const last = repository.thoroughlyCheckedOn(db);
  // A day that lies ahead is that of a clock which was wrong.
  const thorough = last === null || Math.abs(daysBetween(last, check.day)) >= THOROUGH_EVERY_DAYS;
  const job = { database: store.paths.database, key: Uint8Array.from(store.key()), thorough };
  for (const table of repository.tablesOf(db)) {
    if (check.stopped) return false;
    if (await jobs.run('checkTable', { ...job, table })) continue;
    store.foundDamage(db);
    return false;
  }
  const stillOpen = store.state() === 'open' && store.db() === db;
  if (thorough && stillOpen)
    inStoreTransaction(store, () => repository.putThoroughlyCheckedOn(db, check.day));
  return true;
}
