import { describe, expect, it } from 'vitest';
import { type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import { parseReportPeriod } from '#shared/reports/report-period.ts';
import { partsOf, periodKinds, periodText, withKind } from './chosen-period.ts';

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
