import { Refusal } from '#shared/contract/errors.ts';
import {
  LARGEST_NUMBER,
  nextNumber,
  numberText,
  type RegisteredNumber,
  seriesOn,
  skippedNumbers,
} from '#shared/documents/document-number.ts';
import type { DocumentNumber, DocumentType, Issuer } from '#shared/documents/documents.contract.ts';
import type { ReservedNumber } from '#shared/documents/number-tasks.ts';
import { formatVietnamese, type LocalDate, yearOf } from '#shared/domain/local-date.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import { rulebookOf } from '../rulebook/rulebook.service.ts';
import * as repository from './document-numbers.repository.ts';
import { chosen, issuerOf } from './issuers.service.ts';

type BodyAndKind = { issuerId: string; typeCode: string };

/** The register of a day: a year (State) or a term (Party). DOCUMENT_NO_TERM when the rulebook has no term then. */
export function registerOn(
  db: Db,
  issuer: Issuer,
  typeCode: string,
  day: LocalDate,
): { register: repository.Register; rows: repository.RegisterRow[] } {
  const series = seriesOn(issuer.family, day, rulebookOf(db));
  if (series === null) throw new Refusal('DOCUMENT_NO_TERM', { day: formatVietnamese(day) });
  const register = { issuerId: issuer.id, typeCode, series };
  return { register, rows: repository.registerRows(db, register) };
}

/** Who may not see a classified document sees that its number is given, and nothing else of it. */
export function listNumbers(
  context: Context,
  asked: BodyAndKind & { series: string | null; day: LocalDate | null },
) {
  const { db, account, today } = context;
  const { issuerId, typeCode } = asked;
  const issuer = issuerOf(db, issuerId);
  const name = asked.series ?? registerOn(db, issuer, typeCode, asked.day ?? today()).register.series;
  const rows = repository.registerRows(db, { issuerId, typeCode, series: name });
  const shown = (row: repository.RegisterRow): DocumentNumber =>
    row.classified && !account.seesClassified ? { ...row, note: '', documentId: null } : row;
  return {
    series: { issuerId, typeCode, name },
    others: repository.seriesOf(db, issuerId, typeCode),
    next: nextNumber(rows),
    numbers: rows.map(shown),
  };
}

/**
 * The next numbers, as text, in their order; the rules of order and gap are asked when they are given. INPUT_INVALID for
 * a day beyond next year, and where the register ends.
 */
export function reserveNumbers(
  context: Context,
  asked: BodyAndKind & { day: LocalDate; count: number; purpose: string },
): string[] {
  const { db, audit, account, now, newId } = context;
  const { day, purpose } = asked;
  if (yearOf(day) > yearOf(context.today()) + 1) throw new Refusal('INPUT_INVALID', {}, { day: 'invalid' });
  const { issuer, type } = chosen(db, asked, day);
  const { register, rows } = registerOn(db, issuer, type.code, day);
  const first = nextNumber(rows);
  if (first + asked.count - 1 > LARGEST_NUMBER) throw new Refusal('INPUT_INVALID', {}, { count: 'invalid' });
  return Array.from({ length: asked.count }, (_, at) => {
    const id = newId();
    const text = numberText(issuer.family, type.symbol, issuer.symbol, first + at);
    const row = {
      id,
      ...register,
      number: first + at,
      text,
      status: 'reserved' as const,
      day,
      note: purpose,
    };
    repository.insertNumber(db, { ...row, documentId: null, at: now(), accountId: account.id });
    const changes = changedFields(null, { text, series: register.series, status: 'reserved', day, purpose });
    audit.record({ entity: 'documentNumber', entityId: id, action: 'created', changes });
    return text;
  });
}

/** DOCUMENT_NUMBER_USED for a number that was given; one that was skipped or closed before is RECORD_CHANGED. */
export function cancelNumber(context: Context, id: string, reason: string): void {
  const number = keptFree(context.db, id);
  close(context, number, { status: 'cancelled', day: number.day, note: reason });
}

/** The same refusals; a day to come is INPUT_INVALID. The rules of order are those of papers of the program. */
export function recordNumberUsed(context: Context, id: string, day: LocalDate, note: string): void {
  const number = keptFree(context.db, id);
  if (day > context.today()) throw new Refusal('INPUT_INVALID', {}, { day: 'dateInFuture' });
  close(context, number, { status: 'used', day, note });
}

function keptFree(db: Db, id: string): repository.StoredNumber {
  const number = repository.findNumber(db, id);
  if (!number) throw new Refusal('RECORD_NOT_FOUND');
  if (number.status === 'given' || number.status === 'used')
    throw new Refusal('DOCUMENT_NUMBER_USED', { number: number.text });
  if (number.status !== 'reserved') throw new Refusal('RECORD_CHANGED', { name: number.text });
  return number;
}

function close(
  { db, audit, account, now }: Context,
  number: repository.StoredNumber,
  closed: { status: 'used' | 'cancelled'; day: LocalDate; note: string },
): void {
  repository.closeReserved(db, number.id, { ...closed, at: now(), accountId: account.id });
  const said = ({ status, day, note }: { status: string; day: string; note: string }) => ({
    status,
    day,
    note,
  });
  const changes = changedFields(said(number), said(closed));
  audit.record({ entity: 'documentNumber', entityId: number.id, action: 'changed', changes });
}

/** For the task engine: numbers kept free that no document has got yet. */
export function reservedNumbers(db: Db): ReservedNumber[] {
  return repository.reservedNumbers(db);
}

export type NumberGiven = {
  register: repository.Register;
  rows: readonly RegisteredNumber[];
  issuer: Issuer;
  type: DocumentType;
  number: number;
  day: LocalDate;
  documentId: string;
  /** Why numbers before it are left out; empty when none is. */
  gapReason: string;
};

/** Writes the number down, and those it skips. DOCUMENT_NUMBER_TAKEN when it is used, whatever the rulebook says. */
export function giveNumber(context: Context, given: NumberGiven): string {
  const { db, account, now, newId } = context;
  const { register, rows, issuer, type, number, day, documentId, gapReason } = given;
  const textOf = (one: number) => numberText(issuer.family, type.symbol, issuer.symbol, one);
  const text = textOf(number);
  const present = repository.registerRows(db, register).find((row) => row.number === number);
  if (present && present.status !== 'reserved')
    throw new Refusal('DOCUMENT_NUMBER_TAKEN', { number, series: register.series });
  const written = { at: now(), accountId: account.id };
  for (const skipped of skippedNumbers(number, rows)) {
    const row = { id: newId(), ...register, number: skipped, text: textOf(skipped), day, note: gapReason };
    repository.insertNumber(db, { ...row, status: 'skipped', documentId: null, ...written });
    recordNumber(context, row.id, { text: row.text, series: register.series, status: 'skipped', day });
  }
  if (present) {
    repository.giveReserved(db, present.id, { text, day, documentId, ...written });
    recordNumber(context, present.id, { text, status: 'given', day, documentId }, present);
    return text;
  }
  const id = newId();
  repository.insertNumber(db, {
    ...{ id, ...register, number, text, status: 'given', day, note: '' },
    ...{ documentId, ...written },
  });
  recordNumber(context, id, { text, series: register.series, status: 'given', day, documentId });
  return text;
}

function recordNumber(
  { audit }: Context,
  entityId: string,
  after: Record<string, string | null>,
  before: repository.RegisterRow | null = null,
): void {
  const was = before && { text: before.text, status: before.status, day: before.day };
  const changes = changedFields<Record<string, string | null>>(was, after);
  audit.record({ entity: 'documentNumber', entityId, action: before ? 'changed' : 'created', changes });
}
