import { LAST_DAY, type Succession, stateOn, type Tree } from '#shared/organisation/dated-tree.ts';
import type { SuccessionStep } from '#shared/organisation/organisation.contract.ts';

/** What a node came from, and what that came from: each under its last name. */
export function predecessorSteps(
  tree: Tree,
  successions: readonly Succession[],
  id: string,
  seen: ReadonlySet<string> = new Set([id]),
): SuccessionStep[] {
  return successions
    .filter(({ toId, fromId }) => toId === id && !seen.has(fromId))
    .flatMap((succession) => {
      const node = tree.get(succession.fromId);
      if (!node) return [];
      const steps = predecessorSteps(tree, successions, node.id, new Set([...seen, node.id]));
      return [
        { ...stepOf(succession, node.id), name: stateOn(node, LAST_DAY).name, validTo: node.validTo, steps },
      ];
    });
}

/** What a node went on in, and what that went on in: each under the name it took over with. */
export function successorSteps(
  tree: Tree,
  successions: readonly Succession[],
  id: string,
  seen: ReadonlySet<string> = new Set([id]),
): SuccessionStep[] {
  return successions
    .filter(({ fromId, toId }) => fromId === id && !seen.has(toId))
    .flatMap((succession) => {
      const node = tree.get(succession.toId);
      if (!node) return [];
      const steps = successorSteps(tree, successions, node.id, new Set([...seen, node.id]));
      const { name } = stateOn(node, succession.on);
      return [{ ...stepOf(succession, node.id), name, validTo: node.validTo, steps }];
    });
}

const stepOf = ({ on, share, decision }: Succession, id: string) => ({ id, on, share, decision });
