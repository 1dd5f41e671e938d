import { describe, expect, test } from 'vitest';
import type { DocumentBlock, Ending } from '#shared/documents/printed-document.ts';
import { isOn, property, writtenWord } from './__fixtures__/read-word.ts';
import { body, nameTable, partyReport, stateReport } from './__fixtures__/sample-documents.ts';
import { misplaced } from './__fixtures__/word-order.ts';
import { allOf, elementsOf, textOf, type XmlElement } from './__fixtures__/xml-tree.ts';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
const signature = { authority: '', title: 'Người khai', note: '(Ký, ghi rõ họ tên)', name: 'Nguyễn Văn A' };
const form = (...blocks: DocumentBlock[]) => writtenWord(stateReport({ head: null, title: null, blocks }));
const rowsOf = (table: XmlElement | undefined) =>
  table ? elementsOf(table).filter((child) => child.name === 'w:tr') : [];
const staysWithNext = (row: XmlElement) => isOn(row, 'w:keepNext');

describe('a paragraph', () => {
  test('of a Party document is justified, 10 mm in, on exact lines of 18 points', async () => {
    const word = await writtenWord(partyReport());
    const paragraph = word.paragraph('1. Thực hiện');
    expect(property(paragraph, 'w:jc')).toBe('both');
    expect(property(paragraph, 'w:ind', 'w:firstLine')).toBe('567');
    expect(property(paragraph, 'w:spacing', 'w:line')).toBe('360');
    expect(property(paragraph, 'w:spacing', 'w:lineRule')).toBe('exact');
    expect(isOn(paragraph, 'w:widowControl')).toBe(true);
  });

  test('that is a heading never ends a page', async () => {
    const word = await writtenWord(partyReport());
    expect(isOn(word.paragraph('I. KẾT QUẢ'), 'w:keepNext')).toBe(true);
    expect(isOn(word.paragraph('1. Thực hiện'), 'w:keepNext')).toBe(false);
  });

  test('of larger letters has lines they fit into', async () => {
    const runs = [{ text: 'Ễ', size: 28 }];
    const word = await form({ ...body(''), runs });
    expect(Number(property(word.paragraph('Ễ'), 'w:spacing', 'w:line'))).toBeGreaterThanOrEqual(28 * 20);
  });

  test('to be filled by hand goes on in dots to the margin, and so do the lines below it', async () => {
    const word = await form(body('Nơi ở:', { dotted: true, dottedLines: 2 }));
    const dotted = allOf(word.body, 'w:p').filter((one) => property(one, 'w:tab', 'w:leader') === 'dot');
    expect(dotted.map((one) => textOf(one))).toEqual(['Nơi ở:\t\n', '\t\n', '\t\n']);
    expect(dotted.map((one) => property(one, 'w:tab', 'w:pos'))).toEqual(['9354', '9354', '9354']);
  });

  test('after a page break begins a page, without the room above it', async () => {
    const word = await form(
      body('Một'),
      { kind: 'space', height: 30 },
      body('Hai'),
      { kind: 'pageBreak' },
      body('Ba'),
    );
    expect(property(word.paragraph('Hai'), 'w:spacing', 'w:before')).toBe('720');
    expect(isOn(word.paragraph('Ba'), 'w:pageBreakBefore')).toBe(true);
    expect(property(word.paragraph('Ba'), 'w:spacing', 'w:before')).toBe('0');
  });
});

test('an official letter says in the cell of its number what it is about', async () => {
  const report = stateReport();
  const word = await writtenWord({
    ...report,
    head: report.head && { ...report.head, about: 'V/v số liệu' },
  });
  const cell = allOf(word.body, 'w:tc').find((one) => textOf(one).includes('V/v số liệu'));
  expect(cell && textOf(cell)).toContain('Số:');
  expect(property(word.paragraph('V/v số liệu'), 'w:jc')).toBe('center');
});

