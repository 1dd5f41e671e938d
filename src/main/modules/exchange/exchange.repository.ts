import { type PersonSnapshot, parseSnapshot } from '#shared/people/person-snapshot.ts';
import type { Db } from '../../db/open.ts';

export type ImportBatch = {
  id: string;
  fileName: string;
  fileSha256: string;
  importedAt: string;
  accountId: string;
  created: number;
  changed: number;
  leftOut: number;
};

export function insertBatch(db: Db, batch: ImportBatch): void {
  db.run(
    `INSERT INTO import_batch (id, file_name, file_sha256, imported_at, account_id, created, changed, left_out)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    batch.id,
    batch.fileName,
    batch.fileSha256,
    batch.importedAt,
    batch.accountId,
    batch.created,
    batch.changed,
    batch.leftOut,
  );
}

/** `before` null: the import created the person. */
export type ImportedRow = {
  excelRow: number;
  personId: string;
  revisionAfter: number;
  before: PersonSnapshot | null;
};

export function insertImportedRow(db: Db, importId: string, row: ImportedRow): void {
  db.run(
    'INSERT INTO import_row (import_id, excel_row, person_id, revision_after, before_json) VALUES (?, ?, ?, ?, ?)',
    importId,
    row.excelRow,
    row.personId,
    row.revisionAfter,
    row.before && JSON.stringify(row.before),
  );
}

export type ImportListing = {
  id: string;
  fileName: string;
  importedAt: string;
  importedBy: string;
  created: number;
  changed: number;
  leftOut: number;
  undoneAt: string | null;
};

const LISTING = `SELECT import_batch.id, file_name AS fileName, imported_at AS importedAt,
    account.display_name AS importedBy, created, changed, left_out AS leftOut, undone_at AS undoneAt
  FROM import_batch JOIN account ON account.id = import_batch.account_id`;

/** Newest first. */
export function allImports(db: Db): ImportListing[] {
  return db.all<ImportListing>(`${LISTING} ORDER BY import_batch.id DESC`);
}

export function findImport(db: Db, id: string): ImportListing | null {
  return db.get<ImportListing>(`${LISTING} WHERE import_batch.id = ?`, id) ?? null;
}

export function importedRows(db: Db, importId: string): ImportedRow[] {
  return db
    .all<{ excelRow: number; personId: string; revisionAfter: number; beforeJson: string | null }>(
      `SELECT excel_row AS excelRow, person_id AS personId, revision_after AS revisionAfter, before_json AS beforeJson
       FROM import_row WHERE import_id = ? ORDER BY excel_row`,
      importId,
    )
    .map(({ beforeJson, ...row }) => ({
      ...row,
      before: beforeJson === null ? null : parseSnapshot(beforeJson),
    }));
}

export function markUndone(db: Db, importId: string, undoneAt: string): void {
  db.run('UPDATE import_batch SET undone_at = ? WHERE id = ?', undoneAt, importId);
}
