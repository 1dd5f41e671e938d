import type { TreeState } from '#shared/organisation/dated-tree.ts';
import type { UnitKind } from '#shared/organisation/organisation.contract.ts';
import { type StoredNode, treeTables } from './dated-tree.repository.ts';

export type StoredUnit = StoredNode<TreeState, UnitKind>;

/** Units: a state has no more than a name and a superior. */
export const unitTables = treeTables<TreeState, UnitKind>({
  node: 'unit',
  above: 'parent_id',
  more: { columns: [], values: () => [], read: () => ({}) },
});
