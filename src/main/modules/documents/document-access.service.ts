import { Refusal } from '#shared/contract/errors.ts';
import type { DocumentRow, OpenedDocument } from '#shared/documents/documents.contract.ts';
import { foldForSearch } from '#shared/domain/vietnamese-text.ts';
import type { Context } from '../../core/context.ts';
import { leaveTrace } from '../../core/leave-trace.ts';
import type { Db } from '../../db/open.ts';
import { overridesOf } from '../rulebook/rulebook.service.ts';
import * as repository from './documents.repository.ts';
import { typesOn } from './issuers.service.ts';

/** A document, as the audit and the rulebook name it. */
export const DOCUMENT = 'document';

/** RECORD_NOT_FOUND also for a classified document the account may not see. */
export function storedDocument({ db, account }: Context, id: string): repository.StoredDocument {
  const found = repository.findDocument(db, id, account.seesClassified);
  if (!found) throw new Refusal('RECORD_NOT_FOUND');
  return found;
}

export type ListAsked = Omit<repository.DocumentFilter, 'words'> & { text: string | null };

/** The register, newest first; classified ones only for accounts that may see them. */
export function listDocuments(context: Context, { text, ...asked }: ListAsked): DocumentRow[] {
  const words = foldForSearch(text ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const { db, account } = context;
  const nameOf = typeNames(context);
  return repository
    .listDocuments(db, { ...asked, words }, account.seesClassified)
    .map((row) => ({ ...row, typeName: nameOf(row) }));
}

export function openDocument(context: Context, id: string): OpenedDocument {
  const { issued: _issued, ...stored } = storedDocument(context, id);
  const overridden = overridesOf(context.db, { subject: DOCUMENT, subjectId: id }).map(
    ({ finding, reason, accountName, at }) => ({ finding, reason, accountName, at }),
  );
  return { ...stored, typeName: typeNames(context)(stored), overridden };
}

/** What a kind was called on the day of the document; its code when the rulebook no longer has it. */
function typeNames({ db, today }: Context) {
  const byDay = new Map<string, Map<string, string>>();
  return ({ typeCode, date }: repository.RegisteredDocument): string => {
    const day = date ?? today();
    const known = byDay.get(day) ?? namesOn(db, day);
    byDay.set(day, known);
    return known.get(typeCode) ?? typeCode;
  };
}

const namesOn = (db: Db, day: Parameters<typeof typesOn>[1]) =>
  new Map(typesOn(db, day).map(({ code, name }) => [code, name]));

/** The audit calls a document by its number; a draft by what it is about. */
export function traceOfUse(
  context: Context,
  document: repository.StoredDocument,
  reason: string | null,
  format: string | null,
): void {
  const { id, secrecy, number, summary } = document;
  leaveTrace(context, { id, secrecy, name: number || summary || id }, reason, format);
}
