import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clickRow,
  emptySelection,
  isSelected,
  moveTo,
  type Selection,
  selectAll,
  selectedCount,
  selectedIndices,
} from './selection-model.ts';

const plain = { shift: false, ctrl: false };
const ctrl = { shift: false, ctrl: true };
const shift = { shift: true, ctrl: false };

describe('selecting people in a list', () => {
  it('a click selects that row only', () => {
    const first = clickRow(emptySelection, 3, plain);
    expect(selectedIndices(clickRow(first, 7, plain))).toEqual([7]);
  });

  it('Shift selects everything between the first click and this one, upwards too', () => {
    const start = clickRow(emptySelection, 5, plain);
    expect(selectedIndices(clickRow(start, 8, shift))).toEqual([5, 6, 7, 8]);
    expect(selectedIndices(clickRow(start, 3, shift))).toEqual([3, 4, 5]);
  });

  it('Shift from the same anchor replaces the range before', () => {
    const down = clickRow(clickRow(emptySelection, 5, plain), 9, shift);
    expect(selectedIndices(clickRow(down, 4, shift))).toEqual([4, 5]);
  });

  it('Ctrl adds rows one by one and takes them out again', () => {
    const two = clickRow(clickRow(emptySelection, 2, plain), 6, ctrl);
    expect(selectedIndices(two)).toEqual([2, 6]);
    expect(selectedIndices(clickRow(two, 2, ctrl))).toEqual([6]);
  });

  it('a row taken out of the middle leaves both sides selected', () => {
    const all = selectAll(emptySelection, 5);
    expect(selectedIndices(clickRow(all, 2, ctrl))).toEqual([0, 1, 3, 4]);
  });

  it('Ctrl with Shift adds a range to what is selected', () => {
    const start = clickRow(clickRow(emptySelection, 0, plain), 4, ctrl);
    expect(selectedIndices(clickRow(start, 6, { shift: true, ctrl: true }))).toEqual([0, 4, 5, 6]);
  });

  it('the arrow keys carry the selection along, with Shift they grow it', () => {
    const start = moveTo(emptySelection, 2, false);
    expect(selectedIndices(moveTo(start, 3, false))).toEqual([3]);
    expect(selectedIndices(moveTo(moveTo(start, 3, true), 4, true))).toEqual([2, 3, 4]);
  });

  it('Ctrl+A in a list of nobody selects nothing', () => {
    expect(selectAll(emptySelection, 0)).toEqual(emptySelection);
  });
});

const step = fc.record({ index: fc.nat(40), shift: fc.boolean(), ctrl: fc.boolean() });
const afterSteps = (steps: { index: number; shift: boolean; ctrl: boolean }[]): Selection =>
  steps.reduce((selection, { index, ...keys }) => clickRow(selection, index, keys), emptySelection);

describe('whatever was clicked', () => {
  it('ranges stay sorted and apart, and count as many rows as they name', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const selection = afterSteps(steps);
        selection.ranges.forEach(([first, last], at) => {
          expect(first).toBeLessThanOrEqual(last);
          const before = selection.ranges[at - 1];
          if (before) expect(first).toBeGreaterThan(before[1] + 1);
        });
        expect(selectedIndices(selection)).toHaveLength(selectedCount(selection));
      }),
    );
  });

  it('Ctrl on a row changes that row and no other', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.nat(40), (steps, index) => {
        const before = afterSteps(steps);
        const after = clickRow(before, index, ctrl);
        for (let row = 0; row <= 41; row += 1) {
          expect(isSelected(after, row)).toBe(
            row === index ? !isSelected(before, row) : isSelected(before, row),
          );
        }
      }),
    );
  });
});
