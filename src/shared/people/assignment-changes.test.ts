import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { earliest, type PartialDate, partialFromLocal } from '../domain/partial-date.ts';
import { resulting } from './__fixtures__/changed-rows.ts';
import { officeFacts } from './__fixtures__/standing-facts.ts';
import {
  addAssignment,
  beginPlace,
  closedAssignments,
  correctPlace,
  reopenedAssignments,
  transfer,
} from './assignment-changes.ts';
import type { AssignmentKind, HistoryRow } from './histories.ts';
import { assignmentInForce } from './standing.ts';

type Assignment = HistoryRow<'assignment'>;
const day = (text: string) => text as LocalDate;
const date = (text: string | null) => text as PartialDate | null;
const paper = { decision: null, note: null };

function held(
  id: string,
  from: string | null,
  to: string | null = null,
  kind: AssignmentKind = 'official',
): Assignment {
  return { id, unitId: id, post: 'Cán bộ', kind, from: date(from), to: date(to), ...paper };
}
/** Unit, first and last day, in the order of time. */
const spans = (rows: readonly Assignment[]) =>
  rows
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    .map(({ unitId, from, to }) => [unitId, from, to]);
const to = (unitId: string, kind: AssignmentKind = 'official') => ({ unitId, post: 'Cán bộ', kind });

const FROM = day('2020-06-01');
/** The three ways in which an assignment is entered. */
const ways = {
  'changed in the form of a person': (rows: Assignment[], kind?: AssignmentKind) =>
    beginPlace(rows, FROM, to('NEW', kind)),
  'decided by a list of transfers': (rows: Assignment[], kind?: AssignmentKind) =>
    transfer(rows, FROM, { ...to('NEW', kind), decision: null }),
  'added as a row': (rows: Assignment[], kind?: AssignmentKind) =>
    addAssignment(rows, { ...to('NEW', kind), from: partialFromLocal(FROM), to: null, ...paper }),
};

type Spans = [string, string | null, string | null][];
type Case = [string, Assignment[], Spans, AssignmentKind?];
const cases: Case[] = [
  ['where nothing was known goes on', [], [['NEW', '2020-06-01', null]]],
  [
    'ends what held since nobody knows when, the day before',
    [held('A', null)],
    [
      ['A', null, '2020-05-31'],
      ['NEW', '2020-06-01', null],
    ],
  ],
  [
    'ends what would have ended later, and goes on itself',
    [held('A', '2010', '2024')],
    [
      ['A', '2010', '2020-05-31'],
      ['NEW', '2020-06-01', null],
    ],
  ],
  [
    'ends both of two that held at once',
    [held('A', '2010'), held('B', '2015', null, 'inCharge')],
    [
      ['A', '2010', '2020-05-31'],
      ['B', '2015', '2020-05-31'],
      ['NEW', '2020-06-01', null],
    ],
  ],
  [
    'corrects what began on that very day',
    [held('A', '2010', '2020-05-31'), held('B', '2020-06-01')],
    [
      ['A', '2010', '2020-05-31'],
      ['NEW', '2020-06-01', null],
    ],
  ],
  [
    'ends before a later one, which stays',
    [held('B', '2024-03-15')],
    [
      ['NEW', '2020-06-01', '2024-03-14'],
      ['B', '2024-03-15', null],
    ],
  ],
  [
    'ends before a later one that is over, too',
    [held('B', '2024-03-15', '2025')],
    [
      ['NEW', '2020-06-01', '2024-03-14'],
      ['B', '2024-03-15', '2025'],
    ],
  ],
  [
    'takes its place between two that follow each other',
    [held('A', '2010', '2024-03-14'), held('B', '2024-03-15')],
    [
      ['A', '2010', '2020-05-31'],
      ['NEW', '2020-06-01', '2024-03-14'],
      ['B', '2024-03-15', null],
    ],
  ],
  [
    'goes on behind a later one that is over, where what it ends did',
    [held('A', '2010'), held('B', '2024-03-15', '2025')],
    [
      ['A', '2010', '2020-05-31'],
      ['NEW', '2020-06-01', null],
      ['B', '2024-03-15', '2025'],
    ],
  ],
  [
    'ends before later ones that run on, whatever else was left open',
    [held('A', '2010'), held('B', '2024-03-15', '2025'), held('C', '2026')],
    [
      ['A', '2010', '2020-05-31'],
      ['NEW', '2020-06-01', '2024-03-14'],
      ['B', '2024-03-15', '2025'],
      ['C', '2026', null],
    ],
  ],
  [
    'ends a secondment and what lay below it',
    [held('A', '2010'), held('S', '2018', null, 'seconded')],
    [
      ['A', '2010', '2020-05-31'],
      ['S', '2018', '2020-05-31'],
      ['NEW', '2020-06-01', null],
    ],
  ],
  [
    'goes on below a secondment that is known for later',
    [held('A', '2010'), held('S', '2024', null, 'seconded')],
    [
      ['A', '2010', '2020-05-31'],
      ['NEW', '2020-06-01', null],
      ['S', '2024', null],
    ],
  ],
  [
    'leaves a concurrent one, held or to come',
    [held('A', '2010', null, 'concurrent'), held('B', '2024', null, 'concurrent')],
    [
      ['A', '2010', null],
      ['NEW', '2020-06-01', null],
      ['B', '2024', null],
    ],
  ],
  [
    'seconds somebody beside what is held, and ends an earlier secondment',
    [held('A', '2010'), held('S', '2018', null, 'seconded')],
    [
      ['A', '2010', null],
      ['S', '2018', '2020-05-31'],
      ['NEW', '2020-06-01', null],
    ],
    'seconded',
  ],
  [
    'seconds somebody until the official one that is known for later',
    [held('A', '2010', '2023'), held('B', '2024')],
    [
      ['A', '2010', '2023'],
      ['NEW', '2020-06-01', '2023'],
      ['B', '2024', null],
    ],
    'seconded',
  ],
  [
    'ends nothing and is ended by nothing when it is concurrent',
    [held('A', '2010', '2023'), held('B', '2024')],
    [
      ['A', '2010', '2023'],
      ['NEW', '2020-06-01', null],
      ['B', '2024', null],
    ],
    'concurrent',
  ],
];

