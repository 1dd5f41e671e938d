import { expect, test } from 'vitest';
import { wrongPasswordsBefore } from './wrong-passwords-before.ts';

test.each([
  ['wrong-passwords:4', 4],
  ['D:\\sao-luu\\dang-vu.dvbackup', null],
  ['before: 4', null],
  [null, null],
])('the source %s tells of %s failed attempts', (source, failures) => {
  expect(wrongPasswordsBefore(source)).toBe(failures);
});
