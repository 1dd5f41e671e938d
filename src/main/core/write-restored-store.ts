import { join } from 'node:path';
import { type Db, openDb } from '../db/open.ts';
import { writeDurably } from '../db/write-durably.ts';

/**
 * Writes the store of a backup into `folder`, complete and closed, with what `record` adds to its audit: the store
 * says of itself that it was restored before it takes anybody's place.
 */
export function writeRestoredStore(
  folder: string,
  backup: { database: Uint8Array; keyFile: string; key: Buffer },
  record: (db: Db) => void,
): void {
  const path = join(folder, 'dang-vu.db');
  writeDurably(path, backup.database);
  const db = openDb(path, backup.key);
  try {
    record(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
  writeDurably(join(folder, 'dang-vu.keys'), backup.keyFile);
}
