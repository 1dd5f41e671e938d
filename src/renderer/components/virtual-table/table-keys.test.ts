import { describe, expect, it } from 'vitest';
import { type TableAction, tableAction } from './table-keys.ts';

const press = (key: string, keys: { shift?: boolean; ctrl?: boolean } = {}) => ({
  key,
  shiftKey: keys.shift ?? false,
  ctrlKey: keys.ctrl ?? false,
  metaKey: false,
});
const move = (to: number, extend = false): TableAction => ({ kind: 'move', to, extend });
const middle = { active: 50, total: 100, pageRows: 20 };

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', 51],
    ['ArrowUp', 49],
    ['PageDown', 70],
    ['PageUp', 30],
    ['Home', 0],
    ['End', 99],
  ])('%s goes to row %i', (key, to) => {
    expect(tableAction(press(key), middle)).toEqual(move(to));
    expect(tableAction(press(key, { shift: true }), middle)).toEqual(move(to, true));
  });

  it('no key leaves the list at its ends', () => {
    expect(tableAction(press('ArrowUp'), { ...middle, active: 0 })).toEqual(move(0));
    expect(tableAction(press('PageDown'), { ...middle, active: 95 })).toEqual(move(99));
  });

  it('the first arrow enters the list at its first row', () => {
    expect(tableAction(press('ArrowDown'), { ...middle, active: null })).toEqual(move(0));
  });

  it('an empty list goes nowhere', () => {
    expect(tableAction(press('ArrowDown'), { active: null, total: 0, pageRows: 20 })).toBeNull();
  });

  it('Enter opens, Esc goes back, Delete removes, Ctrl+A takes all', () => {
    expect(tableAction(press('Enter'), middle)).toEqual({ kind: 'open' });
    expect(tableAction(press('Escape'), middle)).toEqual({ kind: 'back' });
    expect(tableAction(press('Delete'), middle)).toEqual({ kind: 'remove' });
    expect(tableAction(press('A', { ctrl: true }), middle)).toEqual({ kind: 'selectAll' });
  });

  it('letters are left to the program', () => {
    expect(tableAction(press('n'), middle)).toBeNull();
    expect(tableAction(press('k', { ctrl: true }), middle)).toBeNull();
  });
});
