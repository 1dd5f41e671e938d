import { describe, expect, it, test } from 'vitest';
import { announcedDays, day, officeCalendar } from './__fixtures__/office-calendar.ts';
import { arithmeticText, deadlineOf } from './deadline.ts';

const calendar = officeCalendar();
const deadlineAfter = (
  trigger: string,
  amount: number,
  unit: Parameters<typeof deadlineOf>[3] = 'workingDays',
) => deadlineOf(calendar, day(trigger), amount, unit);

describe('a deadline', () => {
  it('names the days off between the trigger and the due day, with the weekends inside them', () => {
    expect(deadlineAfter('2024-02-01', 10)).toMatchObject({
      due: '2024-02-22',
      left: [{ from: '2024-02-08', to: '2024-02-14', short: 'Tết', expected: false }],
      worked: [],
      expected: false,
    });
  });

  it('names only the days off after a trigger inside them', () => {
    expect(deadlineAfter('2026-02-18', 1).left).toEqual([
      { from: '2026-02-19', to: '2026-02-20', short: 'Tết', expected: false },
    ]);
  });

  it('does not name a day off on a weekend, nor those after the due day', () => {
    expect(deadlineAfter('2026-04-20', 4)).toMatchObject({ due: '2026-04-24', left: [] });
    expect(deadlineAfter('2026-02-03', 8)).toMatchObject({ due: '2026-02-13', left: [] });
  });

  it('in days, months or years passes over holidays and weekends', () => {
    expect(deadlineAfter('2026-02-03', 14, 'days')).toMatchObject({ due: '2026-02-17', left: [] });
    expect(deadlineAfter('2024-02-29', 12, 'months').due).toBe('2025-02-28');
    expect(deadlineAfter('2024-02-29', 4, 'years').due).toBe('2028-02-29');
    expect(deadlineAfter('2025-12-31', 2, 'months').due).toBe('2026-02-28');
  });

  it('is expected when a computed holiday took part, and only then', () => {
    expect(deadlineAfter('2027-01-20', 20).expected).toBe(true);
    expect(deadlineAfter('2027-06-01', 20).expected).toBe(false);
    expect(deadlineAfter('2027-02-01', 12, 'months').expected).toBe(false);
  });

  it('is expected in a year whose Tết is not known', () => {
    expect(deadlineAfter('2036-01-20', 20).expected).toBe(true);
    expect(deadlineAfter('2036-01-20', 0).expected).toBe(false);
  });
});

describe('the arithmetic of a deadline', () => {
  test.each([
    [
      'nhận quyết định',
      deadlineAfter('2026-02-03', 30),
      'nhận quyết định 03/02/2026 + 30 ngày làm việc, trừ Tết 16-20/02 = 24/03/2026',
    ],
    [
      'lễ kết nạp',
      deadlineAfter('2025-03-15', 12, 'months'),
      'lễ kết nạp 15/03/2025 + 12 tháng = 15/03/2026',
    ],
    ['ngày vi phạm', deadlineAfter('2020-02-29', 5, 'years'), 'ngày vi phạm 29/02/2020 + 5 năm = 28/02/2025'],
    ['đình chỉ', deadlineAfter('2026-01-01', 90, 'days'), 'đình chỉ 01/01/2026 + 90 ngày = 01/04/2026'],
    [
      'nhận đủ hồ sơ',
      deadlineAfter('2026-02-09', 60),
      'nhận đủ hồ sơ 09/02/2026 + 60 ngày làm việc, trừ Tết 16-20/02, Giỗ Tổ 27/04, 30/4, 1/5 = 14/05/2026',
    ],
    [
      'nhận đủ hồ sơ',
      deadlineAfter('2025-04-21', 10),
      'nhận đủ hồ sơ 21/04/2025 + 10 ngày làm việc, trừ 30/4, 1/5, Hoán đổi ngày làm việc 02/05, ' +
        'tính cả ngày làm bù 26/04 = 07/05/2025',
    ],
    [
      'nhận quyết định',
      deadlineAfter('2027-01-25', 10),
      'nhận quyết định 25/01/2027 + 10 ngày làm việc, trừ Tết 04-10/02 = 15/02/2027 (dự kiến)',
    ],
    [
      'nhận quyết định',
      deadlineAfter('2033-01-25', 5),
      'nhận quyết định 25/01/2033 + 5 ngày làm việc, trừ Tết 31/01-04/02 = 08/02/2033 (dự kiến)',
    ],
    [
      'nhận quyết định',
      deadlineAfter('2027-04-28', 3),
      'nhận quyết định 28/04/2027 + 3 ngày làm việc, trừ 30/4, 1/5 (nghỉ bù 03/05) = 05/05/2027 (dự kiến)',
    ],
    [
      'nhận quyết định',
      deadlineAfter('2026-06-01', 0),
      'nhận quyết định 01/06/2026 + 0 ngày làm việc = 01/06/2026',
    ],
  ])('%s: %#', (what, deadline, text) => {
    expect(arithmeticText(what, deadline, 'vi')).toBe(text);
  });

  it('of two steps goes on from the day of the first', () => {
    const probation = deadlineAfter('2026-01-29', 12, 'months');
    const review = deadlineOf(calendar, probation.due, 30, 'workingDays');
    expect(arithmeticText('lễ kết nạp', [probation, review], 'vi')).toBe(
      'lễ kết nạp 29/01/2026 + 12 tháng = 29/01/2027, ' +
        '+ 30 ngày làm việc, trừ Tết 04-10/02 = 19/03/2027 (dự kiến)',
    );
  });

  it('lists six stretches of days off, and of more five and the number of the other days', () => {
    expect(arithmeticText('nhận đơn', deadlineAfter('2025-12-31', 170), 'vi')).toBe(
      'nhận đơn 31/12/2025 + 170 ngày làm việc, trừ Tết Dương lịch 01/01, Hoán đổi ngày làm việc 02/01, ' +
        'Tết 16-20/02, Giỗ Tổ 27/04, 30/4, 4 ngày nghỉ khác, tính cả ngày làm bù 10/01, 22/08 = 10/09/2026',
    );
  });

  it('says the years where it holds more than one', () => {
    expect(arithmeticText('nhận đơn', deadlineAfter('2025-12-31', 300), 'vi')).toContain('Tết 16-20/02/2026');
  });

  it('reads in English with the names of the days as they are', () => {
    expect(arithmeticText('decision received', deadlineAfter('2026-02-03', 30), 'en')).toBe(
      'decision received 03/02/2026 + 30 working days, less Tết 16-20/02 = 24/03/2026',
    );
    expect(arithmeticText('decision received', deadlineAfter('2027-02-03', 1), 'en')).toBe(
      'decision received 03/02/2027 + 1 working day, less Tết 04-10/02 = 11/02/2027 (expected)',
    );
  });
});

it('ten thousand deadlines are computed in no time', () => {
  const fresh = officeCalendar();
  const first = day('2024-01-01');
  // Computing time, not time by the clock: other work on the machine does not count.
  const started = process.cpuUsage();
  for (let at = 0; at < 10_000; at += 1)
    deadlineOf(fresh, announcedDays[at % announcedDays.length]?.day ?? first, (at % 90) + 1, 'workingDays');
  // 25 ms once compiled, 70 ms cold; the bound is for a mistake of another order.
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(300);
});
