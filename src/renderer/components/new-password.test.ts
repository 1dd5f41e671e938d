import { expect, test } from 'vitest';
import { acceptedPassword } from './new-password.ts';
import { passwordLevel } from './password-strength.ts';

test.each([
  ['', 'tooShort'],
  ['chín ký t', 'tooShort'],
  ['mười ký tự', 'enough'],
  ['một câu ngắn', 'enough'],
  ['một câu vừa phải', 'good'],
  ['một câu dài và dễ nhớ lắm', 'strong'],
])('"%s" is %s', (password, level) => {
  expect(passwordLevel(password)).toBe(level);
});

test('a letter with its marks counts once, however it was typed', () => {
  expect(passwordLevel('ếếếếế'.normalize('NFD'))).toBe('tooShort');
});

test('a password typed twice alike is accepted as typed, spaces included', () => {
  expect(acceptedPassword({ password: ' mười ký tự ', repeated: ' mười ký tự ' })).toBe(' mười ký tự ');
});

test.each([
  ['mười ký tự', 'mười ký tu'],
  ['mười ký tự', ''],
  ['ngắn', 'ngắn'],
])('"%s" and "%s" are not accepted', (password, repeated) => {
  expect(acceptedPassword({ password, repeated })).toBeNull();
});
