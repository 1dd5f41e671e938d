import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyText } from './tidy-text.ts';

test.each([
  ['  Nguyễn   Văn  An ', 'Nguyễn Văn An'],
  ['Hòa\u00a0Bình', 'Hòa Bình'],
  ['Nguye\u0302\u0303n', 'Nguyễn'],
  ['   ', ''],
])('"%s" is left as "%s"', (typed, left) => {
  expect(tidyText(typed)).toBe(left);
});

test('leaving a field a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => tidyText(tidyText(text)) === tidyText(text)),
  );
});
