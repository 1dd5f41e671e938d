import { type FieldErrorKey, Refusal } from '#shared/contract/errors.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import { handOver } from '#shared/people/hand-over.ts';
import { type HistoryFields, type HistoryKind, historyFields } from '#shared/people/histories.ts';
import type { Person } from '#shared/people/people.contract.ts';
import { wrongRowDates } from '#shared/people/row-dates.ts';
import { changedFields, type FieldChange } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { SqlValue } from '../../db/open.ts';
import { hasRank } from '../organisation/organisation.service.ts';
import * as rows from './history.repository.ts';
import { unitSpan } from './people.repository.ts';
import { settlePerson, touchPerson } from './people.service.ts';
import { partyOrgSpan } from './record.repository.ts';
import { refuseStale } from './record.service.ts';

/** A row as the contract sends it: the kind, and the fields of that kind. */
export type RowOfKind = { [K in HistoryKind]: { kind: K; fields: HistoryFields<K> } }[HistoryKind];
type Values = Record<string, SqlValue>;

/**
 * Adds (`id` null) or corrects one row; field errors stand at `row.fields.<field>`. A new main assignment or
 * membership without an end takes its place in the career (hand-over.ts): whatever was open before it ends the day
 * before, a membership as "moved". A correction does only what it says.
 */
export function saveHistoryRow(
  context: Context,
  personId: string,
  revision: number,
  id: string | null,
  row: RowOfKind,
): { id: string; person: Person } {
  const person = refuseStale(context, personId, revision);
  refuseUnsound(context, row, person.birthDate);
  const { kind } = row;
  const rowId = id ?? context.newId();
  const changes: FieldChange[] = [];
  if (id === null) {
    const { fields, ended } = placed(context, personId, row);
    for (const change of ended) changes.push(...correct(context, personId, kind, change.id, change.fields));
    rows.insertHistoryRow(context.db, kind, personId, rowId, fields);
    changes.push(...named(kind, changedFields<Values>(null, { ...fields })));
  } else changes.push(...correct(context, personId, kind, id, row.fields));
  if (changes.length === 0) return { id: rowId, person };
  touchPerson(context, personId, revision);
  return { id: rowId, person: settlePerson(context, personId, changes) };
}

/** Out of the record, where it can be brought back from; nothing is deleted. */
export function removeHistoryRow(
  context: Context,
  personId: string,
  revision: number,
  kind: HistoryKind,
  id: string,
): Person {
  refuseStale(context, personId, revision);
  const { values } = existing(context, personId, kind, id);
  rows.setHistoryRowRemoved(context.db, kind, personId, id, context.now());
  touchPerson(context, personId, revision);
  return settlePerson(context, personId, named(kind, changedFields(values, emptied(values))));
}

/** RECORD_NOT_FOUND when the person has no such row, or has it already. */
export function restoreHistoryRow(
  context: Context,
  personId: string,
  revision: number,
  kind: HistoryKind,
  id: string,
): Person {
  refuseStale(context, personId, revision);
  if (!rows.setHistoryRowRemoved(context.db, kind, personId, id, null)) throw new Refusal('RECORD_NOT_FOUND');
  const { values } = existing(context, personId, kind, id);
  touchPerson(context, personId, revision);
  return settlePerson(context, personId, named(kind, changedFields(null, values)));
}

type Change = { id: string; fields: HistoryFields<HistoryKind> };

/** The new row as it will be written, and the rows that end because of it. */
function placed(
  { db }: Context,
  personId: string,
  row: RowOfKind,
): { fields: HistoryFields<HistoryKind>; ended: Change[] } {
  const { fields } = row;
  if (row.kind === 'assignment' && isMain(row.fields) && isOpen(row.fields)) {
    const others = rows.historyRows(db, 'assignment', personId).filter(isMain);
    const { to, ended } = handOver(others, row.fields.from);
    const ending = others.flatMap((one) => {
      const end = ended.get(one.id);
      return end ? [{ id: one.id, fields: { ...one, to: end } }] : [];
    });
    return { fields: { ...row.fields, to }, ended: ending };
  }
  if (row.kind === 'membership' && isOpen(row.fields)) {
    const others = rows.historyRows(db, 'membership', personId);
    const { to, ended } = handOver(others, row.fields.from);
    const ending = others.flatMap((one) => {
      const end = ended.get(one.id);
      return end ? [{ id: one.id, fields: { ...one, to: end, endReason: one.endReason ?? MOVED } }] : [];
    });
    return { fields: { ...row.fields, to, endReason: to ? MOVED : null }, ended: ending };
  }
  return { fields, ended: [] };
}

const MOVED = 'moved' as const;

/** Somebody is seconded to, or concurrently in, a second unit; of the others one holds at a time. */
const isMain = ({ kind }: Pick<HistoryFields<'assignment'>, 'kind'>) =>
  kind !== 'seconded' && kind !== 'concurrent';

type Span = { from: PartialDate | null; to: PartialDate | null };

function isOpen<Row extends Span>(row: Row): row is Row & { from: PartialDate; to: null } {
  return row.from !== null && row.to === null;
}

function correct(
  context: Context,
  personId: string,
  kind: HistoryKind,
  id: string,
  fields: HistoryFields<HistoryKind>,
): FieldChange[] {
  const before = existing(context, personId, kind, id).values;
  rows.updateHistoryRow(context.db, kind, personId, id, fields);
  const after: Values = Object.fromEntries(fieldNames(kind).map((field) => [field, valueIn(fields, field)]));
  return named(kind, changedFields(before, after));
}

const fieldNames = (kind: HistoryKind) => Object.keys(historyFields[kind].shape);
const valueIn = (fields: object, field: string): SqlValue =>
  (fields as Record<string, SqlValue>)[field] ?? null;

function existing({ db }: Context, personId: string, kind: HistoryKind, id: string): { values: Values } {
  const row = rows.historyRows(db, kind, personId).find((one) => one.id === id);
  if (!row) throw new Refusal('RECORD_NOT_FOUND');
  return { values: Object.fromEntries(fieldNames(kind).map((field) => [field, valueIn(row, field)])) };
}

const named = (kind: HistoryKind, changes: readonly FieldChange[]): FieldChange[] =>
  changes
    .filter(({ before, after }) => before !== after)
    .map((change) => ({ ...change, field: `${kind}.${change.field}` }));

const emptied = (values: Values): Values =>
  Object.fromEntries(Object.keys(values).map((field) => [field, null]));

function refuseUnsound(context: Context, row: RowOfKind, birthDate: PartialDate | null): void {
  const wrong = {
    ...wrongChoices(context, row),
    ...wrongRowDates(row.kind, row.fields, birthDate, context.today()),
  };
  if (Object.keys(wrong).length === 0) return;
  const atFields = Object.entries(wrong).map(([field, key]) => [`row.fields.${field}`, key]);
  throw new Refusal('INPUT_INVALID', {}, Object.fromEntries(atFields));
}

function wrongChoices({ db }: Context, row: RowOfKind): Record<string, FieldErrorKey> {
  if (row.kind === 'rank' && !hasRank(db, row.fields.rankCode)) return { rankCode: 'choice' };
  if (row.kind === 'assignment') {
    const { unitId, post } = row.fields;
    if (unitId === null && post === null) return { unitId: 'required' };
    if (unitId !== null && !unitSpan(db, unitId)) return { unitId: 'choice' };
  }
  if (row.kind === 'membership') {
    const { partyOrgId } = row.fields;
    if (partyOrgId !== null && !partyOrgSpan(db, partyOrgId)) return { partyOrgId: 'choice' };
  }
  return {};
}
