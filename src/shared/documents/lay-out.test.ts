import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument, cell, paragraph, plainDocument, signed, words } from './__fixtures__/documents.ts';
import { pageWith, TOP_MARGIN, textOf, wordsOf } from './__fixtures__/reading.ts';
import { partySpecimen, stateSpecimen } from './__fixtures__/specimens.ts';
import type { LaidOutDocument, PageItem } from './laid-out.ts';
import { layOut } from './lay-out.ts';
import type { DocumentTable, PrintedDocument } from './printed-document.ts';

const points = (millimetres: number) => (millimetres * 72) / 25.4;
const table = (body: DocumentTable['body']): DocumentTable => ({
  kind: 'table',
  columns: [
    { width: 1, align: 'center' },
    { width: 5, align: 'left' },
  ],
  head: [[cell('TT'), cell('ĐẦU BẢNG')]],
  body,
  borders: 'all',
});

describe('odd documents', () => {
  test('an empty document is one empty page', () => {
    const { pages } = layOut(plainDocument([]));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.items).toEqual([]);
  });

  test('a head alone, and breaks of pages and room with nothing after, make no further page', () => {
    const { head, title } = stateSpecimen;
    const room = [{ kind: 'space', height: 2000 } as const, { kind: 'pageBreak' } as const];
    expect(layOut(plainDocument(room, { head, title })).pages).toHaveLength(1);
  });

  test('29 lines stand on one page of the Party, at 18 points from line to line', () => {
    const { pages } = layOut(plainDocument([paragraph(words(29 * 12, 'a'))]));
    const lines = pages[0]?.items.flatMap((item) => (item.kind === 'text' ? [item.baseline] : [])) ?? [];
    expect(pages).toHaveLength(1);
    expect(lines.length).toBeGreaterThanOrEqual(29);
    for (const [index, line] of lines.slice(1).entries())
      expect(line - (lines[index] ?? 0)).toBeCloseTo(18, 6);
  });

  test('30 pages bear their numbers from the second on', () => {
    const blocks = Array.from({ length: 30 }, (_, index) => [
      paragraph(`Trang ${index}`),
      { kind: 'pageBreak' } as const,
    ]).flat();
    const { pages } = layOut(plainDocument(blocks));
    expect(pages).toHaveLength(30);
    const numbers = pages.map((page) =>
      page.items.flatMap((item) =>
        item.kind === 'text' && item.baseline < TOP_MARGIN ? item.pieces.map((piece) => piece.text) : [],
      ),
    );
    expect(numbers).toEqual([[], ...Array.from({ length: 29 }, (_, index) => [String(index + 2)])]);
  });

  test('a mark of secrecy for every page stands above each further one, and without that only at the head', () => {
    const blocks = [paragraph('Một'), { kind: 'pageBreak' } as const, paragraph('Hai')];
    const marks = { secrecy: 'TỐI MẬT', urgency: null, draft: null, copy: null };
    const pagesWith = (more: object) =>
      layOut(plainDocument(blocks, { marks: { ...marks, ...more } })).pages.map(({ items }) =>
        items.flatMap((item) => (item.kind === 'text' ? item.pieces.map(({ text }) => text) : [])),
      );
    expect(pagesWith({ everyPage: true })).toEqual([
      ['TỐI MẬT', 'Một'],
      ['2', 'TỐI MẬT', 'Hai'],
    ]);
    expect(pagesWith({})).toEqual([
      ['TỐI MẬT', 'Một'],
      ['2', 'Hai'],
    ]);
    expect(pagesWith({ everyPage: true, secrecy: null })).toEqual([['Một'], ['2', 'Hai']]);
  });

  test('a paragraph may stand closer to the one above than its family says', () => {
    const baselines = (before: number) =>
      layOut(plainDocument([paragraph('Một'), paragraph('Hai', { before })])).pages[0]?.items.flatMap(
        (item) => (item.kind === 'text' ? [item.baseline] : []),
      ) ?? [];
    const [one = 0, two = 0] = baselines(0);
    const [, later = 0] = baselines(5);
    expect(two - one).toBeCloseTo(18, 6);
    expect(later - two).toBeCloseTo(5, 6);
  });

  test('a summary of six lines is centred, no line much shorter than the others', () => {
    const summary = words(52, 'V');
    const laidOut = layOut(plainDocument([paragraph('Nội dung')], { title: { kind: 'BÁO CÁO', summary } }));
    const lines = laidOut.pages[0]?.items.flatMap((item) => (item.kind === 'text' ? [item] : [])) ?? [];
    const ofSummary = lines.slice(1, -1).map((line) => line.pieces[0]);
    expect(ofSummary).toHaveLength(6);
    for (const piece of ofSummary) {
      expect((piece?.x ?? 0) + (piece?.width ?? 0) / 2).toBeCloseTo(points(30 + 165 / 2), 3);
      expect(piece?.width).toBeGreaterThan(300);
    }
  });

  test('40 recipients stand beside and below the signature, all on its page', () => {
    const recipients = Array.from({ length: 40 }, (_, index) => `Công an phường số${index}`);
    const laidOut = layOut(plainDocument([paragraph(words(300, 'a')), { ...signed, recipients }]));
    const page = pageWith(laidOut, 'Trần Khánh');
    for (const index of [0, 17, 39]) expect(pageWith(laidOut, `số${index}`)).toBe(page);
    expect(textOf(laidOut.pages[page] ?? { width: 0, height: 0, items: [] })).toContain('số39.');
  });

  test('a list of recipients longer than a page goes on upon the next', () => {
    const recipients = Array.from({ length: 60 }, (_, index) => `Đơn vị số${index}`);
    const laidOut = layOut(plainDocument([paragraph(words(300, 'a')), { ...signed, recipients }]));
    expect(pageWith(laidOut, 'số59')).toBe(pageWith(laidOut, 'số0') + 1);
    expect(pageWith(laidOut, 'Trần Khánh')).toBe(pageWith(laidOut, 'số0'));
  });

  test('a row of two pages is divided between lines, under the head on each page', () => {
    const laidOut = layOut(
      plainDocument([table([{ kind: 'data', cells: [cell('1'), cell(words(2000, 'a'))] }])]),
    );
    expect(laidOut.pages.length).toBeGreaterThanOrEqual(3);
    for (const page of laidOut.pages) expect(textOf(page)).toMatch(/^TT ĐẦU BẢNG/);
    expect(wordsOf(laidOut).filter((word) => word.startsWith('a'))).toEqual(words(2000, 'a').split(' '));
  });

  test('a word longer than the line is broken, and none of it is lost', () => {
    const long = `12/${'BC-CAT-'.repeat(40)}PX03`;
    const laidOut = layOut(plainDocument([paragraph(`Số ${long} ngày`)]));
    expect(wordsOf(laidOut).join('')).toBe(`Số${long}ngày`);
    expectInside(laidOut);
  });
});

