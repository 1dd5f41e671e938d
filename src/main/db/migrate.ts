import { Refusal } from '#shared/contract/errors.ts';
import { latestVersion, migrations } from './migrations/all.ts';
import type { Db } from './open.ts';
import { inWriteTransaction } from './transaction.ts';

/** `PRAGMA application_id` of our files: "DVu1". */
export const APPLICATION_ID = 0x44567531;

/** False for an empty file and for a database of another program. */
export function isOurs(db: Db): boolean {
  return Number(db.pragma('application_id')) === APPLICATION_ID;
}

export function versionOf(db: Db): number {
  return Number(db.pragma('user_version'));
}

/** Refuses a file that a newer program wrote; deletion is never offered. */
export function refuseNewer(db: Db): void {
  const version = versionOf(db);
  if (version > latestVersion) throw new Refusal('STORE_NEWER', { version, supported: latestVersion });
}

/** Creates the whole schema in a new file. */
export function createSchema(db: Db): void {
  db.pragma(`application_id = ${APPLICATION_ID}`);
  applyPending(db);
}

export function hasPending(db: Db): boolean {
  return versionOf(db) < latestVersion;
}

/**
 * All pending steps in one transaction; foreign keys are checked before it is kept. They are not enforced meanwhile,
 * because SQLite changes a table by making it anew, and dropping the old one would take its references along.
 */
export function applyPending(db: Db): void {
  const from = versionOf(db);
  db.pragma('foreign_keys = OFF');
  try {
    inWriteTransaction(db, () => {
      for (const migration of migrations.filter((one) => one.version > from)) migration.up(db);
      const broken = db.all('PRAGMA foreign_key_check');
      if (broken.length > 0) throw new Error(`migration leaves ${broken.length} broken references`);
      db.pragma(`user_version = ${latestVersion}`);
    });
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
