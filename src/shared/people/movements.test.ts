import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { UnitKind } from '../organisation/organisation.contract.ts';
import { leaveReasons, membershipEnds } from './histories.ts';
import { countsByLine, expectedClosing, expectedMembers, memberCounts } from './movement-counts.ts';
import { type Lines, type Movement, movementsOf, type PersonInPeriod, placeOn } from './movements.ts';
import { OUTSIDE, reportUnits } from './report-units.ts';
import { type StandingFacts, standingsOf } from './standing.ts';

const day = (text: string) => text as LocalDate;
const date = (text: string) => text as PartialDate;
const RANKS = ['THIEU_UY', 'TRUNG_UY', 'THUONG_UY'];
const YEAR = [day('2024-01-01'), day('2024-12-31')] as const;

const unit = (id: string, kind: UnitKind, aboveId: string | null, moves: [string, string][] = []) => ({
  id,
  kind,
  validFrom: null,
  validTo: null,
  states: [
    { from: day('0001-01-01'), name: id, aboveId, decision: null },
    ...moves.map(([from, to]) => ({ from: day(from), name: id, aboveId: to, decision: null })),
  ],
});
/** Team 2 goes from department A to department B on 1 July 2024. */
const UNITS = new Map(
  [
    unit('province', 'province', null),
    unit('A', 'department', 'province'),
    unit('B', 'department', 'province'),
    unit('team 1', 'team', 'A'),
    unit('team 2', 'team', 'A', [['2024-07-01', 'B']]),
    unit('ward', 'ward', 'province'),
  ].map((one) => [one.id, one]),
);

function linesOf(rootId: string | null, from: LocalDate, to: LocalDate): Lines {
  const units = reportUnits(UNITS, rootId);
  return { lineOf: units.lineOf, changes: units.changesWithin(from, to) };
}

function personOf(id: string, known: Partial<StandingFacts>): PersonInPeriod {
  const facts: StandingFacts = {
    joinedForce: null,
    partyAdmission: null,
    partyOfficial: null,
    rankOrder: RANKS,
    rank: [],
    assignment: [],
    leave: [],
    membership: [],
    ...known,
  };
  const standings = standingsOf(facts);
  return {
    id,
    standings,
    firstServed: standings.find(({ serving }) => serving)?.from ?? null,
    firstMember: standings.find(({ party }) => party !== null)?.from ?? null,
    leaves: facts.leave.map((leave) => ({ reason: 'retired' as const, ...leave })),
    membershipEnds: facts.membership.flatMap(({ to, endReason }) =>
      to && endReason ? [{ to, endReason }] : [],
    ),
  };
}

const post = (unitId: string, from: string | null, to: string | null = null) => ({
  id: `${unitId}${from}`,
  unitId,
  post: null,
  kind: 'official' as const,
  from: from === null ? null : date(from),
  to: to === null ? null : date(to),
});

const told = (person: PersonInPeriod, rootId: string | null = null) =>
  movementsOf(person, ...YEAR, linesOf(rootId, ...YEAR), RANKS).map(
    ({ personId: _, unitId: __, ...rest }) => rest,
  );

describe('what happened to one person in 2024', () => {
  test('entered the force and was promoted', () => {
    const person = personOf('An', {
      joinedForce: date('2024-03-01'),
      assignment: [post('ward', '2024-03-01')],
      rank: [
        { id: '1', rankCode: 'THIEU_UY', from: date('2024-03-01') },
        { id: '2', rankCode: 'TRUNG_UY', from: date('2024-11-01') },
      ],
    });
    expect(told(person)).toEqual([
      { day: '2024-03-01', kind: 'joined', line: 'ward' },
      { day: '2024-11-01', kind: 'promoted', line: 'ward', rankCode: 'TRUNG_UY', fromRankCode: 'THIEU_UY' },
    ]);
  });

  test('retired and came back', () => {
    const person = personOf('Bình', {
      joinedForce: date('1990'),
      assignment: [post('A', null)],
      leave: [{ from: date('2024-02-01'), returnedOn: date('2024-09-01') }],
    });
    expect(told(person)).toEqual([
      { day: '2024-02-01', kind: 'left', line: 'A', reason: 'retired' },
      { day: '2024-09-01', kind: 'returned', line: 'A' },
    ]);
  });

  test('moved from a department to a ward; seen from the ward alone it is an arrival from outside', () => {
    const person = personOf('Cúc', { assignment: [post('team 1', null), post('ward', '2024-05-01')] });
    const moved = {
      day: '2024-05-01',
      kind: 'moved',
      line: 'ward',
      fromUnitId: 'team 1',
      reorganised: false,
    };
    expect(told(person)).toEqual([{ ...moved, fromLine: 'A' }]);
    expect(told(person, 'ward')).toEqual([{ ...moved, fromLine: OUTSIDE }]);
  });

  test('a team that goes under another department takes its people along', () => {
    const person = personOf('Dũng', { assignment: [post('team 2', null)] });
    expect(told(person)).toMatchObject([
      { day: '2024-07-01', kind: 'moved', fromLine: 'A', line: 'B', reorganised: true },
    ]);
  });

  test('a lower rank is no promotion', () => {
    const person = personOf('Giang', {
      rank: [
        { id: '1', rankCode: 'TRUNG_UY', from: null },
        { id: '2', rankCode: 'THIEU_UY', from: date('2024-11-01') },
      ],
    });
    expect(told(person)).toEqual([]);
  });

  test('admitted to the Party, official a year later, struck off in the end', () => {
    const person = personOf('Hà', {
      partyAdmission: date('2023-02-03'),
      partyOfficial: date('2024-02-03'),
      assignment: [post('ward', null)],
      membership: [
        {
          id: '1',
          partyOrgId: null,
          from: date('2023-02-03'),
          to: date('2024-10-31'),
          endReason: 'struckOff',
        },
      ],
    });
    expect(told(person)).toEqual([
      { day: '2024-02-03', kind: 'official', line: 'ward' },
      { day: '2024-11-01', kind: 'memberOut', line: 'ward', reason: 'struckOff' },
    ]);
  });

  test('a member who retires is no loss by punishment', () => {
    const person = personOf('Khoa', {
      partyAdmission: date('2001-02-03'),
      partyOfficial: date('2002-02-03'),
      leave: [{ from: date('2024-06-01'), returnedOn: null }],
    });
    expect(told(person)).toMatchObject([
      { kind: 'left', reason: 'retired' },
      { kind: 'memberOut', reason: 'leftForce' },
    ]);
  });
});

