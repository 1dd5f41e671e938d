import { describe, expect, it } from 'vitest';
import { type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import { parseReportPeriod } from '#shared/reports/report-period.ts';
import {
  askedTime,
  firstTime,
  kindsFor,
  partsOf,
  periodKinds,
  periodText,
  withKind,
} from './chosen-period.ts';

const day = (iso: string) => parseLocalDate(iso) ?? ('' as LocalDate);

describe('the period of a report', () => {
  it.each([
    ['none', '', null],
    ['year', '', '2024'],
    ['half', 'H1', '2024-H1'],
    ['quarter', 'Q3', '2024-Q3'],
    ['month', '05', '2024-05'],
  ] as const)('%s %s is written %s', (kind, part, text) => {
    expect(periodText({ kind, year: '2024', part })).toBe(text);
  });

  it.each(['', '24', '20244', '1789', 'abcd'])('"%s" is no year', (year) => {
    expect(periodText({ kind: 'year', year, part: '' })).toBeUndefined();
  });

  it('everything that can be chosen is understood by the core', () => {
    for (const kind of periodKinds.filter((one) => one !== 'none')) {
      for (const part of kind === 'year' ? [''] : partsOf(kind)) {
        expect(parseReportPeriod(periodText({ kind, year: '2026', part }) ?? '')).not.toBeNull();
      }
    }
  });

  it('starts with the quarter, half or month that ended last', () => {
    expect(withKind('quarter', '2026', day('2026-11-21')).part).toBe('Q3');
    expect(withKind('half', '2026', day('2026-11-21')).part).toBe('H1');
    expect(withKind('month', '2026', day('2026-11-21')).part).toBe('10');
  });

  it('early in the year it starts with the first', () => {
    expect(withKind('quarter', '2026', day('2026-02-01')).part).toBe('Q1');
    expect(withKind('month', '2026', day('2026-01-31')).part).toBe('01');
  });
});

describe('what a report is asked about', () => {
  const today = day('2026-11-21');
  const back = { ahead: false };
  const month = (year: string, part: string) => ({
    period: { kind: 'month' as const, year, part },
    day: today,
  });
  const onDay = (text: string | null) => ({ period: withKind('none', '2026', today), day: text });

  it('a report on a stretch of time offers no day, one on a day no stretch', () => {
    expect(kindsFor({ time: 'period' })).toEqual(['year', 'half', 'quarter', 'month']);
    expect(kindsFor({ time: 'day' })).toEqual(['none']);
    expect(kindsFor({ time: 'either' })).toEqual([...periodKinds]);
  });

  it('starts with today, or with the month that ended last', () => {
    expect(askedTime(firstTime({ time: 'either' }, today), back, today)).toEqual({
      period: null,
      asOf: null,
      day: today,
    });
    expect(askedTime(firstTime({ time: 'period' }, today), back, today)).toEqual({
      period: '2026-10',
      asOf: null,
      day: '2026-10-31',
    });
  });

  it.each([
    ['a past day', onDay('2024-12-31'), { period: null, asOf: '2024-12-31', day: '2024-12-31' }],
    ['no day', onDay(null), 'date'],
    ['a text that is no date', onDay('31/02'), 'date'],
    ['tomorrow', onDay('2026-11-22'), 'dateInFuture'],
    ['this month: up to today', month('2026', '11'), { period: '2026-11', asOf: null, day: today }],
    ['next month', month('2026', '12'), 'periodInFuture'],
    ['no year', month('26', '12'), 'year'],
  ])('%s', (_, chosen, asked) => {
    expect(askedTime(chosen, back, today)).toEqual(asked);
  });

  it('what will be due is asked for days and periods to come', () => {
    expect(askedTime(onDay('2027-06-30'), { ahead: true }, today)).toMatchObject({ asOf: '2027-06-30' });
    expect(askedTime(month('2026', '12'), { ahead: true }, today)).toMatchObject({ day: '2026-12-31' });
  });
});
