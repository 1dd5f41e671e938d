import { Refusal } from '#shared/contract/errors.ts';
import type { Draft } from '#shared/documents/documents.contract.ts';
import { foldForSearch } from '#shared/domain/vietnamese-text.ts';
import { changedFields, type FieldChange } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import { personOf } from '../people/person-access.service.ts';
import { refuseUnapproved } from '../people/secrecy.service.ts';
import { DOCUMENT, storedDocument } from './document-access.service.ts';
import * as repository from './documents.repository.ts';
import { chosen } from './issuers.service.ts';

/**
 * Makes or saves a draft; saving without a change moves nothing. DOCUMENT_ISSUED once it has its number,
 * RECORD_CHANGED when somebody else saved in between.
 */
export function saveDraft(
  context: Context,
  { id, version, draft }: { id: string | null; version: number | null; draft: Draft },
): { id: string; version: number } {
  return id === null ? makeDraft(context, draft) : changeDraft(context, id, version, draft);
}

function makeDraft(context: Context, draft: Draft) {
  const { db, account, now, newId } = context;
  const searchKey = checkedSearchKey(context, draft);
  const id = newId();
  repository.insertDocument(db, { id, draft, searchKey, now: now(), accountId: account.id });
  record(context, id, 'created', changedFields(null, audited(draft, 1)));
  return { id, version: 1 };
}

function changeDraft(context: Context, id: string, version: number | null, draft: Draft) {
  const before = openDraft(context, id, version);
  if (JSON.stringify(before.draft) === JSON.stringify(draft)) return { id, version: before.version };
  const searchKey = checkedSearchKey(context, draft);
  const next = before.version + 1;
  repository.writeDraft(context.db, { id, draft, searchKey, now: context.now() });
  const changes = changedFields(audited(before.draft, before.version), audited(draft, next));
  if (isTypedOn(context, id, changes)) context.audit.goOn();
  else record(context, id, 'changed', changes);
  return { id, version: next };
}

/** While somebody types, the window saves every second; the audit tells of it once in ten minutes. */
const TYPING_MINUTES = 10;

/** Only text was added or taken away, and this account's work on it was told a moment ago. */
function isTypedOn({ db, account, now }: Context, id: string, changes: readonly FieldChange[]): boolean {
  if (changes.some(({ field }) => field !== 'version' && field !== 'characters')) return false;
  const since = new Date(Date.parse(now()) - TYPING_MINUTES * 60_000).toISOString();
  return repository.wasToldSince(db, { entity: DOCUMENT, id, accountId: account.id, since });
}

/** The draft of that version; DOCUMENT_ISSUED, or RECORD_CHANGED when it is another one by now or in the bin. */
export function openDraft(context: Context, id: string, version: number | null): repository.StoredDocument {
  const stored = storedDocument(context, id);
  refuseIssued(stored);
  if (version === null) throw new Refusal('INPUT_INVALID', {}, { version: 'required' });
  if (stored.version !== version || stored.binned)
    throw new Refusal('RECORD_CHANGED', { name: stored.summary });
  return stored;
}

function refuseIssued({ status, number }: repository.StoredDocument): void {
  if (status !== 'draft') throw new Refusal('DOCUMENT_ISSUED', { number });
}

/** Into the bin of the register, or back. */
export function binDraft(context: Context, id: string, binned: boolean): void {
  const stored = storedDocument(context, id);
  refuseIssued(stored);
  if (stored.binned === binned) return;
  const now = context.now();
  repository.writeBinned(context.db, id, binned ? now : null, now);
  record(context, id, binned ? 'binned' : 'restored', []);
}

/** Number, kind and summary as they are searched. */
export function searchKeyOf(number: string, typeName: string, summary: string): string {
  return foldForSearch([number, typeName, summary].join(' '));
}

function checkedSearchKey(context: Context, draft: Draft): string {
  const { type } = chosen(context.db, draft, context.today(), 'draft.');
  refuseSecrecy(context, draft);
  return searchKeyOf('', type.name, draft.summary);
}

/**
 * SECRECY_NOT_APPROVED, FORBIDDEN for an account that could not see it afterwards. A document about a classified
 * person is classified itself: its text would name the person to everybody.
 */
function refuseSecrecy(context: Context, { secrecy, personId }: Draft): void {
  refuseUnapproved(context.db, secrecy);
  if (secrecy !== 'normal' && !context.account.seesClassified) throw new Refusal('FORBIDDEN');
  const person = personId === null ? null : personOf(context, personId);
  if (person && person.secrecy !== 'normal' && secrecy === 'normal')
    throw new Refusal('INPUT_INVALID', {}, { 'draft.secrecy': 'required' });
}

function record(
  { audit }: Context,
  entityId: string,
  action: 'created' | 'changed' | 'binned' | 'restored',
  changes: FieldChange[],
): void {
  audit.record({ entity: DOCUMENT, entityId, action, changes });
}

/** Whoever reads the audit may not be allowed to know what a classified document says; no text is kept in it. */
function audited({ secrecy, ...draft }: Draft, version: number) {
  const open = secrecy === 'normal';
  return {
    version,
    issuerId: draft.issuerId,
    typeCode: draft.typeCode,
    secrecy,
    urgency: draft.urgency,
    copyNumber: draft.copyNumber,
    summary: open ? draft.summary : null,
    personId: open ? draft.personId : null,
    characters: draft.body.length,
    recipients: open ? draft.recipients.join('; ') : null,
    signatures: open ? draft.signatures.map(({ title, name }) => `${title} ${name}`.trim()).join('; ') : null,
  };
}
