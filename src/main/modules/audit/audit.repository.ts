import type { AuditEntry, HistoryEntry } from '#shared/audit/audit.contract.ts';
import type { Db } from '../../db/open.ts';

const ENTRY = `sequence, at, account_name AS accountName, computer, door, procedure, source,
  (SELECT count(*) FROM audit_change WHERE audit_change.sequence = audit.sequence) AS subjects`;

/** Newest first, from before a sequence number. */
export function auditPage(db: Db, before: number | null, limit: number): AuditEntry[] {
  return db.all<AuditEntry>(
    `SELECT ${ENTRY} FROM audit WHERE sequence < ? ORDER BY sequence DESC LIMIT ?`,
    before ?? Number.MAX_SAFE_INTEGER,
    limit,
  );
}

export function countAudit(db: Db): number {
  return db.get<{ n: number }>('SELECT count(*) AS n FROM audit')?.n ?? 0;
}

type HistoryRow = Omit<HistoryEntry, 'changes'> & { changes: string };

export function historyOf(db: Db, entity: string, id: string): HistoryEntry[] {
  return db
    .all<HistoryRow>(
      `SELECT audit.sequence, at, account_name AS accountName, procedure, source, action, changes
       FROM audit_change JOIN audit ON audit.sequence = audit_change.sequence
       WHERE entity = ? AND entity_id = ? ORDER BY audit.sequence DESC, ordinal DESC`,
      entity,
      id,
    )
    .map((row) => ({ ...row, changes: JSON.parse(row.changes) }));
}

export type ChainRow = {
  sequence: number;
  at: string;
  accountId: string;
  accountName: string;
  computer: string;
  door: string;
  procedure: string;
  source: string | null;
  previousHash: string;
  hash: string;
};

/** A stretch of the chain in order, after a sequence number. */
export function chainAfter(db: Db, sequence: number, limit: number): ChainRow[] {
  return db.all<ChainRow>(
    `SELECT sequence, at, account_id AS accountId, account_name AS accountName, computer, door, procedure, source,
       previous_hash AS previousHash, hash
     FROM audit WHERE sequence > ? ORDER BY sequence LIMIT ?`,
    sequence,
    limit,
  );
}

export type StoredChange = { entity: string; entityId: string; action: string; changes: string };

export function changesOf(db: Db, sequence: number): StoredChange[] {
  return db.all<StoredChange>(
    'SELECT entity, entity_id AS entityId, action, changes FROM audit_change WHERE sequence = ? ORDER BY ordinal',
    sequence,
  );
}
