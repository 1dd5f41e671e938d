import type { Db } from './open.ts';

/** Runs `work` in one write transaction; whatever it throws undoes all of it. */
export function inWriteTransaction<T>(db: Db, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A failed commit (disk full) may have ended the transaction already.
    if (db.inTransaction()) db.exec('ROLLBACK');
    throw error;
  }
}

/** Runs `work` on one unchanging picture of the store. */
export function inReadTransaction<T>(db: Db, work: () => T): T {
  db.exec('BEGIN');
  try {
    return work();
  } finally {
    db.exec('COMMIT');
  }
}