describe.each(Object.entries(ways))('an assignment %s', (_way, enter) => {
  test.each(cases)('%s', (_case, rows, expected, kind) => {
    expect(spans(resulting(rows, enter(rows, kind)))).toEqual(expected);
  });
});

describe('a row of the same day', () => {
  const entered = { ...to('NEW', 'inCharge'), from: date('2020-06-01'), to: null, ...paper };

  test('of another kind stays beside a row that is added, and gives way to a decision', () => {
    const rows = [held('A', '2020-06-01')];
    expect(spans(resulting(rows, addAssignment(rows, entered)))).toHaveLength(2);
    expect(spans(resulting(rows, beginPlace(rows, FROM, to('NEW', 'inCharge'))))).toEqual([
      ['NEW', '2020-06-01', null],
    ]);
  });

  test('known by its year only may have begun on another day, and stays', () => {
    const rows = [held('A', '2020')];
    const added = addAssignment(rows, { ...to('NEW'), from: date('2020'), to: null, ...paper });
    expect(spans(resulting(rows, added))).toHaveLength(2);
  });

  test('keeps the paper it has when the correction brings none', () => {
    const rows = [{ ...held('A', '2020-06-01'), decision: '1/QĐ', note: 'x' }];
    const [row] = resulting(rows, addAssignment(rows, { ...entered, kind: 'official', note: 'y' }));
    expect(row).toMatchObject({ id: 'A', unitId: 'NEW', decision: '1/QĐ', note: 'y' });
  });
});

test('a row added with an end of its own ends nothing', () => {
  const rows = [held('A', '2010')];
  const added = addAssignment(rows, { ...to('NEW'), from: date('2015'), to: date('2016'), ...paper });
  expect(spans(resulting(rows, added))).toEqual([
    ['A', '2010', null],
    ['NEW', '2015', '2016'],
  ]);
});

test('the same unit and post is no change', () => {
  for (const kind of ['official', 'seconded', 'concurrent'] as const) {
    const rows = [held('A', '2010', null, kind)];
    expect(resulting(rows, beginPlace(rows, FROM, to('A', kind)))).toEqual(rows);
  }
});

test('none at all ends what is held the day before, and takes out what began on that very day', () => {
  const nowhere = { unitId: null, post: null, kind: 'official' as const };
  const rows = [held('A', '2010'), held('S', '2018', null, 'seconded'), held('B', '2020-06-01')];
  expect(spans(resulting(rows, beginPlace(rows, FROM, nowhere)))).toEqual([
    ['A', '2010', '2020-05-31'],
    ['S', '2018', '2020-05-31'],
  ]);
});

test('correcting what is in force changes its row, adds one where there is none, and takes it out when cleared', () => {
  const today = day('2026-11-21');
  const rows = [held('A', '2010')];
  const other = { unitId: 'B', post: null };
  const none = { unitId: null, post: null };
  expect(spans(resulting(rows, correctPlace(rows, today, other)))).toEqual([['B', '2010', null]]);
  expect(spans(resulting([], correctPlace([], today, other)))).toEqual([['B', null, null]]);
  expect(resulting(rows, correctPlace(rows, today, none))).toEqual([]);
  expect(resulting([], correctPlace([], today, none))).toEqual([]);
});

