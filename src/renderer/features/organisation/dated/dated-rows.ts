import { addDays, formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { matchWords } from '../../../components/match-words.ts';

/** A unit or a Party organisation, as lists and trees of this feature see it. */
export type DatedItem = {
  id: string;
  code: string;
  name: string;
  kind: string;
  /** What it stands under on the day that is shown. */
  parentId: string | null;
  validFrom: LocalDate | null;
  /** The first day on which it no longer exists. */
  validTo: LocalDate | null;
  revision: number;
  /** People or members, those of the branches below included. */
  count: number;
};

export type DatedFilter = { search: string; kind: string | null; closed: boolean };
export type DatedSortKey = 'code' | 'name' | 'kind' | 'count';
export type DatedSort = { by: DatedSortKey; descending: boolean };

export const everything: DatedFilter = { search: '', kind: null, closed: false };

/** One line of the list or of the tree; `branch` is undefined where nothing stands below. */
export type DatedRow<Item> = {
  item: Item;
  /** 0 for a root, and everywhere in a list. */
  level: number;
  branch: 'open' | 'folded' | undefined;
  /** Shown only because something below it was looked for. */
  passing: boolean;
};

/** Dissolved on a day that has come. */
export function isClosed({ validTo }: Pick<DatedItem, 'validTo'>, day: LocalDate): boolean {
  return validTo !== null && validTo <= day;
}

/** The last day of a stretch of time that ends before `validTo`, as dd/MM/yyyy. */
export function lastDayText(validTo: LocalDate): string {
  return formatVietnamese(addDays(validTo, -1));
}

function matches(item: DatedItem, filter: DatedFilter, day: LocalDate): boolean {
  return (
    isClosed(item, day) === filter.closed &&
    (filter.kind === null || item.kind === filter.kind) &&
    matchWords(`${item.code} ${item.name}`, filter.search) !== 'none'
  );
}

/** What a filter lets through: every typed word in name or code, with or without accents. */
export function filterItems<Item extends DatedItem>(
  items: readonly Item[],
  filter: DatedFilter,
  day: LocalDate,
): Item[] {
  return items.filter((item) => matches(item, filter, day));
}

/** How many of each kind the search leaves; kinds without any are left out. */
export function countKinds<Kind extends string>(
  items: readonly DatedItem[],
  kinds: readonly Kind[],
  filter: DatedFilter,
  day: LocalDate,
): [Kind, number][] {
  const found = filterItems(items, { ...filter, kind: null }, day);
  return kinds
    .map((kind): [Kind, number] => [kind, found.filter((item) => item.kind === kind).length])
    .filter(([kind, count]) => count > 0 || kind === filter.kind);
}

/** Lines of the list; equal ones, and all without an order asked for, keep the office's own order. */
export function listRows<Item extends DatedItem>(
  items: readonly Item[],
  sort: DatedSort | null,
  kinds: readonly string[],
  compareText: (a: string, b: string) => number,
): DatedRow<Item>[] {
  const rows = items.map((item) => ({ item, level: 0, branch: undefined, passing: false }));
  if (sort === null) return rows;
  const direction = sort.descending ? -1 : 1;
  const compare = (a: DatedItem, b: DatedItem) => {
    if (sort.by === 'count') return a.count - b.count;
    if (sort.by === 'kind') return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
    return compareText(a[sort.by], b[sort.by]);
  };
  return rows.sort((a, b) => direction * compare(a.item, b.item));
}

/**
 * Lines of the tree: what the filter lets through and everything above it. While something is looked for no branch
 * that leads to it stays folded. Something whose superior is not there (dissolved, outside) stands at the root.
 */
export function treeRows<Item extends DatedItem>(
  items: readonly Item[],
  filter: DatedFilter,
  day: LocalDate,
  folded: ReadonlySet<string>,
): DatedRow<Item>[] {
  const living = items.filter((item) => isClosed(item, day) === filter.closed);
  const known = new Set(living.map(({ id }) => id));
  const below = Map.groupBy(living, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const narrowed = filter.search.trim() !== '' || filter.kind !== null;
  return (below.get(null) ?? []).flatMap((root) => branch(root, 0));

  function branch(item: Item, level: number): DatedRow<Item>[] {
    const found = matches(item, filter, day);
    const children = (below.get(item.id) ?? []).flatMap((child) => branch(child, level + 1));
    if (!found && children.length === 0) return [];
    const shut = folded.has(item.id) && !narrowed;
    const state = children.length === 0 ? undefined : shut ? 'folded' : 'open';
    return [{ item, level, branch: state, passing: !found }, ...(shut ? [] : children)];
  }
}

/** The position of the line above which a line stands, or null for a root. */
export function positionOfParent(rows: readonly DatedRow<DatedItem>[], id: string): number | null {
  const row = rows.find(({ item }) => item.id === id);
  const at = rows.findIndex(({ item }) => item.id === row?.item.parentId);
  return at === -1 ? null : at;
}

/** What may stand above a thing: not itself and nothing below itself; nothing that is dissolved on the day. */
export function possibleParents<Item extends DatedItem>(
  items: readonly Item[],
  id: string | null,
  day: LocalDate,
): Item[] {
  const below = new Set(id === null ? [] : [id]);
  // Parents may stand after their children in the list: go round until nothing is added.
  for (let size = -1; size !== below.size; ) {
    size = below.size;
    for (const item of items) if (item.parentId !== null && below.has(item.parentId)) below.add(item.id);
  }
  return items.filter((item) => !below.has(item.id) && !isClosed(item, day));
}
