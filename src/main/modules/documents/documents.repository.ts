import { type Draft, draft } from '#shared/documents/documents.contract.ts';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { SecrecyLevel } from '#shared/people/secrecy.ts';
import type { Db } from '../../db/open.ts';

export type DocumentStatus = 'draft' | 'issued' | 'revoked';

/** A row of the register, without the text of the document. */
export type RegisteredDocument = {
  id: string;
  status: DocumentStatus;
  issuerId: string;
  /** As it stood on the paper; of a draft as the body is called today. */
  issuerName: string;
  typeCode: string;
  number: string;
  date: LocalDate | null;
  summary: string;
  secrecy: SecrecyLevel;
  binned: boolean;
  updatedAt: string;
};
export type StoredDocument = RegisteredDocument & {
  version: number;
  draft: Draft;
  /** Null while it is a draft. */
  issued: PrintedDocument | null;
  revokedReason: string | null;
};

type ListedRow = Omit<RegisteredDocument, 'binned'> & { binned: number };
type FullRow = ListedRow & {
  version: number;
  content: string;
  issued: string | null;
  revokedReason: string | null;
};

const LISTED = `document.id, document.status, document.issuer_id AS issuerId,
  coalesce(nullif(document.issuer_name, ''), issuer.name) AS issuerName,
  document.type_code AS typeCode, document.number_text AS number, document.date, document.summary,
  document.secrecy, document.binned_at IS NOT NULL AS binned, document.updated_at AS updatedAt`;
const FULL = `${LISTED}, document.version, document.content, document.issued,
  document.revoked_reason AS revokedReason`;
const FROM = 'FROM document JOIN issuer ON issuer.id = document.issuer_id';

export type DocumentFilter = {
  year: number | null;
  issuerId: string | null;
  typeCode: string | null;
  status: DocumentStatus | null;
  /** Folded; every word must stand in the number, the kind or the summary. */
  words: readonly string[];
  binned: boolean;
};

/** Newest first: by the date, drafts by their last change. Classified ones only with `classified`. */
export function listDocuments(db: Db, filter: DocumentFilter, classified: boolean): RegisteredDocument[] {
  const day = 'coalesce(document.date, substr(document.updated_at, 1, 10))';
  return db
    .all<ListedRow>(
      `SELECT ${LISTED} ${FROM}
       WHERE (document.secrecy = 'normal' OR :classified) AND (document.binned_at IS NOT NULL) = :binned
         AND (:year IS NULL OR substr(${day}, 1, 4) = :year)
         AND (:issuerId IS NULL OR document.issuer_id = :issuerId)
         AND (:typeCode IS NULL OR document.type_code = :typeCode)
         AND (:status IS NULL OR document.status = :status)
         AND NOT EXISTS (
           SELECT 1 FROM json_each(:words) AS word WHERE instr(document.search_key, word.value) = 0)
       ORDER BY ${day} DESC, document.id DESC`,
      {
        classified: Number(classified),
        binned: Number(filter.binned),
        year: filter.year === null ? null : String(filter.year).padStart(4, '0'),
        issuerId: filter.issuerId,
        typeCode: filter.typeCode,
        status: filter.status,
        words: JSON.stringify(filter.words),
      },
    )
    .map(rowToListed);
}

/** Null also for a classified document that may not be seen. */
export function findDocument(db: Db, id: string, classified: boolean): StoredDocument | null {
  const row = db.get<FullRow>(
    `SELECT ${FULL} ${FROM} WHERE document.id = ? AND (document.secrecy = 'normal' OR ?)`,
    id,
    Number(classified),
  );
  if (!row) return null;
  const { content, issued, version, revokedReason, ...listed } = row;
  return {
    ...rowToListed(listed),
    version,
    revokedReason,
    // What later versions of the program ask for gets its default.
    draft: draft.parse(JSON.parse(content)),
    issued: issued === null ? null : (JSON.parse(issued) as PrintedDocument),
  };
}

const rowToListed = (row: ListedRow): RegisteredDocument => ({ ...row, binned: row.binned === 1 });

export type WrittenDraft = { id: string; draft: Draft; searchKey: string; now: string; accountId: string };

export function insertDocument(db: Db, { id, draft, searchKey, now, accountId }: WrittenDraft): void {
  db.run(
    `INSERT INTO document (id, status, issuer_id, type_code, summary, search_key, secrecy, person_id, content,
       created_at, updated_at, account_id) VALUES (?, 'draft', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    draft.issuerId,
    draft.typeCode,
    draft.summary,
    searchKey,
    draft.secrecy,
    draft.personId,
    JSON.stringify(draft),
    now,
    now,
    accountId,
  );
}

export function writeDraft(db: Db, { id, draft, searchKey, now }: Omit<WrittenDraft, 'accountId'>): void {
  db.run(
    `UPDATE document SET issuer_id = ?, type_code = ?, summary = ?, search_key = ?, secrecy = ?, person_id = ?,
       content = ?, version = version + 1, updated_at = ? WHERE id = ?`,
    draft.issuerId,
    draft.typeCode,
    draft.summary,
    searchKey,
    draft.secrecy,
    draft.personId,
    JSON.stringify(draft),
    now,
    id,
  );
}

export function writeIssued(
  db: Db,
  id: string,
  given: {
    number: string;
    date: LocalDate;
    issuerName: string;
    issued: PrintedDocument;
    searchKey: string;
    now: string;
  },
): void {
  db.run(
    `UPDATE document SET status = 'issued', number_text = ?, date = ?, issuer_name = ?, issued = ?, search_key = ?,
       version = version + 1, updated_at = ? WHERE id = ?`,
    given.number,
    given.date,
    given.issuerName,
    JSON.stringify(given.issued),
    given.searchKey,
    given.now,
    id,
  );
}

export function writeRevoked(db: Db, id: string, reason: string, now: string): void {
  db.run(
    `UPDATE document SET status = 'revoked', revoked_reason = ?, version = version + 1, updated_at = ? WHERE id = ?`,
    reason,
    now,
    id,
  );
}

export function writeBinned(db: Db, id: string, binnedAt: string | null, now: string): void {
  db.run(
    'UPDATE document SET binned_at = ?, version = version + 1, updated_at = ? WHERE id = ?',
    binnedAt,
    now,
    id,
  );
}

/** Whether the audit has a row of this account about a record since an instant (UTC, ISO). */
export function wasToldSince(
  db: Db,
  told: { entity: string; id: string; accountId: string; since: string },
): boolean {
  const row = db.get(
    `SELECT 1 FROM audit_change JOIN audit USING (sequence)
     WHERE entity = ? AND entity_id = ? AND account_id = ? AND at > ? LIMIT 1`,
    told.entity,
    told.id,
    told.accountId,
    told.since,
  );
  return row !== undefined;
}
