import type { Issuer } from '#shared/documents/documents.contract.ts';
import type { Db } from '../../db/open.ts';

type IssuerRow = Omit<Issuer, 'retired'> & { retired: number };
const COLUMNS = 'id, family, superior, name, symbol, place, retired';
const rowToIssuer = (row: IssuerRow): Issuer => ({ ...row, retired: row.retired === 1 });

export function allIssuers(db: Db): Issuer[] {
  return db.all<IssuerRow>(`SELECT ${COLUMNS} FROM issuer`).map(rowToIssuer);
}

export function findIssuer(db: Db, id: string): Issuer | null {
  const row = db.get<IssuerRow>(`SELECT ${COLUMNS} FROM issuer WHERE id = ?`, id);
  return row ? rowToIssuer(row) : null;
}

export function issuerWithSymbol(db: Db, family: Issuer['family'], symbol: string): string | null {
  const row = db.get<{ id: string }>('SELECT id FROM issuer WHERE family = ? AND symbol = ?', family, symbol);
  return row?.id ?? null;
}

export function writeIssuer(db: Db, issuer: Issuer): void {
  db.run(
    `INSERT INTO issuer (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET family = excluded.family, superior = excluded.superior, name = excluded.name,
       symbol = excluded.symbol, place = excluded.place, retired = excluded.retired`,
    issuer.id,
    issuer.family,
    issuer.superior,
    issuer.name,
    issuer.symbol,
    issuer.place,
    Number(issuer.retired),
  );
}

/** A body whose numbers were given or whose drafts are written keeps its family: the numbers would no longer fit. */
export function isIssuerUsed(db: Db, id: string): boolean {
  const row = db.get<{ used: number }>(
    `SELECT EXISTS (SELECT 1 FROM document WHERE issuer_id = ?)
       OR EXISTS (SELECT 1 FROM document_number WHERE issuer_id = ?) AS used`,
    id,
    id,
  );
  return row?.used === 1;
}
