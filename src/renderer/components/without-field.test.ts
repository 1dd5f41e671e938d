import { expect, test } from 'vitest';
import type { CallError } from '#shared/contract/errors.ts';
import { withoutField } from './without-field.ts';

const refused: CallError = {
  code: 'INPUT_INVALID',
  params: {},
  fieldErrors: { displayName: 'required', signInName: 'signInName' },
  incidentId: null,
};

test('changing one of two refused fields keeps the remark on the other', () => {
  expect(withoutField(refused, 'displayName')).toEqual({
    ...refused,
    fieldErrors: { signInName: 'signInName' },
  });
});

test('changing the last refused field clears the refusal', () => {
  const last = { ...refused, fieldErrors: { signInName: 'signInName' as const } };
  expect(withoutField(last, 'signInName')).toBeNull();
});

test('changing a field nothing was said about keeps the refusal', () => {
  const full: CallError = { code: 'DISK_FULL', params: {}, fieldErrors: {}, incidentId: null };
  expect(withoutField(full, 'displayName')).toBe(full);
});
