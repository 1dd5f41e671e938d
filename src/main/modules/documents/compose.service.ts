import { composeDocument, type NumberAndDay } from '#shared/documents/compose-document.ts';
import type { DocumentType, Draft } from '#shared/documents/documents.contract.ts';
import { personValues } from '#shared/documents/placeholder-values.ts';
import type { PlaceholderValues } from '#shared/documents/placeholders.ts';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Context } from '../../core/context.ts';
import { scopeOf } from '../../core/scope.ts';
import { getPerson, isSeen } from '../people/person-access.service.ts';
import { storedDocument } from './document-access.service.ts';
import type { StoredDocument } from './documents.repository.ts';
import { issuerOf, typesOn } from './issuers.service.ts';

export type Composed = { document: PrintedDocument; missing: string[] };

/** As it would be printed now; an issued document as it was issued. */
export function previewDocument(context: Context, id: string): Composed & { stored: StoredDocument } {
  const stored = storedDocument(context, id);
  if (stored.issued) return { stored, document: stored.issued, missing: [] };
  return { stored, ...composeDraft(context, stored.draft, null) };
}

/** People stand in it as they stood on the day of the document. */
export function composeDraft(context: Context, draft: Draft, numbered: NumberAndDay): Composed {
  const { db, today } = context;
  const issuer = issuerOf(db, draft.issuerId);
  const day = numbered?.date ?? today();
  const type = typesOn(db, day).find(({ code }) => code === draft.typeCode) ?? unknownType(draft.typeCode);
  return composeDocument(draft, issuer, type, valuesOf(context, draft, day), numbered);
}

/** Somebody who was classified since is not named in a document everybody may see. */
function valuesOf(context: Context, { personId, secrecy }: Draft, day: LocalDate): PlaceholderValues {
  if (personId === null || !isSeen(context, personId)) return {};
  const person = getPerson(context.db, personId, scopeOf(context, day));
  return person.secrecy !== 'normal' && secrecy === 'normal' ? {} : personValues(person);
}

/** A kind the rulebook no longer has keeps its code. */
const unknownType = (code: string): DocumentType => ({ code, name: code, symbol: code, families: [] });
