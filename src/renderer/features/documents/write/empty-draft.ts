import type { DocumentType, Draft, Issuer } from '#shared/documents/documents.contract.ts';
import { typeFor } from '../document-types.ts';

/** A sheet nothing is written on yet, a report of that body until another kind is chosen. */
export function emptyDraft(issuer: Issuer, types: readonly DocumentType[]): Draft {
  return {
    issuerId: issuer.id,
    typeCode: typeFor(issuer, types, 'BC'),
    summary: '',
    body: '',
    recipients: [],
    signatures: [],
    personId: null,
    secrecy: 'normal',
    secrecyBasis: null,
    copyNumber: null,
    urgency: 'none',
  };
}
