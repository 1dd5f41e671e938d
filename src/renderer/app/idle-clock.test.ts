import { expect, test } from 'vitest';
import { idleClock } from './idle-clock.ts';

const MINUTE = 60_000;

test('fifteen minutes without a touch lock the screen, one millisecond less does not', () => {
  const clock = idleClock(15, 0);
  expect(clock.expired(15 * MINUTE - 1)).toBe(false);
  expect(clock.expired(15 * MINUTE)).toBe(true);
});

test('each touch begins the time anew', () => {
  const clock = idleClock(15, 0);
  clock.touch(14 * MINUTE);
  expect(clock.expired(28 * MINUTE)).toBe(false);
  expect(clock.expired(29 * MINUTE)).toBe(true);
});

test('a computer that slept for a night is locked at once', () => {
  const clock = idleClock(15, 0);
  clock.touch(MINUTE);
  expect(clock.expired(9 * 60 * MINUTE)).toBe(true);
});

test('without an idle time nothing is locked', () => {
  expect(idleClock(0, 0).expired(Number.MAX_SAFE_INTEGER)).toBe(false);
});
