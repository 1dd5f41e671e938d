import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClipboardCell, clipboardTable, clipboardText } from './clipboard-text.ts';

const text = (value: string): ClipboardCell => ({ text: value, kind: 'text' });
const figure = (value: string): ClipboardCell => ({ text: value, kind: 'figure' });

describe('rows copied as text', () => {
  it('one line a person, one tab between columns', () => {
    expect(
      clipboardText([
        [figure('1'), text('Đặng Thị An')],
        [figure('2'), text('Lê Văn Bình')],
      ]),
    ).toBe('1\tĐặng Thị An\r\n2\tLê Văn Bình');
  });

  it.each(['=1+1', '+84912345678', '-1', '@SUM(A1)', ' =HYPERLINK("x")'])(
    '%s does not run as a formula',
    (value) => {
      expect(clipboardText([[text(value)]])).toMatch(/^"?'/);
    },
  );

  it('a figure below zero stays a figure', () => {
    expect(clipboardText([[figure('-3')]])).toBe('-3');
  });

  it('a note of two lines stays in one cell', () => {
    expect(clipboardText([[text('dòng một\ndòng "hai"')]])).toBe('"dòng một\ndòng ""hai"""');
  });
});

describe('rows copied as a table', () => {
  it('text cells say that they are text, figures do not', () => {
    const table = clipboardTable([[figure('12'), text('022085001234')]]);
    expect(table).toContain('<td>12</td>');
    expect(table).toContain(`mso-number-format:'\\@'`);
  });

  it('names are never read as markup', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const inside = clipboardTable([[text(name)]]).replace(/^.*?<td[^>]*>|<\/td>.*$/gs, '');
        expect(inside).not.toMatch(/[<>]/);
      }),
    );
  });
});
