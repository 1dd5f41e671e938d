import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { SINCE_EVER } from '../domain/open-ends.ts';
import {
  aboveOn,
  chainAbove,
  existsDuring,
  existsOn,
  idsBelow,
  isInCircle,
  leadsTo,
  stateOn,
  sumsUpwards,
  type Tree,
  type TreeNode,
} from './dated-tree.ts';

const day = (text: string) => text as LocalDate;

/** Names of the states are their days; a state is a day and what the node stands under from then on. */
function node(
  id: string,
  states: readonly [from: string, above: string | null][],
  [validFrom, validTo]: readonly [string | null, string | null] = [null, null],
): TreeNode {
  return {
    id,
    validFrom: validFrom as LocalDate | null,
    validTo: validTo as LocalDate | null,
    states: states.map(([from, aboveId]) => ({
      from: day(from),
      name: `${id} ${from}`,
      aboveId,
      decision: null,
    })),
  };
}
const treeOf = (...nodes: TreeNode[]): Tree => new Map(nodes.map((one) => [one.id, one]));

describe('a unit renamed twice', () => {
  const unit = node('đội', [
    [SINCE_EVER, null],
    ['2018-08-01', null],
    ['2025-03-01', null],
  ]);

  test.each([
    ['long ago', '1990-01-01', SINCE_EVER],
    ['on the last day of the first name', '2018-07-31', SINCE_EVER],
    ['on the first day of the second name', '2018-08-01', '2018-08-01'],
    ['between', '2020-01-01', '2018-08-01'],
    ['on the first day of the third name', '2025-03-01', '2025-03-01'],
    ['today', '2026-11-22', '2025-03-01'],
  ])('bears the name of its time %s', (_, asked, from) => {
    expect(stateOn(unit, day(asked)).from).toBe(from);
  });
});

describe('the days of a unit', () => {
  const unit = node('huyện', [['2010-01-01', null]], ['2010-01-01', '2025-03-01']);

  test.each([
    ['2009-12-31', false],
    ['2010-01-01', true],
    ['2025-02-28', true],
    ['2025-03-01', false],
  ])('on %s it exists: %s', (asked, exists) => expect(existsOn(unit, day(asked))).toBe(exists));

  test('before its first day it bears its first name, after its end its last one', () => {
    expect([stateOn(unit, day('1990-01-01')).name, stateOn(unit, day('2026-01-01')).name]).toEqual([
      'huyện 2010-01-01',
      'huyện 2010-01-01',
    ]);
  });

  test.each([
    ['2000-01-01', '2010-01-01', false],
    ['2000-01-01', '2010-01-02', true],
    ['2025-02-28', null, true],
    ['2025-03-01', null, false],
  ])('from %s until %s it exists on some day: %s', (from, until, exists) => {
    expect(existsDuring(unit, day(from), until as LocalDate | null)).toBe(exists);
  });
});

describe('what is left of an abolished level', () => {
  const tree = treeOf(
    node('tỉnh', [[SINCE_EVER, null]]),
    node('huyện', [[SINCE_EVER, 'tỉnh']], [null, '2025-03-01']),
    node('xã', [[SINCE_EVER, 'huyện']], [null, '2025-07-01']),
  );

  test('stands under the level above from the day of the abolition', () => {
    expect(aboveOn(tree, 'xã', day('2025-02-28'))?.id).toBe('huyện');
    expect(aboveOn(tree, 'xã', day('2025-03-01'))?.id).toBe('tỉnh');
  });

  test('still belongs to the units below it', () => {
    expect(idsBelow(tree, 'tỉnh', day('2025-04-01'))).toEqual(['tỉnh', 'huyện', 'xã']);
    expect(idsBelow(tree, 'xã', day('2025-04-01'))).toEqual(['xã']);
    expect(sumsUpwards(tree, day('2025-04-01'), new Map([['xã', 3]])).get('tỉnh')).toBe(3);
  });
});

