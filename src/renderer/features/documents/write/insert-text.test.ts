import { expect, test } from 'vitest';
import { markedLines } from './insert-text.ts';

const TEXT = 'Mở đầu\nKết quả\n- Chi bộ 1\nHết';

test.each([
  ['the line of the caret', 9, 9, '# ', { from: 7, to: 14, text: '# Kết quả' }],
  ['every line the selection touches', 9, 17, '- ', { from: 7, to: 25, text: '- Kết quả\n- Chi bộ 1' }],
  ['a line that has the sign loses it', 16, 16, '- ', { from: 15, to: 25, text: 'Chi bộ 1' }],
  ['a line with another sign changes it', 16, 16, '## ', { from: 15, to: 25, text: '## Chi bộ 1' }],
  ['the first line', 0, 0, '# ', { from: 0, to: 6, text: '# Mở đầu' }],
  ['the last line', 29, 29, '# ', { from: 26, to: 29, text: '# Hết' }],
])('%s', (_, start, end, sign, expected) => {
  expect(markedLines(TEXT, start, end, sign)).toEqual(expected);
});
