import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { FOREVER, SINCE_EVER } from '../domain/open-ends.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { officeFacts } from './__fixtures__/standing-facts.ts';
import { type StandingFacts, standingOn, standingsOf } from './standing.ts';

const day = (text: string) => text as LocalDate;
const date = (text: string) => text as PartialDate;
const RANKS = ['THIEU_UY', 'TRUNG_UY', 'DAI_UY', 'THIEU_TA'];
const known = (facts: Partial<StandingFacts>): StandingFacts => ({
  joinedForce: null,
  partyAdmission: null,
  partyOfficial: null,
  rankOrder: RANKS,
  rank: [],
  assignment: [],
  leave: [],
  membership: [],
  ...facts,
});
type Assignment = StandingFacts['assignment'][number];
const at = (unitId: string, from: string | null, more: Partial<Assignment> = {}): Assignment => ({
  id: `${unitId}-${from ?? ''}`,
  unitId,
  post: null,
  kind: 'official',
  from: from === null ? null : date(from),
  to: null,
  ...more,
});

describe('the unit of a day', () => {
  const moved = known({ assignment: [at('PX03', null, { to: date('2019-06') }), at('PC02', '2019-07-01')] });

  test.each([
    ['2010-01-01', 'PX03'],
    ['2019-06-30', 'PX03'],
    ['2019-07-01', 'PC02'],
    ['2030-01-01', 'PC02'],
  ])('on %s is %s: an end known by month lasts until its last day', (on, unitId) => {
    expect(standingOn(moved, day(on)).unitId).toBe(unitId);
  });

  test('of two units on the same day is the one begun last', () => {
    const both = known({ assignment: [at('PX03', '2015-01-01'), at('PC02', '2020-01-01')] });
    expect(standingOn(both, day('2021-01-01')).unitId).toBe('PC02');
  });

  test('is never that of a concurrent assignment', () => {
    const both = known({
      assignment: [at('PX03', '2015-01-01'), at('PC02', '2020-01-01', { kind: 'concurrent' })],
    });
    expect(standingOn(both, day('2021-01-01'))).toMatchObject({ unitId: 'PX03', assignmentKind: 'official' });
  });

  test('is that of the dated row where another one has no beginning', () => {
    const both = known({ assignment: [at('PC02', null), at('PX03', '0900-01-01')] });
    expect(standingOn(both, day('2021-01-01')).unitId).toBe('PX03');
  });

  test('is none after the last assignment ended', () => {
    const ended = known({ assignment: [at('PX03', '2015', { to: date('2020') })] });
    expect(standingOn(ended, day('2020-12-31')).unitId).toBe('PX03');
    expect(standingOn(ended, day('2021-01-01')).unitId).toBeNull();
  });
});

describe('the rank of a day', () => {
  test.each([
    ['2018-12-31', null],
    ['2019-01-01', 'TRUNG_UY'],
    ['2023-05-31', 'TRUNG_UY'],
    ['2023-06-01', 'DAI_UY'],
  ])('on %s is %s: a rank known by year counts from the first of January', (on, rankCode) => {
    const promoted = known({
      rank: [
        { id: 'b', rankCode: 'DAI_UY', from: date('2023-06') },
        { id: 'a', rankCode: 'TRUNG_UY', from: date('2019') },
      ],
    });
    expect(standingOn(promoted, day(on)).rankCode).toBe(rankCode);
  });

  test('of two given on one day is the higher one', () => {
    const twice = known({
      rank: [
        { id: 'z', rankCode: 'TRUNG_UY', from: date('2019-01-01') },
        { id: 'a', rankCode: 'DAI_UY', from: date('2019-01-01') },
      ],
    });
    expect(standingOn(twice, day('2020-01-01')).rankCode).toBe('DAI_UY');
  });
});

describe('somebody serves', () => {
  const served = known({
    joinedForce: date('2000-09'),
    leave: [
      { from: date('2010-03-01'), returnedOn: date('2012-05-15') },
      { from: date('2024-07-01'), returnedOn: null },
    ],
  });

  test.each([
    ['2000-08-31', false],
    ['2000-09-01', true],
    ['2010-02-28', true],
    ['2010-03-01', false],
    ['2012-05-14', false],
    ['2012-05-15', true],
    ['2024-06-30', true],
    ['2024-07-01', false],
  ])('who left, came back and retired, on %s: %s', (on, serving) => {
    expect(standingOn(served, day(on)).serving).toBe(serving);
  });

  test('from the beginning when nobody wrote down the entry', () => {
    expect(standingOn(known({}), SINCE_EVER).serving).toBe(true);
  });
});

describe('standing in the Party', () => {
  const ends = (endReason: StandingFacts['membership'][number]['endReason']) =>
    known({
      partyAdmission: date('2010-05-19'),
      partyOfficial: date('2011-05-19'),
      membership: [
        { id: 'm', partyOrgId: 'CB1', from: date('2010-05-19'), to: date('2020-12-31'), endReason },
      ],
    });

  test.each([
    ['2010-05-18', null],
    ['2010-05-19', 'probationary'],
    ['2011-05-18', 'probationary'],
    ['2011-05-19', 'official'],
  ])('on %s is %s', (on, party) => {
    expect(standingOn(ends('moved'), day(on)).party).toBe(party);
  });

  test.each([
    ['moved', 'official'],
    [null, 'official'],
    ['struckOff', null],
    ['expelled', null],
    ['withdrawn', null],
    ['transferredOut', null],
    ['died', null],
  ] as const)('after a membership ended as %s is %s', (endReason, party) => {
    expect(standingOn(ends(endReason), day('2020-12-31')).party).toBe('official');
    expect(standingOn(ends(endReason), day('2021-01-01')).party).toBe(party);
  });

  test('begins again with a later membership', () => {
    const back = ends('transferredOut');
    const facts = {
      ...back,
      membership: [
        ...back.membership,
        { id: 'n', partyOrgId: 'CB2', from: date('2022'), to: null, endReason: null },
      ],
    };
    expect(standingOn(facts, day('2021-12-31')).party).toBeNull();
    expect(standingOn(facts, day('2022-01-01'))).toMatchObject({ party: 'official', partyOrgId: 'CB2' });
  });
});

describe('the standings of a person, whatever the histories say', () => {
  test('follow each other without gap or overlap, and neighbours differ', () => {
    fc.assert(
      fc.property(officeFacts, (facts) => {
        const standings = standingsOf(facts);
        expect(standings[0]?.from).toBe(SINCE_EVER);
        expect(standings.at(-1)?.until).toBe(FOREVER);
        for (const [index, { from, until, ...here }] of standings.entries()) {
          expect(from < until).toBe(true);
          const next = standings[index + 1];
          if (!next) continue;
          const { from: nextFrom, until: _until, ...there } = next;
          expect(nextFrom).toBe(until);
          expect(there).not.toEqual(here);
        }
      }),
    );
  });

  test('say of any day what the rule says of it', () => {
    const someDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(day('1999-01-01'), days));
    fc.assert(
      fc.property(officeFacts, fc.oneof(someDay, fc.constant(SINCE_EVER)), (facts, on) => {
        const found = standingsOf(facts).filter(({ from, until }) => from <= on && on < until);
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject(standingOn(facts, on));
      }),
    );
  });

  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(officeFacts, (facts) => {
        const turned: StandingFacts = {
          ...facts,
          rank: facts.rank.toReversed(),
          assignment: facts.assignment.toReversed(),
          leave: facts.leave.toReversed(),
          membership: facts.membership.toReversed(),
        };
        expect(standingsOf(turned)).toEqual(standingsOf(facts));
      }),
    );
  });
});
