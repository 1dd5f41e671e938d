import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Refusal } from '#shared/contract/errors.ts';
import { createKeyFile, type KeyFile, parseKeyFile } from '../db/keyring.ts';
import { applyPending, createSchema, hasPending, isOurs, refuseNewer } from '../db/migrate.ts';
import { isNetworkPath } from '../db/network-path.ts';
import { type Db, openDb } from '../db/open.ts';
import { snapshotBeforeMigration } from '../db/snapshot.ts';
import { type StoreLock, takeStoreLock } from '../db/store-lock.ts';
import { type StorePaths, stampOf, storePaths } from '../db/store-paths.ts';
import { inWriteTransaction } from '../db/transaction.ts';
import { type StagedFile, stageDurably, stagedPath, syncFolder, writeDurably } from '../db/write-durably.ts';
import type { Clock } from './clock.ts';
import { refusalOf } from './errors.ts';
import { finishInterruptedRestore } from './interrupted-restore.ts';
import { newId } from './new-id.ts';

export type StoreNotice = { code: string; params: Record<string, string | number> };

/**
 * The files of one data folder and the open connection, if any. Opening needs the store key, so before the first
 * sign-in nothing of a record can be read. Every way in refuses rather than repairs by itself.
 */
export type Store = {
  paths: StorePaths;
  notices: StoreNotice[];
  /** Nothing there yet, there but closed, open, or there and refused. */
  state(): 'none' | 'closed' | 'open' | 'refused';
  refusal(): Refusal | null;
  /**
   * The last attempt to open it found it damaged, or damage was met since: then it is refused, and nothing is saved
   * into it any more.
   */
  damaged(): boolean;
  /** Damage was met through this connection; not heeded when the store was closed or replaced meanwhile. */
  foundDamage(db: Db): void;
  db(): Db;
  key(): Buffer;
  keyFile(): KeyFile;
  /**
   * Writes a new key file beside the present one, inside a transaction of `inStoreTransaction`; it takes effect with
   * the commit and is dropped without it.
   */
  stageKeyFile(file: KeyFile): void;
  /** Called by `inStoreTransaction` alone. */
  settleKeyFile(committed: boolean): void;
  /** Takes the writer's lock if this process does not hold it; false when another process does. */
  becomeWriter(): boolean;
  /** Ends a restore or a creation that a crash broke off, before anything of the store is opened or judged. */
  finishInterrupted(): void;
  /** Makes a whole store or none: `seed` fills it, `keys` is written before it becomes visible. */
  create(key: Buffer, recoveryKey: string, seed: (db: Db) => void, keys: (file: KeyFile) => KeyFile): void;
  /**
   * Opens with the key: checks that the file is ours and its version, migrates when this process is the writer. Every
   * page is read now with `readAll` and before a migration; otherwise store-check.service.ts does it later.
   */
  open(key: Buffer, readAll: boolean): void;
  closeDb(): void;
  close(): void;
};

/**
 * Rows this program comes with that a store has not: one just made, or made by an earlier program. `fill` runs in one
 * transaction of the writer; `needed`: what is computed without them would be wrong.
 */
export type OwnRows = { needed(db: Db): boolean; fill(db: Db): void };

