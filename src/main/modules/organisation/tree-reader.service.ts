import {
  aboveOn,
  existsOn,
  stateOn,
  sumsUpwards,
  type Tree,
  type TreeState,
} from '#shared/organisation/dated-tree.ts';
import type { SuccessionStep } from '#shared/organisation/organisation.contract.ts';
import type { Scope } from '#shared/people/scope.ts';
import type { Db } from '../../db/open.ts';
import type { StoredNode, TreeTables } from './dated-tree.repository.ts';
import { predecessorSteps, successorSteps } from './succession-steps.ts';
import { existing } from './tree-rules.service.ts';

export type TreeReaderRules<State extends TreeState, Kind extends string, Item> = {
  tables: TreeTables<State, Kind>;
  /** People of each node itself, without those of what is below it. */
  count(db: Db, scope: Scope): ReadonlyMap<string, number>;
  /** A node in one of its states, in the fields of the contract; `count`: with those below it. */
  itemOf(identity: Omit<StoredNode<State, Kind>, 'states'>, state: State, count: number): Item;
};

/** How units and Party organisations are read as of a day: written once for both. */
export function treeReader<State extends TreeState, Kind extends string, Item>({
  tables,
  count,
  itemOf,
}: TreeReaderRules<State, Kind, Item>) {
  type Node = StoredNode<State, Kind>;

  function reading(tree: Tree<Node>, db: Db, scope: Scope): (node: Node, state: State) => Item {
    const sums = sumsUpwards(tree, scope.day, count(db, scope));
    return ({ states: _states, ...identity }, state) => itemOf(identity, state, sums.get(identity.id) ?? 0);
  }

  return {
    /** Everything there ever was as of the day, what is closed with its last state; in the official order. */
    list(db: Db, scope: Scope): Item[] {
      const tree = tables.readAll(db);
      const read = reading(tree, db, scope);
      return [...tree.values()].map((node) => read(node, stateOn(node, scope.day)));
    },

    /** The tree of one day: what exists then, under what exists then. */
    listOn(db: Db, scope: Scope): Item[] {
      const { day } = scope;
      const tree = tables.readAll(db);
      const read = reading(tree, db, scope);
      return [...tree.values()]
        .filter((node) => existsOn(node, day))
        .map((node) =>
          read(node, { ...stateOn(node, day), aboveId: aboveOn(tree, node.id, day)?.id ?? null }),
        );
    },

    /** RECORD_NOT_FOUND when there never was one of this id. */
    get(db: Db, id: string, scope: Scope): Item {
      const tree = tables.readAll(db);
      const node = existing(tree, id);
      return reading(tree, db, scope)(node, stateOn(node, scope.day));
    },

    /** What went on in it, and what it went on in. */
    chain(db: Db, id: string): { predecessors: SuccessionStep[]; successors: SuccessionStep[] } {
      const tree = tables.readAll(db);
      const successions = tables.successions(db);
      return {
        predecessors: predecessorSteps(tree, successions, id),
        successors: successorSteps(tree, successions, id),
      };
    },
  };
}
