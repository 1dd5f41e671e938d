import { describe, expect, test, vi } from 'vitest';
import { packageParts, partOf } from './__fixtures__/package-parts.ts';
import { readSheet, readWorkbook, rowOf } from './__fixtures__/read-sheet.ts';
import { CREATED, sampleReport, textColumns } from './__fixtures__/sample-report.ts';
import { writeReport } from './write-report.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const sent = (...report: Parameters<typeof sampleReport>) =>
  writeReport(sampleReport(...report), 'sent', CREATED);
const nameOf = (bytes: Uint8Array, name: string) =>
  new RegExp(`name="_xlnm\\.${name}"[^>]*>([^<]*)<`).exec(partOf(bytes, 'xl/workbook.xml'))?.[1];

describe('the header of a State report', () => {
  test('names the bodies, the Republic, the number with a colon, the place and the date', async () => {
    const sheet = readSheet(await sent(3));
    expect(sheet.cell('A1')?.v).toBe('BỘ CÔNG AN');
    expect(sheet.cell('A2')?.v).toBe('CÔNG AN TỈNH QUẢNG NINH');
    expect(rowOf(sheet.find('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))).toBe(1);
    expect(rowOf(sheet.find('Độc lập - Tự do - Hạnh phúc'))).toBe(2);
    const numberRow = rowOf(sheet.find('Số: 12/BC-CAT-PX03'));
    expect(rowOf(sheet.find('Quảng Ninh, ngày 05 tháng 02 năm 2026'))).toBe(numberRow);
    expect(sheet.texts).toContain('DANH SÁCH CÁN BỘ, CHIẾN SĨ');
    expect(sheet.texts).toContain('(Tính đến ngày 31/12/2025)');
  });

  test('has a rule under the issuer and one under the motto', async () => {
    const drawing = partOf(await sent(3), 'xl/drawings/drawing1.xml');
    expect(drawing.match(/<xdr:twoCellAnchor/g)).toHaveLength(2);
  });

  test('leaves room to write the number by hand when it is not given yet', async () => {
    const { header } = sampleReport(0);
    const sheet = readSheet(await sent(3, { header: { ...header, number: '/BC-CAT-PX03' } }));
    expect(sheet.texts.find((text) => text.startsWith('Số:'))).toMatch(/^Số: \u00a0{8}\/BC-CAT-PX03$/);
  });

  test('writes months from March on without a zero', async () => {
    const { header } = sampleReport(0);
    const march = { ...header, date: '2026-03-09' as typeof header.date };
    expect(readSheet(await sent(1, { header: march })).texts).toContain(
      'Quảng Ninh, ngày 09 tháng 3 năm 2026',
    );
  });
});

test('a Party report has the star, the number without a colon and the name of the Party', async () => {
  const { header } = sampleReport(0);
  const party = { ...header, family: 'party' as const, superior: 'Tỉnh ủy Quảng Ninh', number: '12-BC/ĐUCA' };
  const sheet = readSheet(await sent(3, { header: party }));
  expect(sheet.texts).toEqual(
    expect.arrayContaining(['TỈNH ỦY QUẢNG NINH', '*', 'Số 12-BC/ĐUCA', 'ĐẢNG CỘNG SẢN VIỆT NAM']),
  );
  expect(sheet.texts).not.toContain('Độc lập - Tự do - Hạnh phúc');
});

describe('the table', () => {
  test('begins with STT, numbers the people and the columns, and merges a group over its leaves', async () => {
    const columns = [
      { key: 'name', title: 'Họ và tên', kind: 'text' as const },
      {
        title: 'Ngày vào Đảng',
        columns: [
          { key: 'born', title: 'Dự bị', kind: 'date' as const },
          { key: 'off', title: 'Chính thức', kind: 'date' as const },
        ],
      },
    ];
    const sheet = readSheet(await sent(3, { columns }));
    const top = rowOf(sheet.find('STT'));
    expect(sheet.merges).toEqual(
      expect.arrayContaining([`A${top}:A${top + 1}`, `B${top}:B${top + 1}`, `C${top}:D${top}`]),
    );
    expect(['A', 'B', 'C', 'D'].map((column) => sheet.cell(`${column}${top + 2}`)?.v)).toEqual([
      '(1)',
      '(2)',
      '(3)',
      '(4)',
    ]);
    expect([3, 4, 5].map((offset) => sheet.cell(`A${top + offset}`)?.v)).toEqual([1, 2, 3]);
  });

  test('holds real dates, real numbers, and police numbers as text with their zeros', async () => {
    const sheet = readSheet(await sent(3));
    const row = rowOf(sheet.find('STT')) + 2;
    expect(sheet.cell(`C${row}`)).toMatchObject({ t: 's', v: '012345' });
    expect(sheet.cell(`D${row}`)).toMatchObject({
      t: 'd',
      v: new Date(Date.UTC(1960, 4, 20)),
      z: 'dd/mm/yyyy',
    });
    expect(sheet.cell(`E${row}`)).toMatchObject({ t: 'n', v: 0.1, z: '#,##0.00' });
    expect(sheet.cell(`F${row}`)).toMatchObject({ t: 'n', v: 1000, z: '#,##0' });
  });

  test('sums by a formula over exactly the people, with the sum beside it', async () => {
    const sheet = readSheet(await sent(240));
    const first = rowOf(sheet.find('STT')) + 2;
    const total = rowOf(sheet.find('Tổng cộng'));
    expect(total).toBe(first + 240);
    const cases = Array.from({ length: 240 }, (_, index) => 1000 + index).reduce((a, b) => a + b);
    expect(sheet.cell(`F${total}`)).toMatchObject({ f: `SUM(F${first}:F${total - 1})`, v: cases });
    expect(sheet.cell(`E${total}`)).toMatchObject({ f: `SUM(E${first}:E${total - 1})`, v: 240 * 14.6 });
  });

  test.each([
    ['in the column STT', 'XVIII', ['XVIII', 'ĐỘI 1']],
    ['with the title, lest it widen the column STT', 'LXXXVIII', ['LXXXVIII. ĐỘI 1']],
  ])('has the number of a section %s', async (_, ordinal, expected) => {
    const rows = [{ kind: 'section' as const, ordinal, title: 'ĐỘI 1' }, ...sampleReport(2).rows];
    expect(readSheet(await sent(2, { rows })).texts).toEqual(expect.arrayContaining(expected));
  });

  test('counts nothing twice where sections have sums of their own', async () => {
    const people = sampleReport(4).rows.slice(0, 4);
    const rows = [
      { kind: 'total' as const, title: 'Toàn tỉnh' },
      { kind: 'section' as const, ordinal: 'I', title: 'Đơn vị A', sums: true },
      ...people.slice(0, 2),
      { kind: 'section' as const, ordinal: 'II', title: 'Đơn vị B', sums: true },
      ...people.slice(2),
    ];
    const sheet = readSheet(await sent(0, { rows, numbering: 'perSection' }));
    const top = rowOf(sheet.find('Toàn tỉnh'));
    expect(sheet.cell(`F${top}`)).toMatchObject({ f: `SUBTOTAL(9,F${top + 2}:F${top + 6})`, v: 4006 });
    expect(sheet.cell(`F${top + 1}`)).toMatchObject({ f: `SUBTOTAL(9,F${top + 2}:F${top + 3})`, v: 2001 });
    expect(sheet.cell(`F${top + 4}`)).toMatchObject({ f: `SUBTOTAL(9,F${top + 5}:F${top + 6})`, v: 2005 });
    expect(sheet.cell(`A${top + 5}`)?.v).toBe(1);
  });

  test.each(['=HYPERLINK("http://x")', '+84', '-1', '@SUM(A1)'])('keeps "%s" as text', async (text) => {
    const rows = [{ kind: 'data' as const, values: { name: text, cases: text } }];
    const bytes = await sent(0, { rows, title: text });
    const sheet = readSheet(bytes);
    const row = rowOf(sheet.find('STT')) + 2;
    for (const column of ['B', 'F']) {
      expect(sheet.cell(`${column}${row}`)).toMatchObject({ t: 's', v: text });
      expect(sheet.cell(`${column}${row}`)?.f).toBeUndefined();
    }
    expect(partOf(bytes, SHEET)).not.toContain('<f>');
  });
});

describe('on paper', () => {
  test.each([
    [7, 'portrait'],
    [8, 'landscape'],
  ])('%i columns and STT are printed %s', async (count, orientation) => {
    const bytes = await sent(3, { columns: textColumns(count) });
    expect(partOf(bytes, SHEET)).toContain(`orientation="${orientation}"`);
  });

  test('A4, one page wide, official margins, page number from the second page on', async () => {
    const xml = partOf(await sent(3), SHEET);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*fitToHeight="0"/);
    const margins = /<pageMargins left="([\d.]+)" right="([\d.]+)" top="([\d.]+)" bottom="([\d.]+)"/.exec(
      xml,
    );
    expect(margins?.slice(1).map((inches) => Math.round(Number(inches) * 25.4))).toEqual([30, 15, 20, 20]);
    expect(xml).toContain('<headerFooter differentFirst="1"><oddHeader>&amp;C');
    expect(xml).not.toContain('firstHeader');
  });

  test('header rows repeat, the area ends with the last recipient, the header stays on screen', async () => {
    const bytes = await sent(240);
    const sheet = readSheet(bytes);
    const top = rowOf(sheet.find('STT'));
    expect(nameOf(bytes, 'Print_Titles')).toBe(`&apos;Danh sách&apos;!$${top}:$${top + 1}`);
    expect(nameOf(bytes, 'Print_Area')).toBe(`&apos;Danh sách&apos;!$A$1:$F$${sheet.lastRow}`);
    expect(partOf(bytes, SHEET)).toContain(`ySplit="${top + 1}"`);
  });

  test('a header that would fill the screen is not frozen', async () => {
    const title = Array.from({ length: 6 }, (_, index) => `Dòng ${index + 1} của một tiêu đề rất dài`).join(
      '\n',
    );
    const tall = await sent(3, { title, unitOfMeasure: 'người', columns: sampleReport(0).columns });
    const long = await sent(3, { title: `${title}\n${title}` });
    expect(partOf(tall, SHEET)).toContain('state="frozen"');
    expect(partOf(long, SHEET)).not.toContain('state="frozen"');
  });

  test('signatures cut by a page end are moved whole to the next page', async () => {
    const breaks = await Promise.all(
      Array.from({ length: 40 }, async (_, extra) => partOf(await sent(10 + extra), SHEET).includes('<brk ')),
    );
    expect(breaks).toContain(true);
    expect(breaks).toContain(false);
  });

  test('forty recipients follow one another, the last with a full stop', async () => {
    const recipients = [...Array.from({ length: 39 }, (_, index) => `Đơn vị ${index + 1}`), 'Lưu: VT.'];
    const { texts } = readSheet(await sent(3, { recipients }));
    expect(texts.slice(-40)).not.toContain('Nơi nhận:');
    expect(texts.filter((text) => /^- .*;$/.test(text))).toHaveLength(39);
    expect(texts.at(-1)).toBe('- Lưu: VT.');
  });

  test('a unit name of 120 characters wraps in a row tall enough for it', async () => {
    const title = 'Phòng Cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ '.repeat(3).slice(0, 120).trim();
    const rows = [{ kind: 'data' as const, values: { name: title.slice(0, 40), policeNumber: title } }];
    const columns = sampleReport(0).columns.map((column) => ({ ...column, oneLine: false }));
    const bytes = await sent(0, { rows, columns });
    const row = rowOf(readSheet(bytes).find(title));
    const height = new RegExp(`<row r="${row}"[^>]* ht="([\\d.]+)"`).exec(partOf(bytes, SHEET))?.[1];
    expect(Number(height)).toBeGreaterThan(3 * 15);
  });
});

describe('copies', () => {
  test('"Bản gửi" holds the report sheet only', async () => {
    const bytes = await sent(3);
    expect(readWorkbook(bytes).SheetNames).toEqual(['Danh sách']);
    expect([...packageParts(bytes).values()].join()).not.toContain('mật không nêu tên');
  });

  test('"Bản lưu" adds what was counted and whether the totals agree', async () => {
    const bytes = await writeReport(sampleReport(240), 'kept', CREATED);
    expect(readWorkbook(bytes).SheetNames).toEqual(['Danh sách', 'Nguồn số liệu', 'Đối chiếu']);
    const sources = readSheet(bytes, 1);
    expect(sources.cell(`D${rowOf(sources.find('Tổng số'))}`)).toMatchObject({ t: 'n', v: 240 });
    expect(sources.texts).toEqual(
      expect.arrayContaining(['1. Nguyễn Văn An.', '3 hồ sơ mật không nêu tên.', 'Người đang công tác']),
    );
    expect(sources.texts).toContain('Bản lưu, không gửi kèm báo cáo');
    const checks = readSheet(bytes, 2);
    const first = rowOf(checks.find('Nội dung đối chiếu')) + 1;
    expect([0, 1, 2].map((offset) => checks.cell(`E${first + offset}`)?.v)).toEqual([
      'Khớp',
      'Khớp',
      'KHÔNG KHỚP',
    ]);
  });
});

test('the kept copy of a report that follows from rules names the version of the rulebook', async () => {
  const bytes = await writeReport(sampleReport(3, { rulebookVersion: 71 }), 'kept', CREATED);
  expect(readSheet(bytes, 1).texts).toContain('Bản lưu, không gửi kèm báo cáo. Sổ quy định bản 71');
});

describe('the file', () => {
  test('names the organisation as author and company, and nobody and nothing else', async () => {
    const bytes = await sent(3);
    const core = partOf(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:creator>Công an tỉnh Quảng Ninh</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Công an tỉnh Quảng Ninh</cp:lastModifiedBy>');
    expect(core).toContain('<dc:title>Danh sách cán bộ, chiến sĩ</dc:title>');
    expect(core).toContain('2026-02-05T01:00:00Z</dcterms:created>');
    expect(partOf(bytes, 'docProps/app.xml')).toContain('<Company>Công an tỉnh Quảng Ninh</Company>');
  });

  test('has no macro and no external link', async () => {
    const parts = packageParts(await writeReport(sampleReport(3), 'kept', CREATED));
    expect([...parts.keys()].filter((name) => /vba|externalLink/i.test(name))).toEqual([]);
    expect([...parts.values()].join()).not.toContain('TargetMode="External"');
  });

  test('uses Times New Roman throughout, unstyled cells included', async () => {
    const styles = partOf(await sent(3), 'xl/styles.xml');
    const fonts = [...styles.matchAll(/<name val="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
  });

  test('is the same to the byte when written again a year later', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-05T01:00:00Z') });
    try {
      const first = await writeReport(sampleReport(40), 'kept', CREATED);
      vi.setSystemTime(new Date('2027-03-06T07:08:09Z'));
      const second = await writeReport(sampleReport(40), 'kept', CREATED);
      expect(Buffer.compare(first, second)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('further tables of a report', () => {
  const annex = (sheetName: string, keptOnly = false) => ({
    sheetName,
    title: 'Danh sách kèm theo',
    period: '(Năm 2025)',
    columns: [
      { key: 'name', title: 'Họ và tên', kind: 'text' as const },
      { key: 'count', title: 'Số', kind: 'integer' as const, sum: true },
    ],
    rows: [
      { kind: 'data' as const, values: { name: 'Nguyễn Văn An', count: 2 } },
      { kind: 'total' as const, title: 'Cộng' },
    ],
    keptOnly,
  });
  const report = () => sampleReport(2, { annexes: [annex('Phụ lục'), annex('Chưa đủ dữ liệu', true)] });

  test('are sheets of their own with title, table and totals, the page set up', async () => {
    const bytes = await writeReport(report(), 'sent', CREATED);
    expect(readWorkbook(bytes).SheetNames).toEqual(['Danh sách', 'Phụ lục']);
    const xml = partOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<f>SUM(C7:C7)</f>');
    expect(xml).toContain('paperSize="9"');
    expect(nameOf(bytes, 'Print_Area')).toBeDefined();
  });

  test('what is kept inside the office only is not sent', async () => {
    const bytes = await writeReport(report(), 'kept', CREATED);
    expect(readWorkbook(bytes).SheetNames).toEqual([
      'Danh sách',
      'Phụ lục',
      'Chưa đủ dữ liệu',
      'Nguồn số liệu',
      'Đối chiếu',
    ]);
  });
});

test('a figure that is no sum stands beside the sums as a plain number', async () => {
  const columns = [
    { key: 'name', title: 'Đơn vị', kind: 'text' as const },
    { key: 'people', title: 'Tổng số', kind: 'integer' as const, sum: true },
    { key: 'age', title: 'Tuổi bình quân', kind: 'decimal' as const },
  ];
  const rows = [
    { kind: 'section' as const, ordinal: 'I', title: 'KHỐI PHÒNG', sums: true, figures: { age: 38.5 } },
    { kind: 'data' as const, values: { name: 'PX03', people: 3, age: 38.5 } },
    { kind: 'total' as const, title: 'Tổng cộng', figures: { age: 38.5 } },
  ];
  const xml = partOf(await sent(0, { columns, rows }), SHEET);
  expect(xml.match(/<v>38\.5<\/v>/g)).toHaveLength(3);
  expect(xml.match(/<f>SUBTOTAL/g)).toHaveLength(2);
});
