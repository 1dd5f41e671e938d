import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseKeyFile, unlockByPassword } from '../../db/keyring.ts';
import { type Db, openDb } from '../../db/open.ts';
import { storePaths } from '../../db/store-paths.ts';
import { ADMINISTRATOR } from './office.ts';

/** The key of a store, as somebody who knows the password and the format can get it. */
export function storeKeyOf(folder: string, password: string = ADMINISTRATOR.password): Buffer {
  const file = parseKeyFile(readFileSync(storePaths(folder).keys, 'utf8'));
  const unlocked = file && unlockByPassword(file, ADMINISTRATOR.signInName, password);
  if (!unlocked) throw new Error('the password does not open this store');
  return unlocked.storeKey;
}

/** Works on the database behind the program's back. */
export function behindTheBack<T>(folder: string, work: (db: Db) => T, password?: string): T {
  const db = openDb(storePaths(folder).database, storeKeyOf(folder, password));
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Every file under a folder with its content, to prove that nothing was touched. */
export function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    files
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

/** The store's own files, without the lock, the attempts and the log. */
export function storeFilesOf(folder: string): Record<string, string> {
  const kept = Object.entries(contentsOf(folder)).filter(([name]) => /^dang-vu\.(db|keys)$/.test(name));
  return Object.fromEntries(kept);
}
