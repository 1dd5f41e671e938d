import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Lifetime, Succession, TreeNode, TreeState } from '#shared/organisation/dated-tree.ts';
import type { Db, SqlValue } from '../../db/open.ts';

/** What a node is on every day, whatever it is called. */
export type Identity<Kind extends string> = Lifetime & { code: string; kind: Kind };
export type StoredNode<State extends TreeState, Kind extends string> = TreeNode<State> &
  Identity<Kind> & { revision: number };

type Row = Record<string, SqlValue>;
type Names<State extends TreeState> = {
  node: 'unit' | 'party_org';
  above: 'parent_id' | 'superior_id';
  /** Columns a state has beside name, superior and decision. */
  more: { columns: readonly string[]; values(state: State): SqlValue[]; read(row: Row): object };
};

/** The queries of a dated tree, written once for the tables of units and of Party organisations. */
export function treeTables<State extends TreeState, Kind extends string>({
  node,
  above,
  more,
}: Names<State>) {
  const owner = `${node}_id`;
  const columns = [above, 'decision', 'name', ...more.columns];
  const readState = (row: Row) =>
    ({
      from: row.from_date,
      name: row.name,
      aboveId: row[above],
      decision: row.decision,
      ...more.read(row),
    }) as State;

  return {
    /** Every node with its states, in the official order. */
    readAll(db: Db): Map<string, StoredNode<State, Kind>> {
      const states = Map.groupBy(
        db.all<Row>(`SELECT * FROM ${node}_state ORDER BY from_date`),
        (row) => row[owner] as string,
      );
      const nodes = db.all<Identity<Kind> & { id: string; revision: number }>(
        `SELECT id, code, kind, valid_from AS validFrom, valid_to AS validTo, revision
         FROM ${node} ORDER BY sort_order, code`,
      );
      return new Map(
        nodes.map((one) => [one.id, { ...one, states: (states.get(one.id) ?? []).map(readState) }]),
      );
    },

    /** New ones stand last in the official order. */
    insert(db: Db, id: string, { code, kind, validFrom, validTo }: Identity<Kind>): void {
      db.run(
        `INSERT INTO ${node} (id, code, kind, valid_from, valid_to, sort_order)
         VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(sort_order), 0) + 1 FROM ${node}))`,
        id,
        code,
        kind,
        validFrom,
        validTo,
      );
    },

    /** False when somebody saved in between. */
    update(
      db: Db,
      id: string,
      revision: number,
      { code, kind, validFrom, validTo }: Identity<Kind>,
    ): boolean {
      const changed = db.run(
        `UPDATE ${node} SET code = ?, kind = ?, valid_from = ?, valid_to = ?, revision = revision + 1
         WHERE id = ? AND revision = ?`,
        code,
        kind,
        validFrom,
        validTo,
        id,
        revision,
      );
      return changed === 1;
    },

    /** Writes over the state that begins on the same day. */
    writeState(db: Db, id: string, state: State): void {
      db.run(
        `INSERT INTO ${node}_state (${owner}, from_date, ${columns.join(', ')})
         VALUES (?, ?${', ?'.repeat(columns.length)})
         ON CONFLICT (${owner}, from_date) DO UPDATE SET
           ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
        id,
        state.from,
        state.aboveId,
        state.decision,
        state.name,
        ...more.values(state),
      );
    },

    removeState(db: Db, id: string, from: LocalDate): void {
      db.run(`DELETE FROM ${node}_state WHERE ${owner} = ? AND from_date = ?`, id, from);
    },

    /** The open one of a code; codes of closed ones may come back. */
    openIdOfCode(db: Db, code: string): string | null {
      const sql = `SELECT id FROM ${node} WHERE code = ? AND valid_to IS NULL`;
      return db.get<{ id: string }>(sql, code)?.id ?? null;
    },

    lifetimeOf(db: Db, id: string): Lifetime | null {
      const sql = `SELECT valid_from AS validFrom, valid_to AS validTo FROM ${node} WHERE id = ?`;
      return db.get<Lifetime>(sql, id) ?? null;
    },

    successions(db: Db): Succession[] {
      return db.all<Succession>(
        `SELECT from_id AS fromId, to_id AS toId, on_date AS "on", share, decision
         FROM ${node}_succession ORDER BY on_date, from_id, to_id`,
      );
    },

    /** What went on in others on one day did so on another one. */
    moveSuccessions(db: Db, fromId: string, on: LocalDate, to: LocalDate): void {
      db.run(`UPDATE ${node}_succession SET on_date = ? WHERE from_id = ? AND on_date = ?`, to, fromId, on);
    },

    /** What ended on a day and went on in others goes on itself. */
    removeSuccessions(db: Db, fromId: string, on: LocalDate): number {
      return db.run(`DELETE FROM ${node}_succession WHERE from_id = ? AND on_date = ?`, fromId, on);
    },

    writeSuccession(db: Db, { fromId, toId, on, share, decision }: Succession): void {
      db.run(
        `INSERT INTO ${node}_succession (from_id, to_id, on_date, share, decision) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (from_id, to_id) DO UPDATE SET
           on_date = excluded.on_date, share = excluded.share, decision = excluded.decision`,
        fromId,
        toId,
        on,
        share,
        decision,
      );
    },
  };
}

export type TreeTables<State extends TreeState, Kind extends string> = ReturnType<
  typeof treeTables<State, Kind>
>;
