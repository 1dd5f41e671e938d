import { describe, expect, test } from 'vitest';
import type { DocumentFamily, PrintedDocument } from '#shared/documents/printed-document.ts';
import { isOn, property, writtenWord } from './__fixtures__/read-word.ts';
import { body, CREATED, partyReport, stateReport } from './__fixtures__/sample-documents.ts';
import { misplaced } from './__fixtures__/word-order.ts';
import { allOf } from './__fixtures__/xml-tree.ts';
import { writeWordFile } from './write-word-file.ts';

const marks = { secrecy: 'MẬT', urgency: 'KHẨN', draft: 'DỰ THẢO', copy: 'Bản số: 02' };
const reports: Record<DocumentFamily, (more?: Partial<PrintedDocument>) => PrintedDocument> = {
  state: stateReport,
  party: partyReport,
};

describe.each(['state', 'party'] as const)('a document of the family "%s"', (family) => {
  test.each(['portrait', 'landscape'] as const)('is sound for Word, %s', async (orientation) => {
    const word = await writtenWord(reports[family]({ orientation, marks }));
    expect(misplaced(word.body)).toEqual([]);
    expect(misplaced(word.part('word/styles.xml'))).toEqual([]);
  });

  test('stands on A4 with 20, 20, 30 and 15 mm around it', async () => {
    const { body: root } = await writtenWord(reports[family]());
    expect(allOf(root, 'w:pgMar')[0]?.attributes).toMatchObject({
      'w:top': '1134',
      'w:bottom': '1134',
      'w:left': '1701',
      'w:right': '850',
    });
    expect(allOf(root, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
  });

  test('lies across when it is wide', async () => {
    const { body: root } = await writtenWord(reports[family]({ orientation: 'landscape' }));
    expect(allOf(root, 'w:pgSz')[0]?.attributes).toMatchObject({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
  });

  test('is Times New Roman in every script, and Vietnamese for the spelling check', async () => {
    const styles = (await writtenWord(reports[family]())).part('word/styles.xml');
    const fonts = allOf(styles, 'w:rFonts')[0]?.attributes;
    expect(Object.values(fonts ?? {})).toEqual(Array(4).fill('Times New Roman'));
    expect(property(styles, 'w:lang')).toBe('vi-VN');
  });

  test('numbers its pages from the second on', async () => {
    const word = await writtenWord(reports[family]());
    expect(isOn(word.body, 'w:titlePg')).toBe(true);
    const references = allOf(word.body, 'w:headerReference').map((one) => one.attributes['w:type']);
    expect(references.sort()).toEqual(['default', 'first']);
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => word.parts.get(name) ?? '');
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(1);
  });

  test('bears the mark of secrecy above every further page where it says so', async () => {
    const marked = async (everyPage: boolean) => {
      const word = await writtenWord(reports[family]({ marks: { ...marks, everyPage } }));
      expect(misplaced(word.body)).toEqual([]);
      return ['word/header1.xml', 'word/header2.xml'].filter((name) =>
        (word.parts.get(name) ?? '').includes('MẬT'),
      );
    };
    expect(await marked(true)).toHaveLength(1);
    expect(await marked(false)).toEqual([]);
  });

  test('is of the newest mode, so that Word speaks of no compatibility', async () => {
    const settings = (await writtenWord(reports[family]())).part('word/settings.xml');
    expect(property(settings, 'w:compatSetting')).toBe('15');
  });
});

describe('the head', () => {
  test('of a State document names the bodies, the nation, the number with a colon and the day', async () => {
    const { paragraphs } = await writtenWord(stateReport());
    expect(paragraphs.filter((text) => text !== '').slice(0, 8)).toEqual([
      'BỘ CÔNG AN',
      'CÔNG AN TỈNH QUẢNG NINH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:\u00a012/BC-CAT-PX03',
      'Quảng Ninh, ngày 05 tháng 02 năm 2026',
      'BÁO CÁO',
      'Kết quả công tác xây dựng Đảng quý I năm 2026',
    ]);
  });

  test('of a Party document has the star, the number without a colon and the name of the Party', async () => {
    const { paragraphs } = await writtenWord(partyReport());
    expect(paragraphs.filter((text) => text !== '').slice(0, 6)).toEqual([
      'TỈNH ỦY QUẢNG NINH',
      'ĐẢNG ỦY CÔNG AN TỈNH',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số\u00a012-BC/ĐUCA',
      'Quảng Ninh, ngày 05 tháng 02 năm 2026',
    ]);
  });

  test('has rules as paragraph borders: issuer, motto and summary of the State, the name of the Party', async () => {
    const rules = async (document: PrintedDocument) =>
      allOf((await writtenWord(document)).body, 'w:pBdr').length;
    expect(await rules(stateReport())).toBe(3);
    expect(await rules(partyReport())).toBe(1);
  });

  test('leaves the column of the nation wide enough for one line', async () => {
    const { tables } = await writtenWord(stateReport());
    const columns = allOf(tables[0] ?? fail(), 'w:gridCol').map((one) => Number(one.attributes['w:w']));
    // The name of the nation takes 250 points in bold 12.
    expect(columns.at(-1)).toBeGreaterThan(5000);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(9354);
  });

  test('leaves room for a number and a day that are written by hand', async () => {
    const head = stateReport().head;
    const { text } = await writtenWord(
      stateReport({ head: head && { ...head, number: '/BC-CAT-PX03', date: null } }),
    );
    expect(text).toContain(`Số:\u00a0${'\u00a0'.repeat(8)}/BC-CAT-PX03`);
    expect(text).toContain('ngày ...... tháng ...... năm ........');
  });

  test('bears secrecy and urgency in frames, copy number and draft as text', async () => {
    const word = await writtenWord(partyReport({ marks }));
    expect(['MẬT', 'KHẨN'].map((mark) => isFramed(word.paragraph(mark)))).toEqual([true, true]);
    expect(['Bản số: 02', 'DỰ THẢO'].map((mark) => isFramed(word.paragraph(mark)))).toEqual([false, false]);
  });

  test('of a form with its own head is left out, its marks stay', async () => {
    const word = await writtenWord(stateReport({ head: null, marks }));
    expect(word.text).not.toContain('CỘNG HÒA');
    expect(word.text.startsWith('MẬT\n')).toBe(true);
    expect(misplaced(word.body)).toEqual([]);
  });
});

describe('the file', () => {
  test('names the organisation and the moment it was made for, and nobody else', async () => {
    const word = await writtenWord(stateReport());
    const core = word.parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Báo cáo quý I</dc:title>');
    expect(core).toContain('<dc:creator>Công an tỉnh Quảng Ninh</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Công an tỉnh Quảng Ninh</cp:lastModifiedBy>');
    expect(core.match(/2026-02-05T01:30:00Z/g)).toHaveLength(2);
    expect(word.parts.get('docProps/app.xml')).toContain('<Company>Công an tỉnh Quảng Ninh</Company>');
  });

  test('is the same bytes for the same document', async () => {
    const document = stateReport({ marks });
    const [one, other] = [await writeWordFile(document, CREATED), await writeWordFile(document, CREATED)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('is refused without a moment it was made', async () => {
    await expect(writeWordFile(stateReport(), 'hôm nay')).rejects.toThrow(RangeError);
  });

  test('of an empty document can be opened too', async () => {
    const word = await writtenWord(stateReport({ head: null, title: null, blocks: [] }));
    expect(misplaced(word.body)).toEqual([]);
  });

  test('of thirty pages holds every paragraph', async () => {
    const word = await writtenWord(stateReport({}, { paragraphs: 330, rows: 60 }));
    expect(word.paragraphs.filter((text) => /^\d+\. Thực hiện/.test(text))).toHaveLength(330);
    expect(misplaced(word.body)).toEqual([]);
  });

  test('keeps a title of six lines with the text below it', async () => {
    const summary = Array(6).fill('đề nghị xét, công nhận và khen thưởng các tập thể, cá nhân').join(' ');
    const word = await writtenWord(partyReport({ title: { kind: 'TỜ TRÌNH', summary } }));
    expect(isOn(word.paragraph(summary), 'w:keepNext')).toBe(true);
  });
});

describe('text', () => {
  const written = async (text: string) => writtenWord(partyReport({ blocks: [body(text)] }));

  test('that looks like a formula, a tag or a name of the package stays text', async () => {
    for (const text of [
      '=1+1',
      '<w:p/> & "A" \'B\'',
      '{image1.png}',
      '{default-bullet-numbering-0}',
      ']]>',
      '&amp;',
    ]) {
      expect((await written(text)).paragraphs).toContain(text);
    }
  });

  test('is composed, and free of what XML cannot hold and of marks that turn a line around', async () => {
    const decomposed = 'Thắng'.normalize('NFD');
    const word = await written(`${decomposed}\u0000\u0008\ufffe\u202e nghĩa\tvụ\ud800`);
    expect(word.paragraphs).toContain('Thắng nghĩa vụ\ufffd');
  });

  test('keeps the line breaks of its author and the face of each run', async () => {
    const runs = [
      { text: 'Kính gửi:\n', bold: true },
      { text: 'Chi bộ 1', italic: true, size: 12 },
    ];
    const word = await writtenWord(partyReport({ blocks: [{ ...body(''), runs }] }));
    const paragraph = word.paragraph('Kính gửi');
    expect(word.paragraphs).toContain('Kính gửi:\nChi bộ 1');
    const faces = allOf(paragraph, 'w:r').map((run) => [
      isOn(run, 'w:b'),
      isOn(run, 'w:i'),
      property(run, 'w:sz'),
    ]);
    expect(faces[0]).toEqual([true, false, '28']);
    expect(faces.at(-1)).toEqual([false, true, '24']);
  });
});

const isFramed = (paragraph: Parameters<typeof allOf>[0]) => allOf(paragraph, 'w:pBdr').length === 1;

function fail(): never {
  throw new Error('no table');
}