describe('a circle', () => {
  test('of two units is found on the one day on which it would be', () => {
    const tree = treeOf(
      node('a', [
        [SINCE_EVER, null],
        ['2020-01-01', 'b'],
        ['2020-01-02', null],
      ]),
      node('b', [
        [SINCE_EVER, null],
        ['2019-06-01', 'a'],
      ]),
    );
    expect(isInCircle(tree, 'a')).toBe(true);
  });

  test('is none where two units change places on one day', () => {
    const tree = treeOf(
      node('a', [
        [SINCE_EVER, null],
        ['2020-01-01', 'b'],
      ]),
      node('b', [
        [SINCE_EVER, 'a'],
        ['2020-01-01', null],
      ]),
    );
    expect([isInCircle(tree, 'a'), isInCircle(tree, 'b')]).toEqual([false, false]);
  });

  test('of one unit under itself is found', () => {
    expect(isInCircle(treeOf(node('a', [[SINCE_EVER, 'a']])), 'a')).toBe(true);
  });
});

test('what already went on in something, over any number of steps, cannot be gone on in by it', () => {
  const step = (fromId: string, toId: string) => ({
    fromId,
    toId,
    on: SINCE_EVER,
    share: null,
    decision: null,
  });
  const steps = [step('a', 'b'), step('b', 'c'), step('b', 'd')];
  expect([leadsTo(steps, 'a', 'd'), leadsTo(steps, 'd', 'a'), leadsTo(steps, 'c', 'c')]).toEqual([
    true,
    false,
    true,
  ]);
});

describe('laws of every tree without a circle', () => {
  const years = ['2010', '2015', '2020', '2025', '2030'];
  const someDay = fc.constantFrom(...years.map((year) => day(`${year}-06-15`)));
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const anyNode = (id: string) =>
    fc
      .record({
        states: fc.uniqueArray(fc.tuple(fc.constantFrom(...years), fc.option(fc.constantFrom(...ids))), {
          selector: ([year]) => year,
          minLength: 1,
          maxLength: 3,
        }),
        ends: fc.option(fc.constantFrom(...years)),
      })
      .map(({ states, ends }) => {
        const dated = states
          .toSorted(([a], [b]) => a.localeCompare(b))
          .map(([year, above]) => [`${year}-01-01`, above] as [string, string | null]);
        const first = dated[0]?.[0] ?? SINCE_EVER;
        const end = ends === null || `${ends}-12-31` < first ? null : `${ends}-12-31`;
        return node(id, dated, [first, end]);
      });
  const anyTree = fc.tuple(...ids.map(anyNode)).map((nodes) => treeOf(...nodes));
  // Nodes come one by one, and one that would stand in a circle is refused, as the service does.
  const soundTree = anyTree.map((tree) => {
    const sound = new Map<string, TreeNode>();
    for (const [id, one] of tree) {
      const known = { ...one, states: one.states.filter(({ aboveId }) => !aboveId || sound.has(aboveId)) };
      const next = known.states.length > 0 ? known : node(id, [[one.states[0]?.from ?? SINCE_EVER, null]]);
      if (!isInCircle(new Map(sound).set(id, next), id)) sound.set(id, next);
    }
    return sound;
  });

  test('on any day each one that exists stands in exactly one place, under one that exists, and in no circle', () => {
    fc.assert(
      fc.property(soundTree, someDay, (tree, asked) => {
        const present = [...tree.values()].filter((one) => existsOn(one, asked));
        const tops = present.filter((one) => aboveOn(tree, one.id, asked) === null);
        const reached: string[] = [];
        const walk = (id: string) => {
          reached.push(id);
          for (const one of present) if (aboveOn(tree, one.id, asked)?.id === id) walk(one.id);
        };
        for (const top of tops) walk(top.id);
        expect(reached.toSorted()).toEqual(present.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('a circle is found whichever of its units is asked', () => {
    fc.assert(
      fc.property(anyTree, someDay, (tree, asked) => {
        for (const id of tree.keys()) {
          const top = [id, ...chainAbove(tree, id, asked).map((one) => one.id)].at(-1) ?? id;
          const one = tree.get(top);
          const closes = one ? stateOn(one, asked).aboveId : null;
          if (closes !== null) expect(isInCircle(tree, closes)).toBe(true);
        }
      }),
    );
  });

  test('what the topmost units have is what all have together', () => {
    fc.assert(
      fc.property(soundTree, someDay, (tree, asked) => {
        const sums = sumsUpwards(tree, asked, new Map([...tree.keys()].map((id) => [id, 1])));
        const tops = [...tree.keys()].filter((id) => chainAbove(tree, id, asked).length === 0);
        expect(tops.reduce((sum, id) => sum + (sums.get(id) ?? 0), 0)).toBe(tree.size);
      }),
    );
  });
});
