import { lastNameOf, type Succession, stateOn, type Tree } from '#shared/organisation/dated-tree.ts';
import type { SuccessionStep } from '#shared/organisation/organisation.contract.ts';

/** What a node came from, and what that came from: each under its last name. */
export function predecessorSteps(
  tree: Tree,
  successions: readonly Succession[],
  id: string,
): SuccessionStep[] {
  return stepsFrom(tree, successions, id, 'fromId', new Set([id]));
}

/** What a node went on in, and what that went on in: each under the name it took over with. */
export function successorSteps(tree: Tree, successions: readonly Succession[], id: string): SuccessionStep[] {
  return stepsFrom(tree, successions, id, 'toId', new Set([id]));
}

/** `seen`: a circle, which the program refuses to write, does not hang it either. */
function stepsFrom(
  tree: Tree,
  successions: readonly Succession[],
  id: string,
  towards: 'fromId' | 'toId',
  seen: ReadonlySet<string>,
): SuccessionStep[] {
  const here = towards === 'fromId' ? 'toId' : 'fromId';
  return successions
    .filter((succession) => succession[here] === id && !seen.has(succession[towards]))
    .flatMap((succession) => {
      const node = tree.get(succession[towards]);
      if (!node) return [];
      const { on, share, decision } = succession;
      const name = towards === 'fromId' ? lastNameOf(node) : stateOn(node, on).name;
      const steps = stepsFrom(tree, successions, node.id, towards, new Set([...seen, node.id]));
      return [{ id: node.id, name, validTo: node.validTo, on, share, decision, steps }];
    });
}