export function createStore(
  dataDir: string,
  clock: Clock,
  ownRows: OwnRows = { needed: () => false, fill: () => undefined },
): Store {
  const paths = storePaths(dataDir);
  let lock: StoreLock | null = null;
  let opened: { db: Db; key: Buffer } | null = null;
  let foundDamaged = false;
  let stagedKeys: StagedFile | null = null;
  const notices: StoreNotice[] = [];

  const refusal = () =>
    opened && foundDamaged ? new Refusal('STORE_DAMAGED', { path: paths.database }) : whyRefused(paths);
  const requireWriter = () => {
    if (!store.becomeWriter()) throw new Refusal('STORE_IN_USE');
  };

  /** What a crash, or a file held by another program, broke off. Under an open connection no file changes places. */
  const finishBrokenOff = () => {
    if (opened) return;
    if (finishInterruptedRestore(paths)) foundDamaged = false;
    finishInterruptedCreation(paths);
    // Staged but not published: the change was never acknowledged, and the present key file opens the store.
    rmSync(stagedPath(paths.keys), { force: true });
  };

  const store: Store = {
    paths,
    notices,
    refusal,
    damaged: () => foundDamaged,
    foundDamage: (db) => {
      if (opened?.db === db) foundDamaged = true;
    },
    state: () => {
      if (opened) return 'open';
      if (refusal()) return 'refused';
      return existsSync(paths.database) ? 'closed' : 'none';
    },
    db: () => {
      if (!opened) throw new Refusal('NOT_SIGNED_IN');
      return opened.db;
    },
    key: () => {
      if (!opened) throw new Refusal('NOT_SIGNED_IN');
      return opened.key;
    },
    keyFile: () => {
      const file = existsSync(paths.keys) ? parseKeyFile(readFileSync(paths.keys, 'utf8')) : null;
      if (!file) throw new Refusal('STORE_KEYS_DAMAGED', { path: paths.keys });
      return file;
    },
    stageKeyFile: (file) => {
      stagedKeys = stageDurably(paths.keys, JSON.stringify(file, null, 2));
    },
    settleKeyFile: (committed) => {
      const staged = stagedKeys;
      // Whatever happens now, the next save must not publish it.
      stagedKeys = null;
      if (committed) staged?.publish();
      else staged?.discard();
    },
    becomeWriter: () => {
      if (lock) return true;
      if (isNetworkPath(dataDir)) throw new Refusal('STORE_NETWORK_PATH', { path: dataDir });
      mkdirSync(dataDir, { recursive: true, mode: 0o700 });
      lock = takeStoreLock(paths.lock);
      if (lock) finishBrokenOff();
      return lock !== null;
    },
    finishInterrupted: () => {
      if (!existsSync(paths.restoring) && !existsSync(freshPath(paths))) return;
      if (store.becomeWriter()) finishBrokenOff();
    },
    create: (key, recoveryKey, seed, keys) => {
      requireWriter();
      if (existsSync(paths.database)) throw new Refusal('STORE_EXISTS', { path: paths.database });
      const fresh = freshPath(paths);
      dropFresh(fresh);
      keepStrayJournals(paths, clock.now());
      try {
        const db = openDb(fresh, key, { create: true });
        try {
          createSchema(db);
          seed(db);
          inWriteTransaction(db, () => ownRows.fill(db));
          db.pragma('wal_checkpoint(TRUNCATE)');
        } finally {
          db.close();
        }
        writeDurably(paths.keys, JSON.stringify(keys(createKeyFile(newId(), key, recoveryKey)), null, 2));
        renameSync(fresh, paths.database);
        syncFolder(dataDir);
      } catch (error) {
        dropFresh(fresh);
        rmSync(paths.keys, { force: true });
        throw error;
      }
      store.open(key, false);
    },
    open: (key, readAll) => {
      if (opened) return;
      const refused = refusal();
      if (refused) throw refused;
      const onDamage = () => {
        foundDamaged = true;
      };
      const db = openChecked(paths, key, onDamage);
      try {
        refuseNewer(db);
        const pending = hasPending(db);
        if (readAll || pending) refuseDamage(paths, onDamage, () => requirePages(db, paths));
        if (pending) {
          requireWriter();
          notices.push(migrate(db, paths, key, clock));
        }
        refuseDamage(paths, onDamage, () => {
          // The command line, which else asks for the lock only when it writes, may be the first of a new program.
          const isWriter = lock !== null || (ownRows.needed(db) && store.becomeWriter());
          if (isWriter) inWriteTransaction(db, () => ownRows.fill(db));
        });
      } catch (error) {
        db.close();
        throw error;
      }
      opened = { db, key };
      foundDamaged = false;
    },
    closeDb: () => {
      opened?.db.close();
      opened?.key.fill(0);
      opened = null;
    },
    close: () => {
      store.closeDb();
      lock?.release();
      lock = null;
    },
  };
  return store;
}

/**
 * One write transaction on an open store, and the key file that changes with it: staged inside, published after the
 * commit. A crash in between leaves the old key file, with which everybody who could sign in still can.
 */
