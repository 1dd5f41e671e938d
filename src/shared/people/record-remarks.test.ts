import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { type Histories, type HistoryFields, type HistoryKind, historyKinds } from './histories.ts';
import { recordRemarks } from './record-remarks.ts';
import type { RemarkFacts } from './remark-facts.ts';

const HA_TU = 'Công an phường Hà Tu';
const PX03 = 'Phòng PX03';
const CAM_PHA = 'Công an thành phố Cẩm Phả';
const day = (text: string | null) => text as LocalDate | null;
const date = (text: string | null) => text as PartialDate | null;
const paper = { decision: null, note: null };

const NONE = Object.fromEntries(historyKinds.map((kind) => [kind, []])) as unknown as Histories;

const rank = (rankCode: string, from: string | null): HistoryFields<'rank'> => ({
  rankCode,
  from: date(from),
  ...paper,
});
function assignment(
  unit: string | null,
  from: string | null,
  to: string | null = null,
  kind: HistoryFields<'assignment'>['kind'] = 'official',
): HistoryFields<'assignment'> {
  return { unitId: unit, post: 'Cán bộ', kind, from: date(from), to: date(to), ...paper };
}
const leave = (from: string, returnedOn: string | null = null): HistoryFields<'leave'> => ({
  reason: 'retired',
  from: from as PartialDate,
  returnedOn: date(returnedOn),
  ...paper,
});

/** A record with these rows; the name of a unit is its id, and a row is known by its kind and place. */
function record(
  rows: { [K in HistoryKind]?: HistoryFields<K>[] },
  known: { birthDate?: string; joinedForce?: string } = {},
): RemarkFacts {
  const numbered = Object.entries(rows).map(([kind, some]) => [
    kind,
    some.map((row, at) => ({ ...row, id: `${kind} ${at + 1}` })),
  ]);
  const histories: Histories = { ...NONE, ...Object.fromEntries(numbered) };
  return {
    today: '2026-11-22' as LocalDate,
    birthDate: date(known.birthDate ?? null),
    joinedForce: date(known.joinedForce ?? null),
    ranks: [
      { code: 'THIEU_UY', name: 'Thiếu úy' },
      { code: 'TRUNG_UY', name: 'Trung úy' },
      { code: 'THUONG_UY', name: 'Thượng úy' },
    ],
    histories,
    unitNames: Object.fromEntries(histories.assignment.map(({ id, unitId }) => [id, unitId ?? ''])),
    unitSpans: new Map([
      [HA_TU, { validFrom: day('2025-07-01'), validTo: null }],
      [CAM_PHA, { validFrom: null, validTo: day('2025-03-01') }],
      [PX03, { validFrom: null, validTo: null }],
    ]),
  };
}

const told = (facts: RemarkFacts) =>
  recordRemarks(facts).map(({ code, rowId, params }) => [code, rowId, Object.values(params).join(' | ')]);

describe('rank', () => {
  test('before entry is remarked on with both dates', () => {
    const facts = record({ rank: [rank('THIEU_UY', '2005-06-01')] }, { joinedForce: '2006-09-01' });
    expect(told(facts)).toEqual([['rankBeforeEntry', 'rank 1', 'Thiếu úy | 2005-06-01 | 2006-09-01']]);
  });

  test.each([
    ['in the year of entry, of which more is not known', '2006', '2006-09-01'],
    ['since nobody knows when', null, '2006-09-01'],
    ['on the day of entry', '2006-09-01', '2006-09-01'],
  ])('%s is not', (_, from, joinedForce) => {
    expect(told(record({ rank: [rank('THIEU_UY', from)] }, { joinedForce }))).toEqual([]);
  });

  test('lower than the one before is remarked on once, with the one before', () => {
    const rows = [
      rank('THIEU_UY', '2015'),
      rank('TRUNG_UY', '2012'),
      rank('THIEU_UY', '2009'),
      rank('TRUNG_UY', '2018'),
    ];
    expect(told(record({ rank: rows }))).toEqual([
      ['rankGoesDown', 'rank 1', 'Thiếu úy | 2015 | Trung úy | 2012'],
    ]);
  });

  test.each([
    ['rising', [rank('THIEU_UY', '2009'), rank('TRUNG_UY', '2012')]],
    ['of one year, whichever came first', [rank('TRUNG_UY', '2012'), rank('THIEU_UY', '2012-06')]],
    ['without a date', [rank('TRUNG_UY', '2012'), rank('THIEU_UY', null)]],
  ])('%s is not', (_, rows) => {
    expect(told(record({ rank: rows }))).toEqual([]);
  });
});

