import type { TouchedRecord } from '#shared/tasks/task-given.ts';
import type { Db } from '../../db/open.ts';

/** Moves with every change: none goes without its audit row. */
export function lastAuditSequence(db: Db): number {
  return db.get<{ last: number | null }>('SELECT max(sequence) AS last FROM audit')?.last ?? 0;
}

/** Records changed after a row of the audit, each once. */
export function changedSince(db: Db, sequence: number): TouchedRecord[] {
  return db.all<TouchedRecord>(
    'SELECT DISTINCT entity, entity_id AS entityId FROM audit_change WHERE sequence > ?',
    sequence,
  );
}
