import { expect, test } from 'vitest';
import type { Account } from '#shared/accounts/accounts.contract.ts';
import { createSessions, IDLE_MINUTES } from './sessions.ts';

const account: Account = {
  id: '01a20037-c500-7404-a587-7542c9ea4504',
  signInName: 'quantri',
  displayName: 'Quản trị',
  role: 'administrator',
  active: true,
  lastSignInAt: null,
  seesClassified: false,
};
const minutes = (count: number) => count * 60_000;

test('a session without a call for longer than the idle time is locked, one with calls is not', () => {
  let now = 0;
  const sessions = createSessions(() => now);
  for (const id of ['idle', 'busy']) sessions.enter(id).account = account;
  for (let minute = 0; minute <= IDLE_MINUTES; minute += 5) {
    now = minutes(minute);
    sessions.enter('busy');
  }
  now = minutes(IDLE_MINUTES) + 1;
  expect([sessions.enter('idle').locked, sessions.enter('busy').locked]).toEqual([true, false]);
});

test('a locked session stays locked whatever it asks for', () => {
  let now = 0;
  const sessions = createSessions(() => now);
  sessions.enter('a').account = account;
  now = minutes(IDLE_MINUTES) + 1;
  sessions.enter('a');
  now += 10;
  expect(sessions.enter('a').locked).toBe(true);
});

test('nobody signed in means nothing to lock', () => {
  let now = 0;
  const sessions = createSessions(() => now);
  sessions.enter('a');
  now = minutes(60);
  expect(sessions.enter('a').locked).toBe(false);
});
