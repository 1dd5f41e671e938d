import { createHash } from 'node:crypto';
import type { Db, SqlValue } from '../db/open.ts';

export type FieldChange = { field: string; before: SqlValue; after: SqlValue };
export type AuditChange = {
  entity:
    | 'person'
    | 'unit'
    | 'partyOrg'
    | 'post'
    | 'seat'
    | 'attachment'
    | 'account'
    | 'organisation'
    | 'setting'
    | 'rule'
    | 'calendarDay'
    | 'calendarYear'
    | 'task'
    | 'issuer'
    | 'textBlock'
    | 'document'
    | 'documentNumber';
  entityId: string;
  action: 'created' | 'changed' | 'binned' | 'restored';
  changes: FieldChange[];
};

/** Collects what one call changed; dispatch writes it in the same transaction. */
export type AuditRecorder = {
  record(change: AuditChange): void;
  /** Import, report or file the change came from. */
  setSource(source: string): void;
  /** A save that goes on with one already told: leaves no row of its own unless something is recorded. */
  goOn(): void;
};

export type AuditHead = {
  at: string;
  accountId: string;
  accountName: string;
  computer: string;
  door: string;
  procedure: string;
};

export function createAuditRecorder(): AuditRecorder & {
  changes: AuditChange[];
  source: string | null;
  goesOn: boolean;
} {
  const recorder = {
    changes: [] as AuditChange[],
    source: null as string | null,
    goesOn: false,
    record: (change: AuditChange) => {
      recorder.changes.push(change);
    },
    setSource: (source: string) => {
      recorder.source = source;
    },
    goOn: () => {
      recorder.goesOn = true;
    },
  };
  return recorder;
}

/** The fields that differ, in the order of `after`; a created record differs from nothing. */
export function changedFields<Row extends Record<string, SqlValue>>(
  before: Row | null,
  after: Row,
): FieldChange[] {
  return Object.entries(after)
    .map(([field, value]) => ({ field, before: before?.[field] ?? null, after: value }))
    .filter((change) => change.before !== change.after);
}

/** Appends one row to the chain: each row's hash covers its content and the hash before it. */
export function appendAudit(
  db: Db,
  head: AuditHead,
  source: string | null,
  changes: readonly AuditChange[],
): void {
  const last = db.get<{ sequence: number; hash: string }>(
    'SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1',
  ) ?? { sequence: 0, hash: '' };
  const sequence = last.sequence + 1;
  const stored = changes.map((change) => ({ ...change, changes: JSON.stringify(change.changes) }));
  const hash = auditHash(last.hash, { ...head, sequence, source }, stored);
  db.run(
    `INSERT INTO audit (sequence, at, account_id, account_name, computer, door, procedure, source, previous_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    sequence,
    head.at,
    head.accountId,
    head.accountName,
    head.computer,
    head.door,
    head.procedure,
    source,
    last.hash,
    hash,
  );
  stored.forEach((change, ordinal) => {
    db.run(
      'INSERT INTO audit_change (sequence, ordinal, entity, entity_id, action, changes) VALUES (?, ?, ?, ?, ?, ?)',
      sequence,
      ordinal,
      change.entity,
      change.entityId,
      change.action,
      change.changes,
    );
  });
}

type StoredChange = { entity: string; entityId: string; action: string; changes: string };

/** SHA-256 over the previous hash and everything a row says; used to append and to verify. */
export function auditHash(
  previous: string,
  row: AuditHead & { sequence: number; source: string | null },
  changes: readonly StoredChange[],
): string {
  const said = [
    row.sequence,
    row.at,
    row.accountId,
    row.accountName,
    row.computer,
    row.door,
    row.procedure,
    row.source,
    changes.map((change) => [change.entity, change.entityId, change.action, change.changes]),
  ];
  return createHash('sha256').update(previous).update('\n').update(JSON.stringify(said)).digest('hex');
}
