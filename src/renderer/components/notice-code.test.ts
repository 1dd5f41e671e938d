import { expect, test } from 'vitest';
import { knownNotice, noticeCodes } from './notice-code.ts';

test('a notice of this version has words', () => {
  for (const code of noticeCodes) expect(knownNotice(code)).toBe(code);
});

test('a notice of another version is left to the log', () => {
  expect(knownNotice('clockMoved')).toBeNull();
});