const someDate = fc
  .tuple(
    fc.integer({ min: 2022, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, dayOfMonth, length]) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return `${year}-${two(month)}-${two(dayOfMonth)}`.slice(0, length) as PartialDate;
  });
const maybe = fc.option(someDate);
const facts = fc.record({
  joinedForce: maybe,
  partyAdmission: maybe,
  partyOfficial: maybe,
  rank: fc.array(fc.record({ id: fc.uuid(), rankCode: fc.constantFrom(...RANKS), from: maybe }), {
    maxLength: 3,
  }),
  assignment: fc.array(
    fc.record({
      id: fc.uuid(),
      unitId: fc.constantFrom('A', 'B', 'team 1', 'team 2', 'ward', null),
      post: fc.constant(null),
      kind: fc.constantFrom('official' as const, 'concurrent' as const),
      from: maybe,
      to: maybe,
    }),
    { maxLength: 4 },
  ),
  leave: fc.array(
    fc.record({ from: someDate, returnedOn: maybe, reason: fc.constantFrom(...leaveReasons) }),
    { maxLength: 2 },
  ),
  membership: fc.array(
    fc.record({
      id: fc.uuid(),
      partyOrgId: fc.constant(null),
      from: maybe,
      to: maybe,
      endReason: fc.option(fc.constantFrom(...membershipEnds)),
    }),
    { maxLength: 3 },
  ),
});

describe('whatever the histories', () => {
  test('the day before, and what came and went, make the last day: in every line, in total and for Party members', () => {
    fc.assert(
      fc.property(
        fc.array(facts, { maxLength: 12 }),
        someDate,
        fc.integer({ min: 0, max: 700 }),
        fc.constantFrom(null, 'A', 'ward', 'province'),
        (all, start, length, rootId) => {
          const from = `${start}-01-01`.slice(0, 10) as LocalDate;
          const to = addDays(from, length);
          const before = addDays(from, -1);
          const people = all.map((known, index) => personOf(String(index), known));
          const lines = linesOf(rootId, from, to);
          const movements = people.flatMap((person) => movementsOf(person, from, to, lines, RANKS));
          const linesOn = (on: LocalDate) =>
            people.map((person) => placeOn(person, on, lines).line).filter((line) => line !== OUTSIDE);
          const counts = [...countsByLine(movements, linesOn(before), linesOn(to)).values()];
          for (const line of counts) expect(expectedClosing(line)).toBe(line.closing);
          const total = counts.reduce((sum, line) => sum + line.closing, 0);
          expect(total).toBe(linesOn(to).length);
          if (rootId === null) {
            const ins = counts.reduce((sum, line) => sum + line.movedIn - line.movedOut, 0);
            expect(ins).toBe(0);
          }
          const membersOn = (on: LocalDate) =>
            people.filter((person) => placeOn(person, on, lines).party !== null).length;
          const members = memberCounts(movements, membersOn(before), membersOn(to));
          expect(expectedMembers(members)).toBe(members.closing);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('nothing happens twice: a period in two halves has the movements of the whole', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 365 }), (known, at) => {
        const person = personOf('An', known);
        const split = addDays(YEAR[0], at);
        const within = (from: LocalDate, to: LocalDate): Movement[] =>
          movementsOf(person, from, to, linesOf(null, from, to), RANKS);
        const halves = [...within(YEAR[0], split), ...within(addDays(split, 1), YEAR[1])];
        expect(halves).toEqual(within(...YEAR));
      }),
    );
  });
});
