import { expect, test } from 'vitest';
import { draftInput, firstDraft, stepErrors, stepOfPath } from './first-run-draft.ts';

const filled = {
  ...firstDraft,
  administrator: {
    displayName: 'Nguyễn Văn Quản',
    signInName: 'quantri',
    password: { password: 'một mật khẩu dài', repeated: 'một mật khẩu dài' },
  },
};

test('the office of Quảng Ninh can leave the first step as it is', () => {
  expect(stepErrors('organisation', firstDraft)).toEqual({});
});

test('an office without a name is stopped at the name', () => {
  const draft = { ...filled, organisation: { ...filled.organisation, name: '  ' } };
  expect(stepErrors('organisation', draft)).toEqual({ 'organisation.name': 'required' });
  expect(stepErrors('administrator', draft)).toEqual({});
});

test('an administrator without name and password is stopped at both fields', () => {
  expect(stepErrors('administrator', firstDraft)).toEqual({
    'administrator.displayName': 'required',
    'administrator.password': 'tooShort',
  });
});

test.each(['quản trị', 'ab', 'quan tri'])('"%s" is no sign-in name', (signInName) => {
  const draft = { ...filled, administrator: { ...filled.administrator, signInName } };
  expect(stepErrors('administrator', draft)).toEqual({ 'administrator.signInName': 'signInName' });
});

test('two different passwords are not sent', () => {
  const password = { password: 'một mật khẩu dài', repeated: 'một mật khẩu khác' };
  expect(
    draftInput({ ...filled, administrator: { ...filled.administrator, password } }).administrator.password,
  ).toBe('');
});

test('a filled draft passes every step', () => {
  for (const step of ['organisation', 'administrator', 'units'] as const)
    expect(stepErrors(step, filled)).toEqual({});
});

test('a field refused by the core leads back to its step', () => {
  expect(stepOfPath('organisation.symbol')).toBe('organisation');
  expect(stepOfPath('administrator.signInName')).toBe('administrator');
  expect(stepOfPath('referenceUnits')).toBe('units');
});
