import { type FieldErrorKey, Refusal } from '#shared/contract/errors.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import { addAssignment, closedAssignments, reopenedAssignments } from '#shared/people/assignment-changes.ts';
import {
  type HistoryFields,
  type HistoryKind,
  type HistoryRow,
  historyFields,
} from '#shared/people/histories.ts';
import { addMembership, closedMemberships, reopenedMemberships } from '#shared/people/membership-changes.ts';
import type { Person } from '#shared/people/people.contract.ts';
import type { RowChanges } from '#shared/people/row-changes.ts';
import { wrongRowDates } from '#shared/people/row-dates.ts';
import { changedFields, type FieldChange } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { SqlValue } from '../../db/open.ts';
import { hasRank } from '../organisation/organisation.service.ts';
import * as rows from './history.repository.ts';
import { unitSpan } from './people.repository.ts';
import { settlePerson, touchPerson } from './person-access.service.ts';
import { partyOrgSpan } from './record.repository.ts';
import { refuseStale } from './record.service.ts';

/** A row as the contract sends it: the kind, and the fields of that kind. */
export type RowOfKind = { [K in HistoryKind]: { kind: K; fields: HistoryFields<K> } }[HistoryKind];
type Values = Record<string, SqlValue>;

/**
 * Adds (`id` null) or corrects one row; field errors stand at `row.fields.<field>`. A new assignment or membership
 * without an end takes its place among the others (row-placing.ts); one from the very same day is corrected, and its
 * id comes back. A correction does only what it says.
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
  const saved =
    id === null
      ? add(context, personId, row)
      : { id, changes: correct(context, personId, row.kind, id, row.fields) };
  if (saved.changes.length === 0) return { id: saved.id, person };
  touchPerson(context, personId, revision);
  return { id: saved.id, person: settlePerson(context, personId, saved.changes) };
}

function add(context: Context, personId: string, row: RowOfKind): { id: string; changes: FieldChange[] } {
  const { kind } = row;
  const { base, updated, inserted } = planned(context, personId, row);
  const changes = updated.flatMap((one) => correct(context, personId, kind, one.id, one));
  const id = base?.id ?? context.newId();
  for (const fields of inserted) {
    rows.insertHistoryRow(context.db, kind, personId, id, fields);
    changes.push(...named(kind, changedFields<Values>(null, { ...fields })));
  }
  return { id, changes };
}

/** Out of the record, where it can be brought back from; nothing is deleted. What only it had ended holds again. */
export function removeHistoryRow(
  context: Context,
  personId: string,
  revision: number,
  kind: HistoryKind,
  id: string,
): Person {
  refuseStale(context, personId, revision);
  const { values } = existing(context, personId, kind, id);
  const ends = endsAround(context, personId, kind, id, GOING);
  rows.setHistoryRowRemoved(context.db, kind, personId, id, context.now());
  touchPerson(context, personId, revision);
  const taken = named(kind, changedFields(values, emptied(values)));
  return settlePerson(context, personId, [...taken, ...ends]);
}

/** The reverse. RECORD_NOT_FOUND when the person has no such row, or has it already. */
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
  const ends = endsAround(context, personId, kind, id, COMING);
  touchPerson(context, personId, revision);
  return settlePerson(context, personId, [...ends, ...named(kind, changedFields(null, values))]);
}

/** How a new row takes its place: of the two kinds of which one holds at a time, among the others. */
function planned({ db }: Context, personId: string, row: RowOfKind): RowChanges<HistoryKind> {
  const { kind, fields } = row;
  if (kind === 'assignment') return addAssignment(rows.historyRows(db, kind, personId), fields);
  if (kind === 'membership') return addMembership(rows.historyRows(db, kind, personId), fields);
  return { base: null, updated: [], inserted: [fields], removed: [] };
}

/** Ends that go, or come back, with a row. */
const GOING = { assignment: reopenedAssignments, membership: reopenedMemberships };
const COMING = { assignment: closedAssignments, membership: closedMemberships };

function endsAround(
  context: Context,
  personId: string,
  kind: HistoryKind,
  id: string,
  ends: typeof GOING,
): FieldChange[] {
  const around = <K extends keyof typeof GOING>(
    of: K,
    changed: (others: HistoryRow<K>[], row: HistoryRow<K>) => HistoryRow<K>[],
  ) => {
    const all = rows.historyRows(context.db, of, personId);
    const row = all.find((one) => one.id === id);
    const others = all.filter((one) => one.id !== id);
    return (row ? changed(others, row) : []).flatMap((one) => correct(context, personId, of, one.id, one));
  };
  if (kind === 'assignment') return around(kind, ends.assignment);
  return kind === 'membership' ? around(kind, ends.membership) : [];
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
