import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFolder, removeFolder } from './__fixtures__/office.ts';
import { createSignInDelay, delayAfter } from './sign-in-delay.ts';

let folder: string;
let now = 0;
beforeEach(() => {
  folder = newFolder();
  now = 1_000_000;
});
afterEach(() => removeFolder(folder));

const openDelay = () => createSignInDelay(join(folder, 'sign-in.json'), () => now);

test.each([
  [0, 0],
  [1, 0],
  [2, 0],
  [3, 2],
  [4, 4],
  [5, 8],
  [10, 256],
  [11, 300],
  [40, 300],
])('after %i wrong passwords in a row the next attempt waits %i seconds', (failures, seconds) => {
  expect(delayAfter(failures)).toBe(seconds);
});

test('the wait passes with time and not with a new start of the program', () => {
  for (let attempt = 1; attempt <= 4; attempt++) openDelay().recordFailure('an');
  expect(openDelay().secondsLeft('an')).toBe(4);
  now += 2500;
  expect(openDelay().secondsLeft('an')).toBe(2);
  now += 1500;
  expect([openDelay().secondsLeft('an'), openDelay().failures('an')]).toEqual([0, 4]);
});

test('setting the clock back does not shorten the wait', () => {
  for (let attempt = 1; attempt <= 4; attempt++) openDelay().recordFailure('an');
  now -= 3_600_000;
  expect(openDelay().secondsLeft('an')).toBe(4);
});

test('a right password ends it', () => {
  for (let attempt = 1; attempt <= 4; attempt++) openDelay().recordFailure('an');
  openDelay().clear('an');
  expect([openDelay().secondsLeft('an'), openDelay().failures('an')]).toEqual([0, 0]);
});

test('a right password forgives no guesses at another account', () => {
  for (let attempt = 1; attempt <= 4; attempt++) openDelay().recordFailure('an');
  openDelay().recordFailure('bình');
  openDelay().clear('bình');
  expect([openDelay().secondsLeft('an'), openDelay().secondsLeft('bình')]).toEqual([4, 0]);
});

test('a file that somebody changed counts as the longest wait for everybody, once', () => {
  writeFileSync(join(folder, 'sign-in.json'), '{"failures":"không"}');
  expect([openDelay().secondsLeft('an'), openDelay().secondsLeft('bình')]).toEqual([300, 300]);
  now += 300_000;
  expect(openDelay().secondsLeft('an')).toBe(0);
});

test('a clock that was wrong once locks nobody out for years', () => {
  now += 10 * 365 * 86_400_000;
  for (let attempt = 1; attempt <= 4; attempt++) openDelay().recordFailure('an');
  now -= 10 * 365 * 86_400_000;
  expect(openDelay().secondsLeft('an')).toBe(4);
  now += 4000;
  expect(openDelay().secondsLeft('an')).toBe(0);
});
