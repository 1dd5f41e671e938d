import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { transfer } from './assignment-changes.ts';
import type { AssignmentKind, HistoryRow } from './histories.ts';

const ON = '2025-07-01' as LocalDate;
const date = (text: string | null) => text as PartialDate | null;

function row(
  unitId: string,
  from: string | null,
  to: string | null = null,
  kind: AssignmentKind = 'official',
): HistoryRow<'assignment'> {
  const paper = { decision: null, note: null };
  return { id: unitId, unitId, post: 'Cán bộ', kind, from: date(from), to: date(to), ...paper };
}

/** What becomes of the rows: unit, first and last day of each one that was touched or added. */
function told(
  rows: HistoryRow<'assignment'>[],
  kind: AssignmentKind = 'official',
  post: string | null = null,
) {
  const { updated, inserted } = transfer(rows, ON, { unitId: 'new', post, kind, decision: '12/QĐ' });
  return [...updated, ...inserted].map((one) => [one.unitId, one.from, one.to]);
}

describe('a transfer', () => {
  test.each([
    ['ends what was held, the day before', [row('old', '2020-01-01')], [['old', '2020-01-01', '2025-06-30']]],
    ['ends what nobody knows the beginning of', [row('old', null)], [['old', null, '2025-06-30']]],
    ['ends what would have ended later', [row('old', '2020', '2026-01')], [['old', '2020', '2025-06-30']]],
    ['leaves alone what is over', [row('old', '2020', '2024')], []],
    [
      'ends a secondment and what lay below it',
      [row('home', '2018'), row('old', '2020', null, 'seconded')],
      [
        ['home', '2018', '2025-06-30'],
        ['old', '2020', '2025-06-30'],
      ],
    ],
    ['leaves a concurrent assignment', [row('side', '2020', null, 'concurrent')], []],
  ])('%s', (_, rows, ended) => {
    expect(told(rows)).toEqual([...ended, ['new', '2025-07-01', null]]);
  });

  test('ends before a later assignment that is known already', () => {
    expect(told([row('old', '2020', '2025-12-31'), row('later', '2026-01-01')])).toEqual([
      ['old', '2020', '2025-06-30'],
      ['new', '2025-07-01', '2025-12-31'],
    ]);
  });

  test('corrects what began on that very day', () => {
    expect(told([row('old', '2020', '2025-06-30'), row('wrong', '2025-07-01')])).toEqual([
      ['new', '2025-07-01', null],
    ]);
  });

  test('changes nothing for whoever is there already, unless the post is another', () => {
    expect(told([row('new', '2024')])).toEqual([]);
    expect(told([row('new', '2024')], 'official', 'Cán bộ')).toEqual([]);
    expect(told([row('new', '2024')], 'official', 'Đội trưởng')).toHaveLength(2);
  });

  test('keeps the post of each where none is given', () => {
    const { inserted } = transfer([row('old', '2020')], ON, {
      unitId: 'new',
      post: null,
      kind: 'official',
      decision: null,
    });
    expect(inserted[0]?.post).toBe('Cán bộ');
  });

  test('by seconding ends only an earlier secondment', () => {
    const rows = [row('home', '2018'), row('old', '2020', null, 'seconded')];
    expect(told(rows, 'seconded')).toEqual([
      ['old', '2020', '2025-06-30'],
      ['new', '2025-07-01', null],
    ]);
  });

  test('to a concurrent assignment ends nothing, and twice is once', () => {
    expect(told([row('home', '2018')], 'concurrent')).toEqual([['new', '2025-07-01', null]]);
    expect(told([row('home', '2018'), row('new', '2024', null, 'concurrent')], 'concurrent')).toEqual([]);
  });
});
