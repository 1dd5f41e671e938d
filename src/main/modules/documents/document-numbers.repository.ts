import type { DocumentNumber } from '#shared/documents/documents.contract.ts';
import type { ReservedNumber } from '#shared/documents/number-tasks.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Db } from '../../db/open.ts';

/** Issuing body, kind and the year or term the numbers run through. */
export type Register = { issuerId: string; typeCode: string; series: string };
export type RegisterRow = DocumentNumber & {
  /** The document that bears it is classified. */
  classified: boolean;
};

type NumberRow = Omit<RegisterRow, 'classified'> & { classified: number };

/** Highest number first. The note of a given number is the summary of its document. */
export function registerRows(db: Db, { issuerId, typeCode, series }: Register): RegisterRow[] {
  return db
    .all<NumberRow>(
      `SELECT document_number.id, document_number.number, document_number.text, document_number.status,
         document_number.day, coalesce(document.summary, document_number.note) AS note,
         document_number.document_id AS documentId, account.display_name AS accountName,
         coalesce(document.secrecy <> 'normal', 0) AS classified
       FROM document_number
       JOIN account ON account.id = document_number.account_id
       LEFT JOIN document ON document.id = document_number.document_id
       WHERE document_number.issuer_id = ? AND document_number.type_code = ? AND document_number.series = ?
       ORDER BY document_number.number DESC`,
      issuerId,
      typeCode,
      series,
    )
    .map((row) => ({ ...row, classified: row.classified === 1 }));
}

/** All registers of a body and kind, newest first. */
export function seriesOf(db: Db, issuerId: string, typeCode: string): string[] {
  return db
    .all<{ series: string }>(
      `SELECT series FROM document_number WHERE issuer_id = ? AND type_code = ?
       GROUP BY series ORDER BY max(day) DESC`,
      issuerId,
      typeCode,
    )
    .map(({ series }) => series);
}

export type StoredNumber = Register & {
  id: string;
  number: number;
  text: string;
  status: DocumentNumber['status'];
  day: LocalDate;
  note: string;
};

const STORED = 'id, issuer_id AS issuerId, type_code AS typeCode, series, number, text, status, day, note';

export function findNumber(db: Db, id: string): StoredNumber | null {
  return db.get<StoredNumber>(`SELECT ${STORED} FROM document_number WHERE id = ?`, id) ?? null;
}

/** Kept free and not used, oldest first. */
export function reservedNumbers(db: Db): ReservedNumber[] {
  return db.all<ReservedNumber>(
    `SELECT id, text, day, note AS purpose FROM document_number WHERE status = 'reserved' ORDER BY day, id`,
  );
}

export function insertNumber(
  db: Db,
  row: StoredNumber & { documentId: string | null; at: string; accountId: string },
): void {
  db.run(
    `INSERT INTO document_number (id, issuer_id, type_code, series, number, text, status, day, note, document_id, at,
       account_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.id,
    row.issuerId,
    row.typeCode,
    row.series,
    row.number,
    row.text,
    row.status,
    row.day,
    row.note,
    row.documentId,
    row.at,
    row.accountId,
  );
}

/** A number that was kept free goes to its document. */
export function giveReserved(
  db: Db,
  id: string,
  given: { text: string; day: LocalDate; documentId: string; at: string; accountId: string },
): void {
  db.run(
    `UPDATE document_number SET status = 'given', text = ?, day = ?, document_id = ?, at = ?, account_id = ?
     WHERE id = ?`,
    given.text,
    given.day,
    given.documentId,
    given.at,
    given.accountId,
    id,
  );
}

/** A number kept free that no document of the program will get. */
export function closeReserved(
  db: Db,
  id: string,
  closed: { status: 'used' | 'cancelled'; day: LocalDate; note: string; at: string; accountId: string },
): void {
  db.run(
    'UPDATE document_number SET status = ?, day = ?, note = ?, at = ?, account_id = ? WHERE id = ?',
    closed.status,
    closed.day,
    closed.note,
    closed.at,
    closed.accountId,
    id,
  );
}