describe('a table', () => {
  test('repeats its head and divides no row', async () => {
    const rows = rowsOf((await form(nameTable(3))).tables[0]);
    expect(rows.map((row) => isOn(row, 'w:tblHeader'))).toEqual([true, true, ...Array(5).fill(false)]);
    expect(rows.every((row) => isOn(row, 'w:cantSplit'))).toBe(true);
  });

  test('keeps head and section with the row below, and the total with the row above', async () => {
    const rows = rowsOf((await form(nameTable(3))).tables[0]);
    expect(rows.map(staysWithNext)).toEqual([true, true, true, false, false, true, false]);
  });

  test('divides a row that is higher than half a page', async () => {
    const table = nameTable(1);
    const long = { kind: 'data' as const, cells: [{ runs: [{ text: 'rất dài '.repeat(900) }], span: 5 }] };
    const rows = rowsOf((await form({ ...table, body: [long] })).tables[0]);
    expect(isOn(rows.at(-1) ?? fail(), 'w:cantSplit')).toBe(false);
  });

  test('merges cells of the head across and down', async () => {
    const rows = rowsOf((await form(nameTable(1))).tables[0]);
    const first = allOf(rows[0] ?? fail(), 'w:tc');
    expect(first.map((cell) => property(cell, 'w:gridSpan'))).toEqual([undefined, undefined, '2', undefined]);
    expect(first.map((cell) => property(cell, 'w:vMerge'))).toEqual([
      'restart',
      'restart',
      undefined,
      'restart',
    ]);
    expect(allOf(rows[1] ?? fail(), 'w:tc').map((cell) => textOf(cell).trim())).toEqual([
      '',
      '',
      'Nam',
      'Nữ',
      '',
    ]);
  });

  test('is exactly as wide as the text', async () => {
    const [table] = (await form(nameTable(1))).tables;
    const widths = allOf(table ?? fail(), 'w:gridCol').map((one) => Number(one.attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9354);
  });

  test('with spans and rows that do not fit its columns still makes a sound file', async () => {
    const cell = (span: number, down: number) => ({ runs: [{ text: 'x' }], span, down });
    const word = await form({
      ...nameTable(0),
      head: [[cell(9, 9)], [cell(1, 1)]],
      body: [
        { kind: 'data', cells: [] },
        { kind: 'data', cells: [cell(3, 4), cell(3, 1), cell(1, 1)] },
      ],
    });
    expect(misplaced(word.body)).toEqual([]);
    for (const row of rowsOf(word.tables[0])) {
      const spans = allOf(row, 'w:tc').map((one) => Number(property(one, 'w:gridSpan') ?? 1));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(5);
    }
  });

  test('does not run into the next one', async () => {
    const word = await form(nameTable(1), nameTable(1));
    expect(word.tables).toHaveLength(2);
    expect(misplaced(word.body)).toEqual([]);
  });
});

describe('a picture', () => {
  const picture = { kind: 'picture', label: 'Ảnh 3x4', width: 30, height: 40 } as const;

  test('stands in its millimetres, with the paragraphs beside it', async () => {
    const source = `data:image/png;base64,${PIXEL}`;
    const word = await form({ ...picture, source, beside: [body('Họ và tên', { dotted: true })] });
    const extent = allOf(word.body, 'wp:extent')[0]?.attributes;
    expect([Number(extent?.cx) / 36_000, Number(extent?.cy) / 36_000]).toEqual([30, 40]);
    expect([...word.parts.keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    const cells = allOf(rowsOf(word.tables[0])[0] ?? fail(), 'w:tc');
    expect(cells.map((cell) => textOf(cell).trim())).toEqual(['', 'Họ và tên']);
    expect(property(word.paragraph('Họ và tên'), 'w:tab', 'w:pos')).toBe(
      property(cells[1] ?? fail(), 'w:tcW', 'w:w'),
    );
  });

  test.each([
    ['without a source', null],
    ['of a kind Word does not show', `data:image/webp;base64,${Buffer.from('RIFF').toString('base64')}`],
    ['that is no data', 'https://example.org/a.png'],
  ])('%s is an empty frame with its label', async (_, source) => {
    const word = await form({ ...picture, source, beside: [] });
    expect(word.text).toContain('Ảnh 3x4');
    expect(allOf(word.body, 'w:trHeight')[0]?.attributes).toMatchObject({
      'w:val': '2268',
      'w:hRule': 'exact',
    });
    expect(misplaced(word.body)).toEqual([]);
  });
});

describe('the ending', () => {
  const ending = (more: Partial<Ending>): Ending => ({
    kind: 'ending',
    recipients: null,
    signatures: [signature],
    ...more,
  });
  const words = (table: XmlElement | undefined) =>
    rowsOf(table).map((row) => allOf(row, 'w:tc').map((cell) => textOf(cell).trim().split('\n')));

  test('has the recipients at the left and the signature at the right', async () => {
    const word = await writtenWord(partyReport());
    expect(words(word.tables.at(-1))).toEqual([
      [
        [
          'Nơi nhận:',
          '- Ban Thường vụ Tỉnh ủy (để báo cáo),',
          '- Các chi bộ, đảng bộ cơ sở trực thuộc Đảng ủy Công an tỉnh,',
          '- Lưu Văn phòng Đảng ủy.',
        ],
        ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Nguyễn Thị Thu Hằng'],
      ],
    ]);
  });

  test('puts three signatures side by side, posts in capitals as on the pages, their names on one line', async () => {
    const other = { ...signature, authority: 'T/M CHI BỘ', title: 'Bí thư', name: 'Trần Thị B' };
    const word = await form(ending({ signatures: [signature, other, { ...signature, name: '' }] }));
    expect(words(word.tables.at(-1))).toEqual([
      [
        ['NGƯỜI KHAI', '(Ký, ghi rõ họ tên)'],
        ['T/M CHI BỘ', 'BÍ THƯ', '(Ký, ghi rõ họ tên)'],
        ['NGƯỜI KHAI', '(Ký, ghi rõ họ tên)'],
      ],
      [['Nguyễn Văn A'], ['Trần Thị B'], ['']],
    ]);
    expect(rowsOf(word.tables.at(-1)).map(staysWithNext)).toEqual([true, false]);
  });

  test('puts a single signature at the right', async () => {
    expect(words((await form(ending({}))).tables.at(-1))[0]?.map((cell) => cell[0])).toEqual([
      '',
      'NGƯỜI KHAI',
    ]);
  });

  test('is whole, and takes the text or the row before it along', async () => {
    const after = await form(body('Một'), body('Hai'), { kind: 'space', height: 6 }, ending({}));
    expect(['Một', 'Hai'].map((text) => isOn(after.paragraph(text), 'w:keepNext'))).toEqual([false, true]);
    expect(rowsOf(after.tables.at(-1)).every((row) => isOn(row, 'w:cantSplit'))).toBe(true);
    const table = await form(nameTable(2), ending({}));
    expect(rowsOf(table.tables[0]).map(staysWithNext).slice(-2)).toEqual([true, true]);
  });

  test('holds forty recipients', async () => {
    const recipients = Array.from({ length: 40 }, (_, index) => `Chi bộ ${index + 1};`);
    const word = await writtenWord(partyReport({ blocks: [body('Một'), ending({ recipients })] }));
    expect(word.paragraphs.filter((text) => /^- Chi bộ \d+[,.]$/.test(text))).toHaveLength(40);
    expect(word.text).toContain('- Chi bộ 40.\n');
  });
});

function fail(): never {
  throw new Error('not written');
}
