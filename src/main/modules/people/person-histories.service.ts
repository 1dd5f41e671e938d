import type { LocalDate } from '#shared/domain/local-date.ts';
import * as assignments from '#shared/people/assignment-changes.ts';
import type { HistoryFields, HistoryKind, HistoryRow } from '#shared/people/histories.ts';
import * as ranks from '#shared/people/rank-changes.ts';
import type { Paper, RowChanges } from '#shared/people/row-changes.ts';
import { changedFields, type FieldChange } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { SqlValue } from '../../db/open.ts';
import { listRanks } from '../organisation/organisation.service.ts';
import {
  historyRows,
  insertHistoryRow,
  setHistoryRowRemoved,
  updateHistoryRow,
} from './history.repository.ts';

/**
 * Rank, unit and post of a person, changed in their histories. Each gives back what it did for the audit, under
 * `rank.rankCode`, `assignment.unitId` ...; the caller touches the person before and settles it afterwards.
 */
export function correctRank(context: Context, personId: string, rankCode: string | null): FieldChange[] {
  const rows = historyRows(context.db, 'rank', personId);
  const planned = ranks.correctRank(rows, rankOrder(context), context.today(), rankCode);
  return carryOut(context, 'rank', personId, planned);
}

export function beginRank(
  context: Context,
  personId: string,
  from: LocalDate,
  rankCode: string,
  paper?: Paper,
): FieldChange[] {
  const rows = historyRows(context.db, 'rank', personId);
  return carryOut(
    context,
    'rank',
    personId,
    ranks.beginRank(rows, rankOrder(context), from, rankCode, paper),
  );
}

export function correctPlace(context: Context, personId: string, place: assignments.Place): FieldChange[] {
  const rows = historyRows(context.db, 'assignment', personId);
  return carryOut(context, 'assignment', personId, assignments.correctPlace(rows, context.today(), place));
}

export function beginPlace(
  context: Context,
  personId: string,
  from: LocalDate,
  place: assignments.Place & Pick<HistoryFields<'assignment'>, 'kind'>,
  paper?: Paper,
): FieldChange[] {
  const rows = historyRows(context.db, 'assignment', personId);
  return carryOut(context, 'assignment', personId, assignments.beginPlace(rows, from, place, paper));
}

/** A first row of a new person. */
export function addRow<K extends 'rank' | 'assignment'>(
  context: Context,
  kind: K,
  personId: string,
  fields: HistoryFields<K>,
): FieldChange[] {
  return carryOut(context, kind, personId, { base: null, updated: [], inserted: [fields], removed: [] });
}

/** Brings a history back to rows that were kept: rows added since are taken out, changed and removed ones return. */
export function replaceRows<K extends 'rank' | 'assignment'>(
  context: Context,
  kind: K,
  personId: string,
  kept: readonly HistoryRow<K>[],
): FieldChange[] {
  const { db } = context;
  const present = new Map(historyRows(db, kind, personId).map((row) => [row.id, row]));
  const added = [...present.values()].filter(({ id }) => !kept.some((row) => row.id === id));
  for (const { id } of added) setHistoryRowRemoved(db, kind, personId, id, context.now());
  const returned = kept.flatMap((row) => {
    const before = present.get(row.id);
    if (!before) setHistoryRowRemoved(db, kind, personId, row.id, null);
    const changes = changedFields<Values>(before ? { ...before } : null, { ...row });
    if (changes.length > 0) updateHistoryRow(db, kind, personId, row.id, row);
    return changes.filter(({ field }) => field !== 'id');
  });
  return [...added.flatMap((row) => changedFields<Values>(held(row), emptied(held(row)))), ...returned].map(
    (change) => ({ ...change, field: `${kind}.${change.field}` }),
  );
}

function rankOrder({ db }: Context): string[] {
  return listRanks(db).map(({ code }) => code);
}

type Values = Record<string, SqlValue>;

/** Writes planned changes of one history; for the audit of an inserted row its `base` is what was before. */
export function carryOut<K extends HistoryKind>(
  context: Context,
  kind: K,
  personId: string,
  { base, updated, inserted, removed }: RowChanges<K>,
): FieldChange[] {
  const { db } = context;
  const before = new Map(historyRows(db, kind, personId).map((row) => [row.id, row]));
  for (const row of updated) updateHistoryRow(db, kind, personId, row.id, row);
  for (const fields of inserted) insertHistoryRow(db, kind, personId, context.newId(), fields);
  for (const { id } of removed) setHistoryRowRemoved(db, kind, personId, id, context.now());
  const was = held(base);
  return [
    ...inserted.flatMap((fields) => changedFields<Values>(was, { ...fields })),
    ...removed.flatMap((row) => changedFields<Values>(held(row), emptied(held(row)))),
    ...updated.flatMap((row) => changedFields<Values>({ ...before.get(row.id) }, { ...row })),
  ].map((change) => ({ ...change, field: `${kind}.${change.field}` }));
}

/** What somebody holds one of at a time; of a row that gives way, its dates and papers stay its own. */
const HELD = ['rankCode', 'unitId', 'post', 'partyOrgId'];

function held(row: object | null): Values {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([field]) => HELD.includes(field)));
}

const emptied = (values: Values): Values =>
  Object.fromEntries(Object.keys(values).map((field) => [field, null]));
