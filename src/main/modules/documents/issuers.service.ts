import { Refusal } from '#shared/contract/errors.ts';
import type { DocumentType, Issuer } from '#shared/documents/documents.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { compareVietnamese } from '#shared/domain/vietnamese-text.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import { rulebookOf } from '../rulebook/rulebook.service.ts';
import * as repository from './issuers.repository.ts';

/** State bodies first, then by symbol; retired ones last. */
export function listIssuers({ db, today }: Context): { issuers: Issuer[]; types: DocumentType[] } {
  const groupOf = ({ retired, family }: Issuer) => Number(retired) * 2 + Number(family === 'party');
  const issuers = repository
    .allIssuers(db)
    .toSorted((a, b) => groupOf(a) - groupOf(b) || compareVietnamese(a.symbol, b.symbol));
  return { issuers, types: typesOn(db, today()) };
}

/** Kinds of documents by the rulebook of a day, in the order they are offered. */
export function typesOn(db: Db, day: LocalDate): DocumentType[] {
  return rulebookOf(db).rule('DOC_TYPES', day)?.value ?? [];
}

/** Retired ones too: their documents stay. RECORD_NOT_FOUND. */
export function issuerOf(db: Db, id: string): Issuer {
  const issuer = repository.findIssuer(db, id);
  if (!issuer) throw new Refusal('RECORD_NOT_FOUND');
  return issuer;
}

/**
 * A body and a kind that may be written today or on a day; INPUT_INVALID at `issuerId` or `typeCode` under `path`
 * when the body is retired or unknown, or the kind is none of its family.
 */
export function chosen(
  db: Db,
  { issuerId, typeCode }: { issuerId: string; typeCode: string },
  day: LocalDate,
  path = '',
): { issuer: Issuer; type: DocumentType } {
  const issuer = repository.findIssuer(db, issuerId);
  if (!issuer || issuer.retired) throw new Refusal('INPUT_INVALID', {}, { [`${path}issuerId`]: 'choice' });
  const type = typesOn(db, day).find(
    ({ code, families }) => code === typeCode && families.includes(issuer.family),
  );
  if (!type) throw new Refusal('INPUT_INVALID', {}, { [`${path}typeCode`]: 'choice' });
  return { issuer, type };
}

export type NewIssuer = Omit<Issuer, 'id' | 'superior'> & { id: string | null; superior: string | null };

/** ISSUER_TAKEN when another body of the family has the symbol; a body that has documents keeps its family. */
export function putIssuer({ db, audit, newId }: Context, { id, superior, ...rest }: NewIssuer): Issuer {
  const before = id === null ? null : issuerOf(db, id);
  const issuer: Issuer = { id: id ?? newId(), superior: superior ?? '', ...rest };
  const taken = repository.issuerWithSymbol(db, issuer.family, issuer.symbol);
  if (taken !== null && taken !== id) throw new Refusal('ISSUER_TAKEN', { symbol: issuer.symbol });
  if (before && before.family !== issuer.family && repository.isIssuerUsed(db, before.id))
    throw new Refusal('INPUT_INVALID', {}, { family: 'choice' });
  const changes = changedFields(before && audited(before), audited(issuer));
  if (changes.length === 0) return issuer;
  repository.writeIssuer(db, issuer);
  audit.record({ entity: 'issuer', entityId: issuer.id, action: before ? 'changed' : 'created', changes });
  return issuer;
}

const audited = ({ id: _id, retired, ...named }: Issuer) => ({ ...named, retired: Number(retired) });
