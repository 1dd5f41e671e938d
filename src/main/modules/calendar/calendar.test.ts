import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { listAudit } from '#shared/audit/audit.contract.ts';
import {
  announceCalendarYear,
  computeDeadline,
  getCalendarYear,
  putCalendarDay,
  removeCalendarDay,
} from '#shared/calendar/calendar.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { addRule } from '#shared/rulebook/rulebook.contract.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newOffice,
  type Office,
  refusalOf,
  reopen,
} from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';

const TODAY = '2026-11-22';
let office: Office;
beforeEach(async () => {
  office = await newOffice({
    clock: { now: () => `${TODAY}T02:00:00.000Z`, today: () => TODAY as LocalDate },
  });
});
afterEach(() => office.dispose());

const yearOf = (year: number) => office.call(getCalendarYear, { year });
const dayOf = async (day: string) =>
  (await yearOf(Number(day.slice(0, 4)))).days.find((one) => one.day === day);
const due = (from: string, amount: number) =>
  office.call(computeDeadline, { from, amount, unit: 'workingDays' });

describe('a year', () => {
  test('that was announced is as announced, with what still has to be looked up', async () => {
    const year = await yearOf(2026);
    expect(year).toMatchObject({ announced: true, workingDays: 249 });
    expect(year.days.every(({ expected }) => !expected)).toBe(true);
    expect(await dayOf('2026-01-10')).toEqual({
      day: '2026-01-10',
      kind: 'work',
      name: 'Làm bù cho 2/1',
      note: 'cần đối chiếu',
      expected: false,
    });
  });

  test('that was not is computed and says so', async () => {
    const year = await yearOf(2027);
    expect(year).toMatchObject({ announced: false, lunarKnown: true });
    expect(year.days.map(({ name }) => name)).toContain('Tết Nguyên đán');
    expect(year.days.every(({ expected }) => expected)).toBe(true);
  });

  test('beyond the tables of the moon has no Tết, and says that it is not known', async () => {
    expect(await yearOf(2050)).toMatchObject({ lunarKnown: false });
  });

  test('gets a day entered, corrected and taken out, each with its trace in the audit', async () => {
    const day = '2026-12-24';
    await office.call(putCalendarDay, { day, kind: 'off', name: 'Nghỉ bão', note: 'Công điện 12' });
    expect(await dayOf(day)).toMatchObject({ kind: 'off', name: 'Nghỉ bão', note: 'Công điện 12' });
    await office.call(putCalendarDay, { day, kind: 'off', name: 'Nghỉ bão số 3', note: null });
    expect(await dayOf(day)).toMatchObject({ name: 'Nghỉ bão số 3', note: '' });
    expect((await yearOf(2026)).workingDays).toBe(248);
    await office.call(removeCalendarDay, { day });
    expect(await dayOf(day)).toBeUndefined();
    expect(await codeOf(office.call(removeCalendarDay, { day }))).toBe('RECORD_NOT_FOUND');
    const { entries } = await office.call(listAudit, {});
    expect(entries.slice(0, 3).map(({ procedure, subjects }) => [procedure, subjects])).toEqual([
      ['calendar.removeDay', 1],
      ['calendar.putDay', 1],
      ['calendar.putDay', 1],
    ]);
  });

  test('keeps a computed holiday away by a day that is worked, and gets it back when that is taken out', async () => {
    const day = '2027-09-02';
    const computed = await dayOf(day);
    await office.call(putCalendarDay, { day, kind: 'work', name: 'Trực cả đơn vị', note: null });
    expect(await dayOf(day)).toMatchObject({ kind: 'work', expected: false });
    await office.call(removeCalendarDay, { day });
    expect(await dayOf(day)).toEqual(computed);
  });

  test('is announced with the days that were computed, and as it was when that is taken back', async () => {
    await office.call(putCalendarDay, { day: '2027-03-03', kind: 'off', name: 'Nghỉ bão', note: null });
    const before = await yearOf(2027);
    await office.call(announceCalendarYear, { year: 2027, announced: true });
    const announced = await yearOf(2027);
    expect(announced.days.map(({ day, name }) => [day, name])).toEqual(
      before.days.map(({ day, name }) => [day, name]),
    );
    expect(announced.days.every(({ expected }) => !expected)).toBe(true);
    await office.call(announceCalendarYear, { year: 2027, announced: false });
    expect(await yearOf(2027)).toEqual(before);
  });

  test('once announced is not changed by a rule any more', async () => {
    await office.call(announceCalendarYear, { year: 2027, announced: true });
    const announced = await yearOf(2027);
    await office.call(addRule, {
      code: 'CAL_FIXED_DAYS',
      name: 'Ngày lễ',
      value: [],
      unit: null,
      severity: 'info',
      citation: null,
      effectiveFrom: '2027-01-01',
      note: null,
    });
    expect(await yearOf(2027)).toEqual(announced);
    expect((await yearOf(2028)).days.map(({ name }) => name)).not.toContain('Quốc tế Lao động');
  });
});

