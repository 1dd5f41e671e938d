import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { chargesBefore, snoozesBefore } from './before.ts';

const off = (key: string, until: string, reason: string) => ({
  key,
  snoozed: { until: until as LocalDate, reason, accountName: 'Quản trị' },
  inCharge: null,
});
const open = (key: string, id: string | null) => ({
  key,
  snoozed: null,
  inCharge: id === null ? null : { id, name: id },
});

test('taking back puts each task off again until its own day, for its own reason', () => {
  const before = snoozesBefore([
    off('a', '2026-12-01', 'Chờ'),
    off('b', '2026-12-05', 'Chờ'),
    open('c', null),
    off('d', '2026-12-01', 'Chờ'),
  ]);
  expect(before).toEqual({
    off: [
      { keys: ['a', 'd'], until: '2026-12-01', reason: 'Chờ' },
      { keys: ['b'], until: '2026-12-05', reason: 'Chờ' },
    ],
    awake: ['c'],
  });
});

test('taking back gives each task to whom it belonged, or to nobody', () => {
  expect(chargesBefore([open('a', 'hoa'), open('b', null), open('c', 'hoa')])).toEqual([
    { keys: ['a', 'c'], accountId: 'hoa' },
    { keys: ['b'], accountId: null },
  ]);
});
