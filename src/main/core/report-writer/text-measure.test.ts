import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines, printedWidth } from './text-measure.ts';

const face = { size: 12 };

test('a text is as wide as Times New Roman prints it', () => {
  // Measured in a document: 13 points bold.
  expect(printedWidth('Độc lập - Tự do - Hạnh phúc', { size: 13, bold: true })).toBeCloseTo(159.1, 1);
  expect(printedWidth('0', face)).toBe(6);
});

test('marks over and under a letter take no room, the horn does', () => {
  expect(printedWidth('Ế', face)).toBe(printedWidth('E', face));
  expect(printedWidth('ệ', face)).toBe(printedWidth('e', face));
  expect(printedWidth('ữ', face)).toBe(printedWidth('ư', face));
  expect(printedWidth('ư', face)).toBeGreaterThan(printedWidth('u', face));
});

test.each([
  ['', 100, 1],
  ['Nguyễn Văn An', 100, 1],
  ['Nguyễn Văn An', 60, 2],
  ['một\nhai\nba', 100, 3],
  ['Ư'.repeat(40), 100, 5],
])('"%s" in %i points takes %i lines', (text, width, lines) => {
  expect(countLines(text, width, face)).toBe(lines);
});

test('a narrower cell never needs fewer lines', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 20 });
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 20, max: 300 }),
      fc.integer({ min: 0, max: 200 }),
      (list, width, more) => {
        const text = list.join(' ');
        expect(countLines(text, width, face)).toBeGreaterThanOrEqual(countLines(text, width + more, face));
      },
    ),
  );
});