describe('a row taken out', () => {
  const openedOf = (rows: Assignment[], removed: Assignment) =>
    reopenedAssignments(rows, removed).map(({ id }) => id);

  test.each<[string, Assignment[], Assignment, string[]]>([
    ['opens what ended the day before', [held('A', '2010', '2020-05-31')], held('B', '2020-06-01'), ['A']],
    [
      'known by its year opens what ended in the year before',
      [held('A', null, '2019')],
      held('B', '2020'),
      ['A'],
    ],
    [
      'opens a secondment and what lay below it',
      [held('A', '2010', '2019'), held('S', '2018', '2019', 'seconded')],
      held('B', '2020'),
      ['A', 'S'],
    ],
    [
      'opens nothing that ended on another day',
      [held('A', '2010', '2020-05-30')],
      held('B', '2020-06-01'),
      [],
    ],
    [
      'opens nothing while another follows',
      [held('A', '2010', '2019'), held('C', '2022')],
      held('B', '2020'),
      [],
    ],
    [
      'opens nothing where another began with it',
      [held('A', '2010', '2019'), held('C', '2020')],
      held('B', '2020'),
      [],
    ],
    [
      'opens what lies below a later secondment',
      [held('A', '2010', '2019'), held('S', '2022', null, 'seconded')],
      held('B', '2020'),
      ['A'],
    ],
    ['with an end of its own had ended nothing', [held('A', '2010', '2019')], held('B', '2020', '2021'), []],
    [
      'that was concurrent had ended nothing',
      [held('A', '2010', '2019')],
      held('B', '2020', null, 'concurrent'),
      [],
    ],
    [
      'that was a secondment had not ended an official one',
      [held('A', '2010', '2019')],
      held('B', '2020', null, 'seconded'),
      [],
    ],
  ])('%s', (_, rows, removed, opened) => {
    expect(openedOf(rows, removed)).toEqual(opened);
  });

  test('leaves what was there before it was added, and brought back what was there with it', () => {
    const kinds = fc.constantFrom<AssignmentKind>('official', 'inCharge', 'seconded', 'concurrent');
    const careers = fc.uniqueArray(fc.tuple(fc.integer({ min: 1990, max: 2024 }), kinds), {
      maxLength: 6,
      selector: ([year]) => year,
    });
    fc.assert(
      fc.property(careers, kinds, (some, kind) => {
        const rows = some.reduce<Assignment[]>((all, [year, of]) => {
          const row = { ...to(`${year}`, of), from: date(`${year}`), to: null, ...paper };
          return resulting(all, addAssignment(all, row)).map((one) => ({ ...one, id: one.unitId ?? '' }));
        }, []);
        const added = resulting(
          rows,
          addAssignment(rows, { ...to('NEW', kind), from: date('2025'), to: null, ...paper }),
        );
        const others = added.filter(({ id }) => id !== 'new');
        const row = added.find(({ id }) => id === 'new') ?? held('new', '2025');
        const changed = (all: Assignment[], by: Assignment[]) =>
          all.map((one) => by.find(({ id }) => id === one.id) ?? one);
        const without = changed(others, reopenedAssignments(others, row));
        expect(without).toEqual(rows);
        expect(changed(without, closedAssignments(without, row))).toEqual(others);
      }),
    );
  });
});

describe('whatever is known already', () => {
  const someDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2015-01-01'), days));
  const assignments = officeFacts.map((facts) => facts.assignment.map((row) => ({ ...row, ...paper })));
  const place = fc.record({
    unitId: fc.constantFrom('U1', 'U9'),
    post: fc.constantFrom('P1', null),
    kind: fc.constantFrom('official' as const, 'acting' as const, 'inCharge' as const),
  });
  const placeOf = (row: Assignment | undefined) =>
    row ? { unitId: row.unitId, post: row.post, kind: row.kind } : null;
  const startOf = ({ from }: { from: PartialDate | null }) => (from ? earliest(from) : '');
  const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

  test('another unit holds from its day on, except on days of what began later; earlier days do not change', () => {
    fc.assert(
      fc.property(assignments, someDay, place, someDay, (rows, from, begun, on) => {
        fc.pre(rows.every((row) => startOf(row) !== from));
        // Whoever is there already stays as is, also where that ends later.
        fc.pre(!sameJson(placeOf(assignmentInForce(rows, from)), begun));
        const changed = resulting(rows, beginPlace(rows, from, begun));
        const [before, after] = [rows, changed].map((all) => assignmentInForce(all, on));
        expect(placeOf(assignmentInForce(changed, from))).toEqual(begun);
        const later = before !== undefined && startOf(before) > from;
        if (on < from || later) expect(placeOf(after)).toEqual(placeOf(before));
        else if (before || after) expect(placeOf(after)).toEqual(begun);
      }),
      { numRuns: 1000 },
    );
  });
});
