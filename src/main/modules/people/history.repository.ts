import type { Histories, HistoryFields, HistoryKind, HistoryRow } from '#shared/people/histories.ts';
import { historyFields, historyKinds } from '#shared/people/histories.ts';
import type { Db, SqlValue } from '../../db/open.ts';

/** The table of each kind; its columns are the fields of the kind in snake case, `from` and `to` as dates. */
const TABLES: Record<HistoryKind, string> = {
  rank: 'person_rank',
  assignment: 'person_assignment',
  leave: 'person_leave',
  membership: 'person_membership',
  committee: 'person_committee',
  youth: 'person_youth',
  evaluation: 'person_evaluation',
  training: 'person_training',
  discipline: 'person_discipline',
  commendation: 'person_commendation',
  work: 'person_work',
  family: 'person_family',
  travel: 'person_travel',
};

/** Newest first; what has no date comes last, and family as it was entered. */
const ORDERS: Partial<Record<HistoryKind, string>> = { family: 'id', evaluation: 'year DESC, subject, id' };

const columnOf = (field: string) =>
  field === 'from' || field === 'to'
    ? `${field}_date`
    : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Statements = { fields: string[]; select: string; insert: string; update: string };

const STATEMENTS = Object.fromEntries(
  historyKinds.map((kind) => {
    const fields = Object.keys(historyFields[kind].shape);
    const columns = fields.map(columnOf);
    const table = TABLES[kind];
    const statements: Statements = {
      fields,
      select: `SELECT id, ${fields.map((field, at) => `${columns[at]} AS "${field}"`).join(', ')} FROM ${table}
        WHERE person_id = ? AND removed_at IS NULL ORDER BY ${ORDERS[kind] ?? 'from_date DESC NULLS LAST, id DESC'}`,
      insert: `INSERT INTO ${table} (id, person_id, ${columns.join(', ')}) VALUES (?, ?, ${columns.map(() => '?').join(', ')})`,
      update: `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')}
        WHERE id = ? AND person_id = ? AND removed_at IS NULL`,
    };
    return [kind, statements];
  }),
) as Record<HistoryKind, Statements>;

const valuesOf = (kind: HistoryKind, fields: Record<string, SqlValue>): SqlValue[] =>
  STATEMENTS[kind].fields.map((field) => fields[field] ?? null);

/** The rows of one history that stand. */
export function historyRows<K extends HistoryKind>(db: Db, kind: K, personId: string): HistoryRow<K>[] {
  return db.all<HistoryRow<K>>(STATEMENTS[kind].select, personId);
}

export function allHistories(db: Db, personId: string): Histories {
  return Object.fromEntries(historyKinds.map((kind) => [kind, historyRows(db, kind, personId)])) as Histories;
}

export function insertHistoryRow<K extends HistoryKind>(
  db: Db,
  kind: K,
  personId: string,
  id: string,
  fields: HistoryFields<K>,
): void {
  db.run(STATEMENTS[kind].insert, id, personId, ...valuesOf(kind, fields));
}

/** False when the person has no such row any more. */
export function updateHistoryRow<K extends HistoryKind>(
  db: Db,
  kind: K,
  personId: string,
  id: string,
  fields: HistoryFields<K>,
): boolean {
  return db.run(STATEMENTS[kind].update, ...valuesOf(kind, fields), id, personId) === 1;
}

/** Out of the history with an instant, back into it with null; false when there is no such row. */
export function setHistoryRowRemoved(
  db: Db,
  kind: HistoryKind,
  personId: string,
  id: string,
  removedAt: string | null,
): boolean {
  const sql = `UPDATE ${TABLES[kind]} SET removed_at = ? WHERE id = ? AND person_id = ? AND (removed_at IS NULL) <> (? IS NULL)`;
  return db.run(sql, removedAt, id, personId, removedAt) === 1;
}
