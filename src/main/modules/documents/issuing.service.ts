import { Refusal } from '#shared/contract/errors.ts';
import {
  LARGEST_GAP,
  LARGEST_NUMBER,
  nextNumber,
  numberFindings,
} from '#shared/documents/document-number.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Override } from '#shared/rulebook/checks.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import { passChecks, rulebookOf } from '../rulebook/rulebook.service.ts';
import { composeDraft } from './compose.service.ts';
import { DOCUMENT, storedDocument } from './document-access.service.ts';
import { giveNumber, registerOn } from './document-numbers.service.ts';
import * as repository from './documents.repository.ts';
import { openDraft, searchKeyOf } from './drafts.service.ts';
import { chosen } from './issuers.service.ts';

export type IssueAsked = {
  id: string;
  version: number;
  /** Null: the next one of the register. */
  number: number | null;
  date: LocalDate;
  overrides: readonly Override[];
};

/**
 * Gives number and day and keeps the document as it then is. DOCUMENT_UNFILLED while a placeholder is empty,
 * RULES_NOT_MET with what stands against the number.
 */
export function issueDocument(context: Context, asked: IssueAsked): { number: string } {
  const { db, audit, now, today } = context;
  const { id, date, overrides } = asked;
  const { draft } = openDraft(context, id, asked.version);
  if (date > today()) throw new Refusal('INPUT_INVALID', {}, { date: 'dateInFuture' });
  if (draft.secrecy !== 'normal' && draft.secrecyBasis === null)
    throw new Refusal('INPUT_INVALID', {}, { 'draft.secrecyBasis': 'required' });
  const { issuer, type } = chosen(db, draft, date);
  const { register, rows } = registerOn(db, issuer, type.code, date);
  const number = asked.number ?? nextNumber(rows);
  if (number > LARGEST_NUMBER || number - nextNumber(rows) > LARGEST_GAP)
    throw new Refusal('INPUT_INVALID', {}, { number: 'invalid' });

  const { document, missing } = composeDraft(context, draft, { number, date });
  if (missing.length > 0)
    throw new Refusal('DOCUMENT_UNFILLED', { names: missing.map((name) => `{{${name}}}`).join(', ') });
  const findings = numberFindings({ number, day: date }, rows, rulebookOf(db));
  const classified = draft.secrecy !== 'normal';
  passChecks(context, { subject: DOCUMENT, subjectId: id, classified }, findings, overrides);

  const gap = overrides.find(({ code }) => code === 'DOC_NUMBER_GAP')?.reason ?? '';
  // Everybody reads the register: why numbers were left out for a classified document stands beside the document.
  const gapReason = classified ? '' : gap;
  const text = giveNumber(context, {
    ...{ register, rows, issuer, type, number, day: date },
    ...{ documentId: id, gapReason },
  });
  const searchKey = searchKeyOf(text, type.name, draft.summary);
  repository.writeIssued(db, id, {
    ...{ number: text, date, issuerName: issuer.name, issued: document },
    ...{ searchKey, now: now() },
  });
  const changes = changedFields<Record<string, string | null>>(
    { status: 'draft', number: null, date: null },
    { status: 'issued', number: text, date },
  );
  audit.record({ entity: DOCUMENT, entityId: id, action: 'changed', changes });
  return { number: text };
}

/** DOCUMENT_NOT_ISSUED for a draft; RECORD_CHANGED when it was revoked before: the first reason stays. */
export function revokeDocument(context: Context, id: string, reason: string): void {
  const { db, audit, now } = context;
  const { status, summary, secrecy } = storedDocument(context, id);
  if (status === 'draft') throw new Refusal('DOCUMENT_NOT_ISSUED');
  if (status === 'revoked') throw new Refusal('RECORD_CHANGED', { name: summary });
  repository.writeRevoked(db, id, reason, now());
  const changes = changedFields<Record<string, string | null>>(
    { status, revokedReason: null },
    { status: 'revoked', revokedReason: secrecy === 'normal' ? reason : null },
  );
  audit.record({ entity: DOCUMENT, entityId: id, action: 'changed', changes });
}
