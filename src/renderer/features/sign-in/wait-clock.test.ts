import { expect, test } from 'vitest';
import type { CallError } from '#shared/contract/errors.ts';
import { secondsToWait } from './wait-clock.ts';

const answer = (code: CallError['code'], seconds: number): CallError => ({
  code,
  params: { seconds },
  fieldErrors: {},
  incidentId: null,
});

test.each([
  [0, 8],
  [1, 8],
  [1000, 7],
  [7999, 1],
  [8000, 0],
  [60_000, 0],
])('%d ms after eight seconds were asked for, %d are left', (elapsed, left) => {
  expect(secondsToWait(answer('SIGN_IN_SLOWED', 8), elapsed)).toBe(left);
});

test('a wrong password alone asks nobody to wait', () => {
  expect(secondsToWait(answer('SIGN_IN_WRONG', 8), 0)).toBe(0);
  expect(secondsToWait(null, 0)).toBe(0);
});