describe('the ending', () => {
  test('brings the last two lines of the text to its page', () => {
    for (let count = 330; count < 420; count += 3) {
      const laidOut = layOut(plainDocument([paragraph(words(count, 'a')), paragraph('Cuối cùng.'), signed]));
      const last = textOf(laidOut.pages.at(-1) ?? { width: 0, height: 0, items: [] });
      expect(last).toContain('Trần Khánh');
      expect(last.slice(0, last.indexOf('Nơi nhận'))).toMatch(/a\d{4} .*Cuối cùng\./);
    }
  });

  test('of three signatures the names stand on one line', () => {
    const signatures = ['A', 'B', 'C'].map((name, index) => ({
      authority: '',
      title: `CHỨC DANH ${name.repeat(1 + 30 * index)}`,
      note: '(Ký, ghi rõ họ tên)',
      name: `Người ${name}`,
    }));
    const laidOut = layOut(plainDocument([{ kind: 'ending', recipients: null, signatures }]));
    const names = linesWith(laidOut, /^Người/);
    expect(names).toHaveLength(3);
    expect(new Set(names).size).toBe(1);
  });
});

describe('laws', () => {
  test('every word is printed once and in order, but for heads of tables', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const laidOut = layOut(document);
        // Cells of a row stand side by side, so order holds within each paragraph and each cell.
        const printed = Map.groupBy(wordsOf(laidOut), (word) => word.slice(0, -4));
        for (const text of textsOf(document)) {
          const expected = text.split(' ').filter(Boolean);
          const mark = expected[0]?.slice(0, -4) ?? '';
          if (expected.length > 0) expect(printed.get(mark)).toEqual(expected);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('nothing lies outside the margins', () => {
    fc.assert(
      fc.property(anyDocument, (document) => expectInside(layOut(document))),
      { numRuns: 80 },
    );
  });

  test('no page holds the ending alone where there is text before it, and none ends with the head of a table', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const laidOut = layOut(document);
        for (const [index, page] of laidOut.pages.entries()) {
          const text = textOf(page);
          if (rowsOf(document, /(\w)HEAD đầu$/.exec(text)?.[1]) > 0) expect(text).not.toMatch(/HEAD đầu$/);
          const top = endingTop(page.items);
          const before = document.blocks.slice(0, -1).findLast((block) => block.kind !== 'space');
          const lines =
            before?.kind === 'paragraph' ? 2 : before?.kind === 'table' && before.body.length > 0 ? 1 : 0;
          if (index > 0 && top !== null) expect(top - TOP_MARGIN).toBeGreaterThan(lines * 18);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('the same document gives the same pages, and laying out changes nothing in it', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const kept = structuredClone(document);
        expect(layOut(document)).toEqual(layOut(kept));
        expect(document).toEqual(kept);
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['party', partySpecimen],
    ['state', stateSpecimen],
  ])('the %s specimen keeps its margins', (_, document) => expectInside(layOut(document)));
});

function textsOf(document: PrintedDocument): string[] {
  return document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.runs.map((run) => run.text).join('')];
    if (block.kind !== 'table') return [];
    return block.body.flatMap((row) =>
      row.cells.slice(1).map((one) => one.runs.map((run) => run.text).join('')),
    );
  });
}

