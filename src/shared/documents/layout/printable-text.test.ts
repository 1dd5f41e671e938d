import fc from 'fast-check';
import { expect, test } from 'vitest';
import { glyphWidth } from './glyph-width.ts';
import { measure } from './measure.ts';
import { printableText } from './printable-text.ts';
import { signOf } from './signs.ts';
import { faceOfSize } from './text-parts.ts';

test.each([
  ['letters are composed', 'Đại hội'.normalize('NFD'), 'Đại hội'],
  ['boxes, ticks and arrows are drawn', '☐ ☑ ✓ → ≤ ≥', '☐ ☑ ✓ → ≤ ≥'],
  ['a hyphen that does not break is a hyphen', '12\u2011BC', '12-BC'],
  ['invisible signs go', 'a\u200bb\ufeffc\u00add', 'abcd'],
  ['ligatures and wide letters become plain ones', 'ﬁ Ａ', 'fi A'],
  ['what there is no picture of is a question mark', '漢 😀', '? ?'],
  ['tabs are spaces, line ends are one', 'a\tb\r\nc', 'a b\nc'],
])('%s', (_, text, expected) => {
  expect(printableText(text)).toBe(expected);
});

test('whatever is written, each sign of it has a width or is drawn', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const letter of printableText(text)) {
        if (letter === '\n') continue;
        expect(glyphWidth(letter, 'regular') ?? signOf(letter)?.width).toBeDefined();
        expect(glyphWidth(letter, 'boldItalic') ?? signOf(letter)?.width).toBeDefined();
      }
    }),
  );
});

test('text is as wide as Times New Roman prints it', () => {
  expect(measure('Độc lập - Tự do - Hạnh phúc', faceOfSize(13, { bold: true }))).toBeCloseTo(159.1, 1);
  expect(measure('Ế', faceOfSize(14))).toBe(measure('E', faceOfSize(14)));
});
