import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#shared/contract/errors.ts';
import { versionOf } from './migrate.ts';
import { type Db, openDb } from './open.ts';
import { type StorePaths, stampOf } from './store-paths.ts';

/** Copies the store into one new file under the same key (VACUUM INTO; the backup API fails on encrypted files). */
export function vacuumInto(db: Db, path: string): void {
  db.run('VACUUM INTO ?', path);
}

/** Proves that a copy opens with the key and that its pages are whole; throws BACKUP_VERIFY_FAILED. */
export function verifyCopy(path: string, key: Buffer): void {
  const copy = openDb(path, key, { readonly: true });
  try {
    if (copy.pragma('quick_check(1)') !== 'ok') throw new Refusal('BACKUP_VERIFY_FAILED', { path });
  } finally {
    copy.close();
  }
}

/** A verified copy beside the backups, named by version and instant. Returns its path. */
export function snapshotBeforeMigration(db: Db, paths: StorePaths, key: Buffer, now: string): string {
  mkdirSync(paths.backups, { recursive: true });
  const path = join(paths.backups, `before-migration-${versionOf(db)}-${stampOf(now)}.db`);
  vacuumInto(db, path);
  verifyCopy(path, key);
  return path;
}
