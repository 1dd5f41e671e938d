import type { Account } from '#shared/accounts/accounts.contract.ts';
import type { Role } from '#shared/accounts/permissions.ts';
import type { Db } from '../../db/open.ts';

type AccountRow = {
  id: string;
  sign_in_name: string;
  display_name: string;
  role: Role;
  active: number;
  last_sign_in_at: string | null;
  sees_classified: number;
};

// The last sign-in is read from the audit, so that signing in writes one thing only.
const COLUMNS = `id, sign_in_name, display_name, role, active, sees_classified,
  (SELECT max(at) FROM audit WHERE account_id = account.id AND procedure = 'accounts.signIn') AS last_sign_in_at`;

function rowToAccount(row: AccountRow): Account {
  return {
    id: row.id,
    signInName: row.sign_in_name,
    displayName: row.display_name,
    role: row.role,
    active: row.active === 1,
    lastSignInAt: row.last_sign_in_at,
    seesClassified: row.sees_classified === 1,
  };
}

export function allAccounts(db: Db): Account[] {
  return db.all<AccountRow>(`SELECT ${COLUMNS} FROM account ORDER BY sign_in_name`).map(rowToAccount);
}

export function findAccount(db: Db, id: string): Account | null {
  const row = db.get<AccountRow>(`SELECT ${COLUMNS} FROM account WHERE id = ?`, id);
  return row ? rowToAccount(row) : null;
}

export function findAccountByName(db: Db, signInName: string): Account | null {
  const row = db.get<AccountRow>(`SELECT ${COLUMNS} FROM account WHERE sign_in_name = ?`, signInName);
  return row ? rowToAccount(row) : null;
}

export type NewAccount = { id: string; signInName: string; displayName: string; role: Role };

export function insertAccount(db: Db, account: NewAccount, createdAt: string): void {
  db.run(
    'INSERT INTO account (id, sign_in_name, display_name, role, active, created_at) VALUES (?, ?, ?, ?, 1, ?)',
    account.id,
    account.signInName,
    account.displayName,
    account.role,
    createdAt,
  );
}

export function setActive(db: Db, id: string, active: boolean): void {
  db.run('UPDATE account SET active = ? WHERE id = ?', active ? 1 : 0, id);
}

export function setSeesClassified(db: Db, id: string, seesClassified: boolean): void {
  db.run('UPDATE account SET sees_classified = ? WHERE id = ?', seesClassified ? 1 : 0, id);
}

export function countActiveAdministrators(db: Db): number {
  const row = db.get<{ n: number }>(
    "SELECT count(*) AS n FROM account WHERE role = 'administrator' AND active = 1",
  );
  return row?.n ?? 0;
}
