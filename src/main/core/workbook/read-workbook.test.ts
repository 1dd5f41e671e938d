import { describe, expect, it, test } from 'vitest';
import { makeXlsx, makeZip, textCell, workbookParts } from './__fixtures__/make-xlsx.ts';
import { readWorkbook } from './read-workbook.ts';
import { WorkbookRefusal } from './workbook-refusal.ts';

const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;
const read = (xml: string) => readWorkbook(makeXlsx(xml), 'a.xlsx').sheets[0];

const DATE_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>';

function withDateStyle(xml: string, properties = '') {
  const parts = workbookParts([{ name: 'A', xml }]).map((part) => {
    if (part.name === '[Content_Types].xml') {
      const styles =
        '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>';
      return { ...part, content: String(part.content).replace('</Types>', styles) };
    }
    if (part.name === 'xl/workbook.xml') {
      return { ...part, content: String(part.content).replace('<sheets>', `${properties}<sheets>`) };
    }
    return part;
  });
  return readWorkbook(makeZip([...parts, { name: 'xl/styles.xml', content: DATE_STYLES }]), 'a.xlsx')
    .sheets[0];
}

describe('a foreign workbook', () => {
  it('keeps text, numbers, truth values and errors apart', () => {
    const cells = `${textCell('A1', 'Hà Tu')}<c r="B1"><v>2.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>`;
    expect(read(data(`<row r="1">${cells}</row>`))?.rows).toEqual([
      [
        { kind: 'text', text: 'Hà Tu' },
        { kind: 'number', value: 2.5 },
        { kind: 'boolean', value: true },
        { kind: 'error', text: '#REF!' },
      ],
    ]);
  });

  it('numbers rows and columns as Excel does, blanks included, and cuts what trails', () => {
    const xml = data(
      `<row r="3">${textCell('C3', 'x')}${textCell('D3', '  ')}<c r="E3" s="0"/></row>`,
      `<row r="4">${textCell('A4', '\u00a0')}</row>`,
    );
    expect(read(xml)?.rows).toEqual([[], [], [null, null, { kind: 'text', text: 'x' }]]);
  });

  it('stores text composed, whatever the sender typed with', () => {
    const row = read(data(`<row r="1">${textCell('A1', 'Thắng'.normalize('NFD'))}</row>`))?.rows[0];
    expect(row).toEqual([{ kind: 'text', text: 'Thắng'.normalize('NFC') }]);
  });

  it('gives the day a date cell shows, never the day before', () => {
    const cells =
      '<c r="A1" s="1"><v>35393</v></c><c r="B1" s="1"><v>35392.9999999</v></c><c r="C1"><v>35393</v></c>';
    expect(withDateStyle(data(`<row r="1">${cells}</row>`))?.rows[0]).toEqual([
      { kind: 'date', date: '1996-11-24' },
      { kind: 'date', date: '1996-11-24' },
      { kind: 'number', value: 35393 },
    ]);
  });

  it('counts from 1904 where the workbook says so', () => {
    const sheet = withDateStyle(
      data('<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>33931</v></c></row>'),
      '<workbookPr date1904="1"/>',
    );
    expect(sheet?.rows[0]?.[1]).toEqual({ kind: 'date', date: '1996-11-24' });
  });

  it('keeps formulas as formulas, with the result Excel stored or none', () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>HYPERLINK("http://x","A")</f><v></v></c><c r="C1" t="str"><f>D1</f><v>Kinh</v></c><c r="D1" t="str"><f>E1</f><v></v></c>';
    expect(read(data(`<row r="1">${cells}</row>`))?.rows[0]).toEqual([
      { kind: 'formula', formula: '1+1', cached: { kind: 'number', value: 2 } },
      { kind: 'formula', formula: 'HYPERLINK("http://x","A")', cached: null },
      { kind: 'formula', formula: 'D1', cached: { kind: 'text', text: 'Kinh' } },
      { kind: 'formula', formula: 'E1', cached: { kind: 'text', text: '' } },
    ]);
  });

  it('text that begins with "=" is text', () => {
    expect(read(data(`<row r="1">${textCell('A1', '=1+1')}</row>`))?.rows[0]).toEqual([
      { kind: 'text', text: '=1+1' },
    ]);
  });

  it('tells merged areas and hidden sheets', () => {
    const xml = `${data(`<row r="1">${textCell('A1', 'Ngày sinh')}</row>`)}<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`;
    const file = makeZip(
      workbookParts([
        { name: 'Danh mục', xml, state: 'hidden' },
        { name: 'DSCB', xml },
      ]),
    );
    const { sheets } = readWorkbook(file, 'a.xlsx');
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Danh mục', true],
      ['DSCB', false],
    ]);
    expect(sheets[1]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  });
});

describe('a damaged workbook', () => {
  it('with one flipped bit anywhere is refused, or nothing that is read has changed', () => {
    const whole = makeXlsx(data(`<row r="1">${textCell('A1', 'Họ và tên')}</row>`));
    const truth = readWorkbook(whole, 'a.xlsx');
    let refused = 0;
    for (let at = 0; at < whole.length; at++) {
      const flipped = Buffer.from(whole);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at);
      const reading = readOrRefuse(flipped);
      if (reading === null) refused++;
      else expect(reading, `byte ${at}`).toEqual(truth);
    }
    expect(refused).toBeGreaterThan(whole.length / 2);
  });
});

describe('a workbook made to break readers', () => {
  const one = textCell('A1', 'x');

  it('a sheet named __proto__ changes no object of the program', () => {
    const file = makeZip(
      workbookParts([
        { name: '__proto__', xml: data(`<row r="1">${one}</row>`) },
        { name: 'DSCB', xml: data(`<row r="1">${one}</row>`) },
      ]),
    );
    const { sheets } = readWorkbook(file, 'a.xlsx');
    expect(sheets.map((sheet) => sheet.name)).toContain('DSCB');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('!data' in {}).toBe(false);
  });

  test.each([
    ['in its row', `<row r="4000000000">${textCell('A4000000000', 'x')}</row>`],
    ['only in its cell', `<row r="1">${textCell('A4000000000', 'x')}</row>`],
    ['in the last row of Excel', `<row r="1048576">${textCell('A1048576', 'x')}</row>`],
    ['below zero', `<row r="1">${textCell('A0', 'x')}</row>`],
  ])('a row number that no list has, %s, costs no time and imports nothing', (_, row) => {
    expect(() => readWorkbook(makeXlsx(data(row)), 'a.xlsx')).toThrow(/FILE_(TOO_LARGE|NO_DATA|DAMAGED)/);
  });

  it('a stray blank in the last row of Excel is no reason to refuse', () => {
    const xml = data(`<row r="1">${one}</row>`, `<row r="1048576">${textCell('XFD1048576', ' ')}</row>`);
    expect(read(xml)?.rows).toEqual([[{ kind: 'text', text: 'x' }]]);
  });

  test.each([
    ['a workbook without a filled cell', makeXlsx(data()), 'FILE_NO_DATA'],
    [
      'parts that are no XML',
      makeZip(workbookParts([]).map((part) => ({ ...part, content: '\u0000' }))),
      'FILE_',
    ],
  ])('%s is refused', (_, file, code) => {
    expect(() => readWorkbook(file, 'a.xlsx')).toThrow(code);
  });
});

function readOrRefuse(file: Buffer) {
  try {
    return readWorkbook(file, 'a.xlsx');
  } catch (error) {
    if (error instanceof WorkbookRefusal) return null;
    throw error;
  }
}