export function inStoreTransaction<T>(store: Store, work: () => T): T {
  if (store.damaged()) throw new Refusal('STORE_DAMAGED', { path: store.paths.database });
  let result: T;
  try {
    result = noticingDamage(store, (db) => inWriteTransaction(db, work));
  } catch (error) {
    store.settleKeyFile(false);
    throw error;
  }
  store.settleKeyFile(true);
  return result;
}

/** Reads from an open store; damage that is met is remembered, so that nothing is saved into the file any more. */
export function noticingDamage<T>(store: Store, work: (db: Db) => T): T {
  const db = store.db();
  try {
    return work(db);
  } catch (error) {
    if (!(error instanceof Refusal) && refusalOf(error)?.code === 'STORE_DAMAGED') store.foundDamage(db);
    throw error;
  }
}

/** Files that must not be opened, with the reason; the files stay as they are. */
function whyRefused(paths: StorePaths): Refusal | null {
  const hasDatabase = existsSync(paths.database);
  const hasKeys = existsSync(paths.keys);
  if (hasDatabase && !hasKeys) return new Refusal('STORE_KEYS_DAMAGED', { path: paths.keys });
  if (hasKeys && !hasDatabase) return new Refusal('STORE_DAMAGED', { path: paths.database });
  if (hasKeys && !parseKeyFile(readFileSync(paths.keys, 'utf8'))) {
    return new Refusal('STORE_KEYS_DAMAGED', { path: paths.keys });
  }
  return null;
}

/** The key was proved by its seal, so a file it does not open is a damaged file. */
function openChecked(paths: StorePaths, key: Buffer, onDamage: () => void): Db {
  const damaged = () => new Refusal('STORE_DAMAGED', { path: paths.database });
  return refuseDamage(paths, onDamage, () => {
    // SQLite would take an empty file for a new database and begin to fill it.
    if (statSync(paths.database).size === 0) throw damaged();
    const db = openDb(paths.database, key);
    try {
      if (!isOurs(db)) throw damaged();
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Reads every page, which takes a second in a store of a province. */
function requirePages(db: Db, paths: StorePaths): void {
  if (db.pragma('quick_check(1)') !== 'ok') throw new Refusal('STORE_DAMAGED', { path: paths.database });
}

/** What SQLite says of damage becomes the refusal that names the file. */
function refuseDamage<T>(paths: StorePaths, onDamage: () => void, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (refusalOf(error)?.code !== 'STORE_DAMAGED') throw error;
    onDamage();
    throw new Refusal('STORE_DAMAGED', { path: paths.database });
  }
}

/** Original and snapshot stay when a step fails; both paths are told. */
function migrate(db: Db, paths: StorePaths, key: Buffer, clock: Clock): StoreNotice {
  const snapshot = snapshotBeforeMigration(db, paths, key, clock.now());
  try {
    applyPending(db);
  } catch (error) {
    const because = refusalOf(error)?.code ?? 'INTERNAL';
    throw new Refusal('STORE_MIGRATION_FAILED', { path: paths.database, snapshot, because });
  }
  return { code: 'migrated', params: { snapshot } };
}

const freshPath = (paths: StorePaths) => `${paths.database}.new`;

/** A journal without its database would be played into the new one; somebody may still need it. */
function keepStrayJournals(paths: StorePaths, now: string): void {
  for (const journal of [`${paths.database}-wal`, `${paths.database}-shm`]) {
    if (!existsSync(journal)) continue;
    const folder = join(paths.replaced, stampOf(now));
    mkdirSync(folder, { recursive: true });
    renameSync(journal, join(folder, basename(journal)));
  }
}

function dropFresh(fresh: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${fresh}${suffix}`, { force: true });
}

/** A crash between writing the keys and naming the database: both are complete, so the last step is done now. */
function finishInterruptedCreation(paths: StorePaths): void {
  const fresh = freshPath(paths);
  if (existsSync(paths.keys) && !existsSync(paths.database) && existsSync(fresh))
    renameSync(fresh, paths.database);
}