describe('two units at once', () => {
  test.each([
    ['on one day only', ['2020-01-01', '2024-06-30'], ['2024-06-30', null], '2024-06-30 | 2024-06-30'],
    ['for months', ['2020-01-01', '2024-06-30'], ['2024-01-01', '2025-12-31'], '2024-01-01 | 2024-06-30'],
    ['until now', ['2020-01-01', null], ['2024-01-01', null], '2024-01-01 | '],
    ['by years that surely overlap', ['2018', '2022'], ['2019', '2021'], '2019-12-31 | 2021-01-01'],
    [
      'when one has no beginning, as far as is sure',
      [null, '2024-06-30'],
      ['2024-01-01', null],
      '2024-06-30 | 2024-06-30',
    ],
    ['when one has neither beginning nor end', [null, null], ['2024-01-01', null], '2026-11-22 | '],
  ])('%s are named with the days', (_, [from = null, to = null], [from2 = null, to2 = null], days) => {
    const [row] = told(
      record({ assignment: [assignment(PX03, from, to), assignment(CAM_PHA, from2, to2)] }),
    ).filter(([code]) => code === 'twoUnitsAtOnce');
    const units = [`${CAM_PHA} | ${PX03}`, `${PX03} | ${CAM_PHA}`].map((names) => `${names} | ${days}`);
    expect(units).toContain(row?.[2]);
  });

  test.each([
    ['one after the other', assignment(PX03, '2020-01-01', '2024-06-30'), assignment(HA_TU, '2025-07-01')],
    [
      'in one month, of which the days are not known',
      assignment(PX03, '2020', '2025-07'),
      assignment(HA_TU, '2025-07'),
    ],
    ['by secondment', assignment(PX03, '2020-01-01'), assignment(HA_TU, '2025-07-01', null, 'seconded')],
    ['concurrently', assignment(PX03, '2020-01-01'), assignment(HA_TU, '2025-07-01', null, 'concurrent')],
    ['twice the same one', assignment(PX03, '2020-01-01'), assignment(PX03, '2021-01-01', null, 'acting')],
    ['one of them only a post', assignment(PX03, '2020-01-01'), assignment(null, '2021-01-01')],
  ])('%s are not remarked on', (_, ...rows) => {
    expect(told(record({ assignment: rows }))).toEqual([]);
  });

  test('somebody who retired and came back to another unit was in one at a time', () => {
    const rows = [assignment(PX03, '2010-01-01'), assignment(HA_TU, '2025-09-01')];
    expect(told(record({ assignment: rows, leave: [leave('2020-01-01', '2025-08-15')] }))).toEqual([]);
  });
});

describe('a unit that was not there', () => {
  test.each([
    ['began before it was founded', HA_TU, '2024-01-01', null],
    ['ended before it was founded', HA_TU, null, '2025-06-30'],
    ['began after it was dissolved', CAM_PHA, '2025-03-01', null],
    ['ended after it was dissolved', CAM_PHA, '2020', '2025-04'],
    ['goes on since it was dissolved', CAM_PHA, '2020-01-01', null],
  ])('is remarked on where an assignment %s', (_, unit, from, to) => {
    expect(told(record({ assignment: [assignment(unit, from, to)] })).map(([code]) => code)).toEqual([
      'unitNotThen',
    ]);
  });

  test.each([
    ['on its first day', HA_TU, '2025-07-01', null],
    ['in the year of its founding', HA_TU, '2025', null],
    ['until its last day', CAM_PHA, '2020', '2025-02-28'],
    ['until the year of its end', CAM_PHA, '2020', '2025'],
  ])('is no matter %s', (_, unit, from, to) => {
    expect(told(record({ assignment: [assignment(unit, from, to)] }))).toEqual([]);
  });

  test('is no matter when the person left before it was dissolved', () => {
    const facts = record({ assignment: [assignment(CAM_PHA, '2010-01-01')], leave: [leave('2020-05-01')] });
    expect(told(facts)).toEqual([]);
  });
});

