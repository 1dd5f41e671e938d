import type { LocalDate } from '../domain/local-date.ts';
import { SINCE_EVER } from '../domain/open-ends.ts';

/*
 * Units and Party organisations are trees whose names and superiors are dated. A node exists from `validFrom` until
 * the day before `validTo`; what it was called and stood under is one state for each stretch of time.
 */

export type TreeState = { from: LocalDate; name: string; aboveId: string | null; decision: string | null };
export type Lifetime = { validFrom: LocalDate | null; validTo: LocalDate | null };
export type TreeNode<State extends TreeState = TreeState> = Lifetime & {
  id: string;
  /** Oldest first, never empty; the first begins with the node. */
  states: readonly State[];
};
/** Every node there ever was, by id, in the official order. */
export type Tree<Node extends TreeNode = TreeNode> = ReadonlyMap<string, Node>;

export const firstDayOf = ({ validFrom }: Lifetime): LocalDate => validFrom ?? SINCE_EVER;
export const knownDay = (from: LocalDate): LocalDate | null => (from === SINCE_EVER ? null : from);

export function existsOn({ validFrom, validTo }: Lifetime, day: LocalDate): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);
}

/** Whether it exists on some day from `from` until the day before `until` (null: without end). */
export function existsDuring(node: Lifetime, from: LocalDate, until: LocalDate | null): boolean {
  return (node.validTo === null || from < node.validTo) && (until === null || firstDayOf(node) < until);
}

/** The state of a day; before the first one the first, after the end the last. */
export function stateOn<State extends TreeState>({ states }: TreeNode<State>, day: LocalDate): State {
  const state = states.findLast(({ from }) => from <= day) ?? states[0];
  if (!state) throw new Error('a node without a state');
  return state;
}

/** What a node was called last, or is going to be. */
export function lastNameOf({ states }: TreeNode): string {
  return states.at(-1)?.name ?? '';
}

/** Null without an id, or for one that is not in the tree. */
export function nameOn(tree: Tree, id: string | null, day: LocalDate): string | null {
  const node = id === null ? undefined : tree.get(id);
  return node ? stateOn(node, day).name : null;
}

/** The first day of the next state, or the end of the node; null: without end. */
export function endOfState({ states, validTo }: TreeNode, { from }: TreeState): LocalDate | null {
  return states.find((state) => state.from > from)?.from ?? validTo;
}

/**
 * What a node stands under on a day, nearest first. What no longer exists, or does not yet, still leads upwards, so
 * that what is left of an abolished level belongs to the level above it.
 */
export function chainAbove<Node extends TreeNode>(tree: Tree<Node>, id: string, day: LocalDate): Node[] {
  const chain: Node[] = [];
  const seen = new Set([id]);
  const above = (node: Node | undefined) => (node ? tree.get(stateOn(node, day).aboveId ?? '') : undefined);
  for (let node = above(tree.get(id)); node && !seen.has(node.id); node = above(node)) {
    seen.add(node.id);
    chain.push(node);
  }
  return chain;
}

/** The nearest one above that exists on that day. */
export function aboveOn<Node extends TreeNode>(tree: Tree<Node>, id: string, day: LocalDate): Node | null {
  return chainAbove(tree, id, day).find((node) => existsOn(node, day)) ?? null;
}

/** The node and everything below it on that day. */
export function idsBelow(tree: Tree, id: string, day: LocalDate): string[] {
  return [...tree.keys()].filter(
    (one) => one === id || chainAbove(tree, one, day).some((node) => node.id === id),
  );
}

/** What each node has on that day together with those below it. */
export function sumsUpwards(
  tree: Tree,
  day: LocalDate,
  own: ReadonlyMap<string, number>,
): Map<string, number> {
  const sums = new Map(own);
  for (const [id, count] of own)
    for (const node of chainAbove(tree, id, day)) sums.set(node.id, (sums.get(node.id) ?? 0) + count);
  return sums;
}

/** Whether a node would stand under itself on any day there ever was or will be. */
export function isInCircle(tree: Tree, id: string): boolean {
  const days = new Set([...tree.values()].flatMap(({ states }) => states.map(({ from }) => from)));
  return [...days].some((day) => {
    const top = chainAbove(tree, id, day).at(-1) ?? tree.get(id);
    return top !== undefined && stateOn(top, day).aboveId === id;
  });
}

/** One step of what went on in what. */
export type Succession = {
  fromId: string;
  toId: string;
  on: LocalDate;
  /** Hundredths of a percent; null: not stated. */
  share: number | null;
  decision: string | null;
};

/** Whether `toId` already leads, over any number of steps, to `fromId`: then it cannot succeed it. */
export function leadsTo(successions: readonly Succession[], startId: string, endId: string): boolean {
  const reached = new Set([startId]);
  for (const id of reached) for (const { fromId, toId } of successions) if (fromId === id) reached.add(toId);
  return reached.has(endId);
}
