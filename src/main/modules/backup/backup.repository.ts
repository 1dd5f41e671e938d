import type { Db } from '../../db/open.ts';

const SECOND_FOLDER = 'backup.secondFolder';

export function secondFolder(db: Db): string | null {
  return db.get<{ value: string }>('SELECT value FROM setting WHERE name = ?', SECOND_FOLDER)?.value ?? null;
}

export function setSecondFolder(db: Db, folder: string | null): void {
  if (folder === null) db.run('DELETE FROM setting WHERE name = ?', SECOND_FOLDER);
  else {
    db.run(
      'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      SECOND_FOLDER,
      folder,
    );
  }
}

/**
 * Whether a backup holds this store as it is: its last audit row is one of this store's own chain, and no later row
 * changed anything; a sign-in alone does not make a new backup worth while.
 */
export function isPresentState(db: Db, backup: { auditRows: number; auditHash: string }): boolean {
  const own = db.get<{ hash: string }>('SELECT hash FROM audit WHERE sequence = ?', backup.auditRows);
  const lastChange = db.get<{ n: number | null }>('SELECT max(sequence) AS n FROM audit_change')?.n ?? 0;
  return own?.hash === backup.auditHash && lastChange <= backup.auditRows;
}
