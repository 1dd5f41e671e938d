import { expect, test } from 'vitest';
import { instantText } from './instant-text.ts';

test('a moment is written by the clock of this computer, day first', () => {
  expect(instantText(new Date(2026, 1, 5, 14, 7).toISOString())).toBe('05/02/2026 14:07');
});

test('what is no moment is shown as it is', () => {
  expect(instantText('chưa rõ')).toBe('chưa rõ');
});
