import { expect, test } from 'vitest';
import { createAccount } from '#shared/accounts/accounts.contract.ts';
import { personFields } from '#shared/people/people.contract.ts';
import { checkInput } from './check-input.ts';

const filled = { signInName: 'canbo', displayName: 'Lê Văn An', role: 'officer', password: 'mười ký tự' };

test('what the contract accepts has no refused field', () => {
  expect(checkInput(createAccount.input, filled)).toEqual({});
});

test('each refused field gets the reason of the contract', () => {
  const input = { ...filled, signInName: 'Cán bộ', displayName: ' ', password: 'ngắn' };
  expect(checkInput(createAccount.input, input)).toEqual({
    signInName: 'signInName',
    displayName: 'required',
    password: 'tooShort',
  });
});

test('a reason without words of its own is said as "invalid"', () => {
  expect(checkInput(createAccount.input, { ...filled, role: 'minister' })).toEqual({ role: 'invalid' });
});

test('a field is blamed for its first reason only', () => {
  expect(checkInput(personFields.pick({ fullName: true }), { fullName: '=1+1' })).toEqual({
    fullName: 'formula',
  });
});
