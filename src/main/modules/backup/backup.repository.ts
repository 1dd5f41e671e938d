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
 * changed anything; a sign-in alone does not make a new backup worth while. Text typed on in a draft leaves no row
 * for some minutes, so drafts are asked themselves.
 */
export function isPresentState(db: Db, backup: { auditRows: number; auditHash: string }): boolean {
  const own = db.get<{ hash: string; at: string }>(
    'SELECT hash, at FROM audit WHERE sequence = ?',
    backup.auditRows,
  );
  const typed = db.get('SELECT 1 FROM document WHERE updated_at > ? LIMIT 1', own?.at ?? '');
  const lastChange = db.get<{ n: number | null }>('SELECT max(sequence) AS n FROM audit_change')?.n ?? 0;
  return own?.hash === backup.auditHash && lastChange <= backup.auditRows && typed === undefined;
}

/** Under this name the audit keeps rehearsals of a restore. */
export const REHEARSAL = 'backup.rehearsal';

/** The last rehearsal that went through, or the making of the store; null: the audit is empty. */
export function lastRehearsal(db: Db): { at: string; rehearsed: boolean } | null {
  const rehearsed = db.get<{ at: string }>(
    `SELECT audit.at FROM audit_change JOIN audit USING (sequence)
     WHERE entity = 'setting' AND entity_id = ? ORDER BY sequence DESC LIMIT 1`,
    REHEARSAL,
  );
  if (rehearsed) return { at: rehearsed.at, rehearsed: true };
  const first = db.get<{ at: string }>('SELECT at FROM audit ORDER BY sequence LIMIT 1');
  return first ? { at: first.at, rehearsed: false } : null;
}