/** How many rows the table has whose words begin with `mark`. */
function rowsOf(document: PrintedDocument, mark: string | undefined): number {
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  return tables.find((one) => one.head[0]?.[0]?.runs[0]?.text === `${mark}TT`)?.body.length ?? 0;
}

/** Baseline of the first line of the ending, null on pages where it does not begin. */
function endingTop(items: readonly PageItem[]): number | null {
  const first = items.find(
    (item) => item.kind === 'text' && /^(KT\. GIÁM|Nơi nhận)/.test(item.pieces[0]?.text ?? ''),
  );
  return first?.kind === 'text' ? first.baseline : null;
}

function linesWith(laidOut: LaidOutDocument, pattern: RegExp): number[] {
  return laidOut.pages.flatMap((page) =>
    page.items.flatMap((item) =>
      item.kind === 'text' && pattern.test(item.pieces[0]?.text ?? '') ? [item.baseline] : [],
    ),
  );
}

/** Everything but the page number keeps the margins; borders may stand on them. */
function expectInside({ pages }: LaidOutDocument): void {
  const border = 0.5;
  for (const { width, height, items } of pages) {
    const [left, right] = [points(30) - border, width - points(15) + border];
    const [top, bottom] = [points(20) - border, height - points(20) + border];
    for (const item of items) {
      if (item.kind === 'text' && item.baseline < TOP_MARGIN) continue;
      const box = boxOf(item);
      expect(box.left).toBeGreaterThanOrEqual(left);
      expect(box.right).toBeLessThanOrEqual(right);
      expect(box.top).toBeGreaterThanOrEqual(top);
      expect(box.bottom).toBeLessThanOrEqual(bottom);
    }
  }
}

function boxOf(item: PageItem): { left: number; right: number; top: number; bottom: number } {
  if (item.kind === 'stroke') {
    const { x1, x2, y1, y2 } = item;
    return {
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: Math.min(y1, y2),
      bottom: Math.max(y1, y2),
    };
  }
  if (item.kind === 'picture') {
    return { left: item.x, right: item.x + item.width, top: item.y, bottom: item.y + item.height };
  }
  const size = Math.max(...item.pieces.map((piece) => piece.size));
  return {
    left: Math.min(...item.pieces.map((piece) => piece.x)),
    right: Math.max(...item.pieces.map((piece) => piece.x + piece.width)),
    top: item.baseline - size * 0.8,
    bottom: item.baseline + size * 0.22,
  };
}
