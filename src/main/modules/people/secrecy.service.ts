import { Refusal } from '#shared/contract/errors.ts';
import type { SecrecyLevel } from '#shared/people/secrecy.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import { readApproval, writeApproval } from './secrecy.repository.ts';

/** The document by which this computer may hold classified records; null: it may not. */
export function approvalDocument(db: Db): string | null {
  return readApproval(db);
}

/** SECRECY_NOT_APPROVED above "thường" while no document approves this computer (design/trust.md). */
export function refuseUnapproved(db: Db, level: SecrecyLevel): void {
  if (level !== 'normal' && readApproval(db) === null) throw new Refusal('SECRECY_NOT_APPROVED');
}

/** Null takes the approval back: records stay, nothing new above "thường" is accepted. */
export function setApprovalDocument({ db, audit }: Context, document: string | null): void {
  const before = readApproval(db);
  if (before === document) return;
  writeApproval(db, document);
  const changes = [{ field: 'secrecyApproval', before, after: document }];
  audit.record({ entity: 'setting', entityId: 'secrecy.approval', action: 'changed', changes });
}
