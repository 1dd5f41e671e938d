import { describe, expect, test } from 'vitest';
import { rehearsalTask } from '../backup/rehearsal-tasks.ts';
import { announceTasks } from '../calendar/calendar-tasks.ts';
import { reservedNumberTask } from '../documents/number-tasks.ts';
import { day } from '../domain/__fixtures__/office-calendar.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { vacantSeatTask } from '../organisation/seat-tasks.ts';
import { assignmentEndTask, type TemporaryAssignment } from '../people/assignment-tasks.ts';
import { probationTask } from '../people/probation-tasks.ts';
import { given } from './__fixtures__/office-rules.ts';

const unit = { id: 'px03', name: 'Phòng PX03' };

describe('a member on probation', () => {
  const task = (ceremony: string, rules = given()) =>
    probationTask(
      { personId: '1', name: 'Nguyễn Văn An', ceremony: ceremony as PartialDate, unit, classified: false },
      rules,
    )[0];

  test.each([
    [
      'an ordinary year',
      '2025-03-03',
      'lễ kết nạp 03/03/2025 + 12 tháng = 03/03/2026, + 30 ngày làm việc = 14/04/2026',
    ],
    ['29 February ends on 28 February', '2024-02-29', '28/02/2025'],
    ['known by the month only, from its first day', '2025-03', 'lễ kết nạp 01/03/2025'],
  ])('%s', (_, ceremony, said) => {
    expect(task(ceremony)?.arithmetic.vi).toContain(said);
  });

  test('the end of probation on a holiday stays where it is, and the working days begin after it', () => {
    expect(task('2025-02-17')?.arithmetic.vi).toBe(
      'lễ kết nạp 17/02/2025 + 12 tháng = 17/02/2026, + 30 ngày làm việc, trừ Tết 18-20/02 = 03/04/2026',
    );
  });

  test('where no rule tells the months there is nothing to say', () => {
    expect(task('2025-03-03', given('2026-11-18', 'ADM_PROBATION'))).toBeUndefined();
  });

  test('without the days of the branch it is due when the probation ends', () => {
    expect(task('2025-03-03', given('2026-11-18', 'ADM_REVIEW_WD'))?.due).toBe('2026-03-03');
  });
});

describe('an assignment for a time', () => {
  const facts = (known: Partial<TemporaryAssignment>): TemporaryAssignment => ({
    assignmentId: '7',
    personId: '1',
    name: 'Nguyễn Văn An',
    kind: 'acting',
    post: 'Trưởng phòng',
    to: '2026-12-31' as PartialDate,
    unit,
    classified: false,
    ...known,
  });

  test.each([
    ['acting', {}, 'Hết thời hạn giữ quyền (Trưởng phòng)', '2026-12-31'],
    [
      'seconded until a month',
      { kind: 'seconded', post: null, to: '2026-11' },
      'Hết thời hạn biệt phái',
      '2026-11-30',
    ],
    [
      'in charge until a year',
      { kind: 'inCharge', to: '2027' },
      'Hết thời hạn phụ trách (Trưởng phòng)',
      '2027-12-31',
    ],
  ] as [string, Partial<TemporaryAssignment>, string, string][])('%s', (_, known, title, due) => {
    const [task] = assignmentEndTask(facts(known), given());
    expect([task?.title.vi, task?.due]).toEqual([title, due]);
  });

  test('an official one has no end to be told', () => {
    expect(assignmentEndTask(facts({ kind: 'official' }), given())).toEqual([]);
  });
});

test('a vacant seat of a head is filled within the days of the rule, and says since when it is vacant', () => {
  const seat = { seatId: 's', postName: 'Trưởng phòng', unit, vacant: 1, since: day('2026-11-30') };
  const [task] = vacantSeatTask(seat, given());
  expect(task).toMatchObject({ due: '2027-02-28', key: 'seat-vacant:s:2026-11-30' });
  expect(task?.arithmetic.vi).toBe('khuyết từ 30/11/2026 + 90 ngày = 28/02/2027');
});

test('a number kept free is asked about after working days, over a holiday with expected days too', () => {
  const number = { id: 'n', text: '12/BC-CAT-PX03', day: day('2026-11-18'), purpose: 'báo cáo tháng' };
  expect(reservedNumberTask(number, given())[0]?.due).toBe('2026-12-03');
  const [late] = reservedNumberTask({ ...number, day: day('2027-01-29') }, given());
  expect(late?.arithmetic.vi).toContain('dự kiến');
});

describe('days off of years to come', () => {
  test.each([
    ['next year is not announced', '2026-11-18', [2025, 2026], ['calendar-year:2027 2026-12-15']],
    ['next year is announced', '2026-11-18', [2026, 2027], []],
    [
      'this year was forgotten',
      '2027-01-05',
      [2026],
      ['calendar-year:2027 2026-12-15', 'calendar-year:2028 2027-12-15'],
    ],
    [
      'a later year was announced before the next one',
      '2026-11-18',
      [2025, 2026, 2028],
      ['calendar-year:2027 2026-12-15'],
    ],
    ['no year was ever announced', '2026-11-18', [], []],
  ])('%s', (_, today, announced, expected) => {
    expect(announceTasks(announced, given(today)).map(({ key, due }) => `${key} ${due}`)).toEqual(expected);
  });
});

test('a restore is rehearsed again after the last one, or after the store was made', () => {
  const due = (rehearsed: boolean) => rehearsalTask({ day: day('2026-11-18'), rehearsed }, given())[0];
  expect(due(true)?.arithmetic.vi).toBe('lần diễn tập gần nhất 18/11/2026 + 90 ngày = 16/02/2027');
  expect(due(false)?.arithmetic.vi).toContain('lập kho dữ liệu 18/11/2026');
});
