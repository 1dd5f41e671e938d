import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { announcedDays, day, officeCalendar, rulesOn } from './__fixtures__/office-calendar.ts';
import type { SpecialDay } from './computed-holidays.ts';
import { addDays, type LocalDate } from './local-date.ts';
import {
  addWorkingDays,
  countWorkingDays,
  createWorkCalendar,
  isWorkingDay,
  specialDaysOf,
  subtractWorkingDays,
} from './work-calendar.ts';

const calendar = officeCalendar();
const daysOff = (year: number, of = calendar) =>
  specialDaysOf(of, year)
    .filter(({ kind }) => kind === 'off')
    .map(({ day }) => day.slice(5));

describe('a working day', () => {
  test.each([
    ['2025-03-14', true, 'a Friday'],
    ['2025-03-15', false, 'a Saturday'],
    ['2024-02-13', false, 'made up for Tết on a weekend'],
    ['2024-02-15', true, 'the day after Tết'],
    ['2025-01-27', false, 'Tết in January'],
    ['2025-02-03', true, 'the Monday after Tết'],
    ['2024-04-29', false, 'swapped'],
    ['2024-05-04', true, 'the Saturday worked for it'],
    ['2025-04-26', true, 'a swapped Saturday'],
    ['2025-05-02', false, 'the Friday it stands for'],
    ['2026-04-26', false, 'Giỗ Tổ on a Sunday'],
    ['2026-04-27', false, 'the Monday that makes up for it'],
    ['2026-11-24', false, 'Ngày Văn hóa, in force from 2026'],
    ['2025-11-24', true, 'the same day a year before'],
    ['2024-02-29', true, '29 February'],
    ['2024-12-31', true, 'the last day of a year'],
  ])('%s: %s (%s)', (text, works) => {
    expect(isWorkingDay(calendar, day(text))).toBe(works);
  });
});

describe('counting working days', () => {
  test.each([
    ['2026-02-03', 30, '2026-03-24', 'over Tết'],
    ['2026-02-13', 1, '2026-02-23', 'from the last day before Tết'],
    ['2026-02-18', 1, '2026-02-23', 'from a day of Tết'],
    ['2025-04-25', 1, '2025-04-26', 'to a Saturday that is worked'],
    ['2025-04-25', 4, '2025-05-05', 'over 30/4, 1/5 and the swapped Friday'],
    ['2024-02-28', 1, '2024-02-29', 'to 29 February'],
    ['2024-02-28', 2, '2024-03-01', 'over 29 February'],
    ['2025-12-31', 1, '2026-01-05', 'over the year end'],
    ['2024-12-20', 30, '2025-02-10', 'over the year end and Tết'],
    ['2026-12-31', 1, '2027-01-04', 'into a computed year'],
    ['2026-08-29', 0, '2026-08-29', 'no day: the day itself, also a Saturday'],
  ])('%s + %i = %s (%s)', (from, n, due) => {
    expect(addWorkingDays(calendar, day(from), n)).toBe(due);
  });

  test.each([
    ['2026-02-23', 1, '2026-02-13'],
    ['2026-03-24', 30, '2026-02-03'],
    ['2026-02-22', 1, '2026-02-13'],
    ['2026-01-05', 1, '2025-12-31'],
  ])('%s - %i = %s', (from, n, before) => {
    expect(subtractWorkingDays(calendar, day(from), n)).toBe(before);
  });

  it('counts backwards as a negative number', () => {
    expect(countWorkingDays(calendar, day('2026-03-24'), day('2026-02-03'))).toBe(-30);
  });

  it('refuses a negative or broken number of days, and a day outside the calendar', () => {
    expect(() => addWorkingDays(calendar, day('2026-01-05'), -1)).toThrow(RangeError);
    expect(() => subtractWorkingDays(calendar, day('2026-01-05'), 1.5)).toThrow(RangeError);
    expect(() => addWorkingDays(calendar, day('9999-12-30'), 10)).toThrow(RangeError);
    expect(() => subtractWorkingDays(calendar, day('0001-01-02'), 10)).toThrow(RangeError);
  });
});