describe('the rest of the record', () => {
  test('an end before the beginning is remarked on in every history that has both', () => {
    const span = { from: date('2020-05'), to: date('2020-04-30'), ...paper };
    const facts = record({
      work: [{ description: 'Bộ đội', place: null, ...span }],
      travel: [{ country: 'Lào', purpose: null, ...span, to: date('2020-05-01') }],
      leave: [leave('2021-01-01', '2020')],
    });
    expect(told(facts)).toEqual([
      ['endsBeforeBeginning', 'work 1', '2020-05 | 2020-04-30'],
      ['endsBeforeBeginning', 'leave 1', '2021-01-01 | 2020'],
    ]);
  });

  test.each([
    ['1985', ['birthYearOnly', null, '1985']],
    ['1985-03', ['birthYearOnly', null, '1985-03']],
    ['1985-03-01', undefined],
  ])('a birth date %s is remarked on unless the day is known', (birthDate, expected) => {
    expect(told(record({}, { birthDate }))[0]).toEqual(expected);
  });

  test('an assignment after leaving is remarked on, one after coming back is not', () => {
    const facts = record({
      assignment: [assignment(PX03, '2022-01-01', '2022-12-31'), assignment(HA_TU, '2025-09-01')],
      leave: [leave('2020-01-01', '2025-08-15')],
    });
    expect(told(facts)).toEqual([
      ['assignmentAfterLeaving', 'assignment 1', `${PX03} | 2022-01-01 | 2020-01-01`],
    ]);
  });

  test('two evaluations of one year are remarked on, but not one as an officer and one as a member', () => {
    const of = (year: number, subject: 'officer' | 'member'): HistoryFields<'evaluation'> => ({
      year,
      subject,
      grade: 'good',
      ...paper,
    });
    const evaluation = [of(2024, 'officer'), of(2024, 'member'), of(2024, 'officer'), of(2025, 'officer')];
    expect(told(record({ evaluation }))).toEqual([['evaluatedTwice', 'evaluation 3', '2024 | officer']]);
  });

  test('a record without any row has no remark', () => {
    expect(told(record({}))).toEqual([]);
  });
});

test('the remarks do not depend on the order in which rows were entered', () => {
  const dates = fc.constantFrom('2010', '2012-05', '2015-03-01', '2025', '2025-07-01', null);
  const assignments = fc.record({
    unit: fc.constantFrom(PX03, HA_TU, CAM_PHA),
    from: dates,
    to: dates,
    kind: fc.constantFrom('official' as const, 'acting' as const, 'concurrent' as const),
  });
  const ranks = fc.record({ code: fc.constantFrom('THIEU_UY', 'TRUNG_UY', 'THUONG_UY'), from: dates });
  const shuffled = <T>(rows: fc.Arbitrary<T>) =>
    fc
      .array(rows, { maxLength: 6 })
      .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
  fc.assert(
    fc.property(shuffled(assignments), shuffled(ranks), ([some, mixed], [ranked, mixedRanks]) => {
      const tell = (rows: typeof some, held: typeof ranked) =>
        told(
          record(
            {
              assignment: rows.map(({ unit, from, to, kind }) => assignment(unit, from, to, kind)),
              rank: held.map(({ code, from }) => rank(code, from)),
              leave: [leave('2018-01-01', '2024-01-01')],
            },
            { joinedForce: '2011', birthDate: '1985' },
          ),
        )
          .map(([code, , params]) => `${code} ${params}`)
          .sort();
      expect(tell(mixed, mixedRanks)).toEqual(tell(some, ranked));
    }),
  );
});
