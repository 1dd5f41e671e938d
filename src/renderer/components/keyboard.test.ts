import { expect, test } from 'vitest';
import { isEnter } from './keyboard.ts';

test.each([
  ['Enter of the person', { key: 'Enter', isComposing: false, keyCode: 13 }, true],
  ['Enter that ends a word in the input method', { key: 'Enter', isComposing: true, keyCode: 13 }, false],
  [
    'Enter of a method that sets the legacy code only',
    { key: 'Enter', isComposing: false, keyCode: 229 },
    false,
  ],
  [
    'React event in the middle of a word',
    { key: 'Enter', nativeEvent: { isComposing: true, keyCode: 13 } },
    false,
  ],
  ['React event of the person', { key: 'Enter', nativeEvent: { isComposing: false, keyCode: 13 } }, true],
  ['another key', { key: 'a', isComposing: false, keyCode: 65 }, false],
])('%s', (_name, event, meant) => {
  expect(isEnter(event)).toBe(meant);
});
