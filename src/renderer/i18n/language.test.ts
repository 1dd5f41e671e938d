import { expect, test } from 'vitest';
import { isLanguage } from './language.ts';

test.each([
  ['vi', true],
  ['en', true],
  ['fr', false],
  ['', false],
  [null, false],
])('%s as language of the screen: %s', (text, known) => {
  expect(isLanguage(text)).toBe(known);
});
