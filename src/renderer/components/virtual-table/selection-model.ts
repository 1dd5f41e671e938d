/**
 * Which rows of a list are selected, by position. Positions, not records, because most rows of a long list
 * were never loaded; the table drops the selection when the order or the filter changes.
 */
export type Selection = {
  /** The row the keyboard stands on; null when the list was not entered yet. */
  active: number | null;
  /** Where a Shift range begins. */
  anchor: number | null;
  /** Sorted, apart from one another, both ends included. */
  ranges: readonly Range[];
};
export type Range = readonly [first: number, last: number];
export type SelectionKeys = { shift: boolean; ctrl: boolean };

export const emptySelection: Selection = { active: null, anchor: null, ranges: [] };

/** A click: alone it selects one row, with Ctrl it adds or removes one, with Shift everything from the anchor. */
export function clickRow(selection: Selection, index: number, keys: SelectionKeys): Selection {
  if (keys.shift) return extendTo(selection, index, keys.ctrl);
  if (keys.ctrl) return { active: index, anchor: index, ranges: toggleRow(selection.ranges, index) };
  return { active: index, anchor: index, ranges: [[index, index]] };
}

/** The keyboard goes to a row: with Shift the selection grows from the anchor, else it moves along. */
export function moveTo(selection: Selection, index: number, shift: boolean): Selection {
  return clickRow(selection, index, { shift, ctrl: false });
}

export function selectAll(selection: Selection, total: number): Selection {
  if (total === 0) return emptySelection;
  return { active: selection.active ?? 0, anchor: selection.anchor ?? 0, ranges: [[0, total - 1]] };
}

export function isSelected(selection: Selection, index: number): boolean {
  return selection.ranges.some(([first, last]) => index >= first && index <= last);
}

export function selectedCount(selection: Selection): number {
  return selection.ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** Positions from the top of the list down. */
export function selectedIndices(selection: Selection): number[] {
  return selection.ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, step) => first + step),
  );
}

function extendTo(selection: Selection, index: number, keepOthers: boolean): Selection {
  const anchor = selection.anchor ?? index;
  const range: Range = anchor <= index ? [anchor, index] : [index, anchor];
  return { active: index, anchor, ranges: keepOthers ? addRange(selection.ranges, range) : [range] };
}

function toggleRow(ranges: readonly Range[], index: number): Range[] {
  const holder = ranges.find(([first, last]) => index >= first && index <= last);
  if (!holder) return addRange(ranges, [index, index]);
  const [first, last] = holder;
  const rest: Range[] = [];
  if (first < index) rest.push([first, index - 1]);
  if (index < last) rest.push([index + 1, last]);
  return ranges.flatMap((range) => (range === holder ? rest : [range]));
}

function addRange(ranges: readonly Range[], added: Range): Range[] {
  const sorted = [...ranges, added].sort((a, b) => a[0] - b[0]);
  const joined: Range[] = [];
  for (const range of sorted) {
    const before = joined.at(-1);
    // Neighbours join as well, so that equal selections are written equally.
    if (before && range[0] <= before[1] + 1) {
      joined[joined.length - 1] = [before[0], Math.max(before[1], range[1])];
    } else {
      joined.push(range);
    }
  }
  return joined;
}