test('a day of a year that cannot be looked at is refused', async () => {
  const entered = { day: '1226-01-01', kind: 'off', name: 'Gõ nhầm năm', note: null } as const;
  expect(await refusalOf(office.call(putCalendarDay, entered))).toMatchObject({
    fieldErrors: { day: 'date' },
  });
});

describe('"Tính hạn"', () => {
  test('counts working days across Tết and gives the arithmetic', async () => {
    expect(await due('2026-02-03', 30)).toEqual({
      due: '2026-03-24',
      expected: false,
      arithmetic: {
        vi: 'ngày 03/02/2026 + 30 ngày làm việc, trừ Tết 16-20/02 = 24/03/2026',
        en: 'day 03/02/2026 + 30 working days, less Tết 16-20/02 = 24/03/2026',
      },
    });
  });

  test('a day entered moves it, and is named', async () => {
    await office.call(putCalendarDay, {
      day: '2026-03-02',
      kind: 'off',
      name: 'Nghỉ bão (toàn tỉnh)',
      note: null,
    });
    const moved = await due('2026-02-03', 30);
    expect(moved.due).toBe('2026-03-25');
    expect(moved.arithmetic.vi).toContain('Tết 16-20/02, Nghỉ bão 02/03');
  });

  test('says "dự kiến" where it passes days that are computed', async () => {
    const computed = await due('2027-02-01', 10);
    expect(computed.expected).toBe(true);
    expect(computed.arithmetic.vi).toContain('(dự kiến)');
  });

  test.each([
    ['2024-02-29', 12, 'months', '2025-02-28'],
    ['2024-02-29', 4, 'years', '2028-02-29'],
    ['2026-12-31', 1, 'days', '2027-01-01'],
    ['2026-02-16', 0, 'workingDays', '2026-02-16'],
  ] as const)('%s + %i %s is %s', async (from, amount, unit, day) => {
    expect((await office.call(computeDeadline, { from, amount, unit })).due).toBe(day);
  });

  test.each([
    ['9000-01-01', 5000, 'years'],
    ['9990-01-01', 1, 'workingDays'],
  ] as const)('%s + %i %s leaves the calendar and is refused at the amount', async (from, amount, unit) => {
    expect(await refusalOf(office.call(computeDeadline, { from, amount, unit }))).toMatchObject({
      code: 'INPUT_INVALID',
      fieldErrors: { amount: 'invalid' },
    });
  });
});

describe('a store made by an earlier program', () => {
  const reopened = async (before: (folder: string) => void) => {
    await office.core.close();
    before(office.folder);
    const { core, call } = reopen(office.folder, { door: 'loopback' });
    // A window asks for its state first and is the writer from then on.
    await call(getStatus, {});
    await call(signIn, ADMINISTRATOR);
    const years = [];
    for (const year of [2024, 2025, 2026]) years.push(await call(getCalendarYear, { year }));
    await core.close();
    return years;
  };

  test('gets the announced years it knows nothing of', async () => {
    const years = await reopened((folder) =>
      behindTheBack(folder, (db) => db.exec('DELETE FROM calendar_day; DELETE FROM calendar_year')),
    );
    expect(years.map(({ announced, days }) => [announced, days.length])).toEqual([
      [true, 15],
      [true, 13],
      [true, 16],
    ]);
  });

  test('keeps a year the office entered a day of, or took back', async () => {
    const years = await reopened((folder) =>
      behindTheBack(folder, (db) =>
        db.exec(`
          DELETE FROM calendar_day WHERE day LIKE '2024%' AND day <> '2024-01-01';
          DELETE FROM calendar_year WHERE year = 2024;
          DELETE FROM calendar_day WHERE day LIKE '2025%';
          UPDATE calendar_year SET announced = 0 WHERE year = 2025`),
      ),
    );
    expect(years.map(({ announced }) => announced)).toEqual([false, false, true]);
  });
});