describe('a year that is not announced', () => {
  it('is computed and marked as expected', () => {
    expect(specialDaysOf(calendar, 2027).every(({ expected }) => expected)).toBe(true);
    expect(calendar.yearOf(2027)).toMatchObject({ announced: false, lunarKnown: true });
    expect(daysOff(2027)).toEqual([
      '01-01',
      ...['02-04', '02-05', '02-06', '02-07', '02-08', '02-09', '02-10'],
      ...['04-16', '04-30', '05-01', '05-03', '09-01', '09-02', '11-24'],
    ]);
  });

  it('has Tết across the end of January, with the days that make up for its weekend', () => {
    expect(daysOff(2028).slice(0, 8)).toEqual([
      ...['01-01', '01-03'],
      ...['01-24', '01-25', '01-26', '01-27', '01-28', '04-04'],
    ]);
    expect(daysOff(2033).filter((one) => one < '03')).toEqual([
      ...['01-01', '01-03', '01-29', '01-30', '01-31', '02-01', '02-02', '02-03', '02-04'],
    ]);
  });

  // Swapped days are a decision of each year; all other days of 2024 to 2026 follow from the rules.
  test.each([2024, 2025, 2026])('%i is computed as it was announced, but for the swapped days', (year) => {
    const computed = officeCalendar({ announced: [], announcedYears: new Set() });
    const announced = announcedDays.filter((one) => one.day.startsWith(String(year)) && one.kind === 'off');
    const worked = (days: readonly LocalDate[]) => days.filter((one) => !isWeekend(one));
    expect(worked(specialDaysOf(computed, year).map(({ day }) => day))).toEqual(
      worked(announced.filter(({ name }) => !name.startsWith('Hoán đổi')).map(({ day }) => day)),
    );
  });

  it('makes up for three days in a row one after the other', () => {
    expect(daysOff(2023).filter((one) => one >= '04' && one < '06')).toEqual([
      ...['04-29', '04-30', '05-01', '05-02', '05-03'],
    ]);
  });

  it('has one day off for 2 September before 2021, and two since', () => {
    expect(daysOff(2020).filter((one) => one.startsWith('09'))).toEqual(['09-02']);
    expect(daysOff(2022).filter((one) => one.startsWith('09'))).toEqual(['09-01', '09-02']);
    expect(daysOff(2029).filter((one) => one.startsWith('09'))).toEqual(['09-02', '09-03', '09-04']);
  });

  it('says that Tết is not known where the lunar years end', () => {
    expect(calendar.yearOf(2036)).toMatchObject({ lunarKnown: false });
    expect(daysOff(2036)).toEqual(['01-01', '04-30', '05-01', '09-01', '09-02', '11-24']);
  });

  it('keeps entered days in the place of computed ones', () => {
    const entered: SpecialDay[] = [
      {
        day: day('2027-11-24'),
        kind: 'work',
        name: 'Ngày làm việc',
        short: 'Ngày làm việc',
        expected: false,
      },
      { day: day('2027-04-29'), kind: 'off', name: 'Hoán đổi', short: 'Hoán đổi', expected: false },
    ];
    const changed = officeCalendar({ announced: entered });
    expect(isWorkingDay(changed, day('2027-11-24'))).toBe(true);
    expect(isWorkingDay(changed, day('2027-04-29'))).toBe(false);
    expect(isWorkingDay(changed, day('2027-04-30'))).toBe(false);
  });

  it('follows the rule of the holiday itself where a rule begins in the middle of a year', () => {
    const first = day('2030-07-01');
    const rules = (on: LocalDate) => ({
      ...rulesOn(on),
      fixedDays: on < first ? [{ day: '05-07', name: 'Điện Biên Phủ', short: '7/5' }] : rulesOn(on).fixedDays,
      nationalDayExtra: on < first ? null : rulesOn(on).nationalDayExtra,
    });
    const changed = createWorkCalendar({ announced: [], announcedYears: new Set(), lunar: [], rules });
    expect(daysOff(2030, changed)).toEqual(['05-07', '09-02', '09-03', '11-24', '11-25']);
  });
});

it('an announced year knows its announced days only', () => {
  const none = officeCalendar({ announced: [], announcedYears: new Set([2027]) });
  expect(specialDaysOf(none, 2027)).toEqual([]);
  expect(none.yearOf(2027)).toMatchObject({ announced: true, lunarKnown: true });
});

describe('laws of counting, for any calendar', () => {
  const specialDay = fc.record({
    at: fc.integer({ min: 0, max: 1500 }),
    kind: fc.constantFrom('off' as const, 'work' as const),
  });
  const anyCalendar = fc
    .record({
      specials: fc.array(specialDay, { maxLength: 80 }),
      years: fc.subarray([2023, 2024, 2025, 2026]),
    })
    .map(({ specials, years }) =>
      officeCalendar({
        announced: specials.map(({ at, kind }) => ({
          day: addDays(day('2023-01-01'), at),
          kind,
          name: 'ngày bất kỳ',
          short: 'ngày bất kỳ',
          expected: false,
        })),
        announcedYears: new Set(years),
      }),
    );
  const anyDay = fc.integer({ min: 0, max: 1500 }).map((at) => addDays(day('2023-01-01'), at));
  const number = fc.integer({ min: 0, max: 600 });

  it('n working days added and counted back are n', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, number, (of, from, n) => {
        const due = addWorkingDays(of, from, n);
        expect(countWorkingDays(of, from, due)).toBe(n);
        expect(n === 0 || isWorkingDay(of, due)).toBe(true);
      }),
    );
  });

  it('subtracting undoes adding on a working day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, number, (of, any, n) => {
        const from = addWorkingDays(of, any, 1);
        expect(subtractWorkingDays(of, addWorkingDays(of, from, n), n)).toBe(from);
        expect(addWorkingDays(of, subtractWorkingDays(of, from, n), n)).toBe(from);
      }),
    );
  });

  it('a longer time never ends earlier, nor does one that begins later', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, number, (of, from, n) => {
        expect(addWorkingDays(of, from, n) < addWorkingDays(of, from, n + 1)).toBe(true);
        expect(addWorkingDays(of, from, n) <= addWorkingDays(of, addDays(from, 1), n)).toBe(true);
      }),
    );
  });

  it('the count of a stretch is the number of its working days, one by one', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 0, max: 500 }), (of, from, length) => {
        const days = Array.from({ length }, (_, at) => addDays(from, at + 1));
        const counted = days.filter((one) => isWorkingDay(of, one)).length;
        expect(countWorkingDays(of, from, addDays(from, length))).toBe(counted);
      }),
      { numRuns: 40 },
    );
  });
});

function isWeekend(one: LocalDate): boolean {
  return [0, 6].includes(new Date(`${one}T00:00:00Z`).getUTCDay());
}
