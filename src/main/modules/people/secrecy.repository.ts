import type { Db } from '../../db/open.ts';

const APPROVAL = 'secrecy.approval';

/** The document by which this computer may hold classified records; null: it may not. */
export function readApproval(db: Db): string | null {
  return db.get<{ value: string }>('SELECT value FROM setting WHERE name = ?', APPROVAL)?.value ?? null;
}

export function writeApproval(db: Db, document: string | null): void {
  if (document === null) db.run('DELETE FROM setting WHERE name = ?', APPROVAL);
  else
    db.run(
      'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      APPROVAL,
      document,
    );
}
