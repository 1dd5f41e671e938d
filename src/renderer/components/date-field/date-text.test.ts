import { describe, expect, it } from 'vitest';
import { type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import { isUnderstood, shownDate, typedValue } from './date-text.ts';

const today: LocalDate = parseLocalDate('2026-11-21') ?? ('' as LocalDate);

describe('dates as people type them', () => {
  it.each([
    ['1/9/26', '2026-09-01', '01/09/2026'],
    ['01092026', '2026-09-01', '01/09/2026'],
    [' 05/03/1985 ', '1985-03-05', '05/03/1985'],
    ['3/1985', '1985-03', '03/1985'],
    ['1985', '1985', '1985'],
  ])('%s is shown as it was understood', (typed, value, shown) => {
    expect(typedValue(typed, today)).toBe(value);
    expect(shownDate(typedValue(typed, today))).toBe(shown);
  });

  it('what is no date stays as it was typed and is refused', () => {
    expect(typedValue('31/02/2020', today)).toBe('31/02/2020');
    expect(shownDate('31/02/2020')).toBe('31/02/2020');
    expect(isUnderstood('31/02/2020', true)).toBe(false);
  });

  it('a year alone is enough only where the paper may have no more', () => {
    expect(isUnderstood('1985', true)).toBe(true);
    expect(isUnderstood('1985', false)).toBe(false);
  });

  it('an empty field is no date and no error', () => {
    expect(typedValue('  ', today)).toBeNull();
    expect(isUnderstood(null, false)).toBe(true);
  });
});
