import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dated, removableBackups as removable } from './backup-retention.ts';

/** With a right clock the one just made is the newest. */
const newestOf = (backups: Dated[]) =>
  backups
    .map((one) => one.path)
    .toSorted()
    .at(-1) ?? '';
const removableBackups = (backups: Dated[], justMade = newestOf(backups)) => removable(backups, justMade);

const timeZone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Asia/Ho_Chi_Minh';
});
afterAll(() => {
  if (timeZone === undefined) delete process.env.TZ;
  else process.env.TZ = timeZone;
});

const backupAt = (createdAt: string) => ({ path: createdAt, createdAt });
const DAY = 86_400_000;
const LAST = Date.parse('2026-11-21T08:00:00.000Z');
const daily = (days: number) =>
  Array.from({ length: days }, (_, ago) => backupAt(new Date(LAST - ago * DAY).toISOString()));

const keptOf = (backups: { path: string; createdAt: string }[]) => {
  const removed = new Set(removableBackups(backups).map((one) => one.path));
  return backups.filter((one) => !removed.has(one.path)).map((one) => one.createdAt.slice(0, 10));
};

test('of two years of daily backups the last 7 days, 4 weeks and 12 months stay', () => {
  expect(keptOf(daily(730))).toEqual([
    ...['2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17', '2026-11-16', '2026-11-15'],
    ...['2026-11-08', '2026-11-01'],
    ...['2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31', '2026-04-30'],
    ...['2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
  ]);
});

test('of several backups on one day the newest stays', () => {
  const backups = [backupAt('2026-11-21T08:00:00.000Z'), backupAt('2026-11-21T06:00:00.000Z')];
  expect(removableBackups(backups)).toEqual([backups[1]]);
});

test('a day is that of the office: two in the morning belongs to the day that began at midnight', () => {
  const night = backupAt('2026-11-20T19:00:00.000Z');
  const evening = backupAt('2026-11-20T16:00:00.000Z');
  const morning = backupAt('2026-11-21T01:00:00.000Z');
  expect(removableBackups([morning, night, evening])).toEqual([night]);
});

test('the one just made stays, even when the clock was set back and all others say they are newer', () => {
  const before = daily(20);
  const made = backupAt('2026-01-05T08:00:00.000Z');
  const sameDay = backupAt('2026-01-05T09:00:00.000Z');
  expect(removableBackups([...before, sameDay, made], made.path)).not.toContain(made);
});

test('an only backup stays, however old, and none is removed when there is none', () => {
  expect(removableBackups([backupAt('2019-01-01T00:00:00.000Z')])).toEqual([]);
  expect(removableBackups([])).toEqual([]);
});

test('what stays does not depend on the order in which backups are found, nor on asking twice', () => {
  const backups = daily(100);
  const stays = keptOf(backups);
  expect(keptOf(backups.toReversed()).toReversed()).toEqual(stays);
  const left = backups.filter((one) => stays.includes(one.createdAt.slice(0, 10)));
  expect(removableBackups(left)).toEqual([]);
});
