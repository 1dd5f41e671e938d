import type { Db } from '../../db/open.ts';

export function settingsOf(db: Db, accountId: string): Record<string, string> {
  const rows = db.all<{ name: string; value: string }>(
    'SELECT name, value FROM account_setting WHERE account_id = ? ORDER BY name',
    accountId,
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

/** How much an account keeps beside one name: names, and characters of their values. */
export function keptBeside(db: Db, accountId: string, name: string): { names: number; characters: number } {
  const kept = db.get<{ names: number; characters: number }>(
    `SELECT count(*) AS names, coalesce(sum(length(value)), 0) AS characters
     FROM account_setting WHERE account_id = ? AND name <> ?`,
    accountId,
    name,
  );
  return kept ?? { names: 0, characters: 0 };
}

export function putSetting(db: Db, accountId: string, name: string, value: string): void {
  db.run(
    `INSERT INTO account_setting (account_id, name, value) VALUES (?, ?, ?)
     ON CONFLICT (account_id, name) DO UPDATE SET value = excluded.value`,
    accountId,
    name,
    value,
  );
}

export function forgetSetting(db: Db, accountId: string, name: string): void {
  db.run('DELETE FROM account_setting WHERE account_id = ? AND name = ?', accountId, name);
}
