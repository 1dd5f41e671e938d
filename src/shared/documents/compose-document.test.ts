import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../domain/local-date.ts';
import { composeDocument } from './compose-document.ts';
import { type DocumentType, draft, type Issuer } from './documents.contract.ts';
import { fillPlaceholders, placeholders } from './placeholders.ts';
import { readRecipients, readSignature } from './signature-text.ts';

const ID = '01900000-0000-7000-8000-000000000001';
const office: Issuer = {
  id: ID,
  family: 'state',
  superior: 'Bộ Công an',
  name: 'Công an tỉnh Quảng Ninh',
  symbol: 'CAT-PX03',
  place: 'Quảng Ninh',
  retired: false,
};
const committee: Issuer = { ...office, family: 'party', name: 'Đảng ủy Công an tỉnh', symbol: 'ĐUCA' };
const report: DocumentType = { code: 'BC', name: 'Báo cáo', symbol: 'BC', families: ['state', 'party'] };
const letter: DocumentType = { code: 'CV-NN', name: 'Công văn', symbol: '', families: ['state'] };

const written = (changed: object) =>
  draft.parse({
    issuerId: ID,
    typeCode: 'BC',
    summary: 'Kết quả công tác đảng quý I',
    body: '# I. KẾT QUẢ\n\nĐã kết nạp đảng viên.\n- Chi bộ 1\nHết.',
    recipients: [],
    signatures: [],
    ...changed,
  });
const numbered = { number: 12, date: '2026-02-05' as LocalDate };

describe('a draft becomes a document', () => {
  test('headings, lists and paragraphs; blank lines are dropped and a State text ends in "./."', () => {
    const { document, missing } = composeDocument(written({}), office, report, {}, numbered);
    expect(missing).toEqual([]);
    expect(document.head).toEqual({
      superior: 'BỘ CÔNG AN',
      issuer: 'CÔNG AN TỈNH QUẢNG NINH',
      number: '12/BC-CAT-PX03',
      place: 'Quảng Ninh',
      date: '2026-02-05',
    });
    expect(document.title).toEqual({ kind: 'BÁO CÁO', summary: 'Kết quả công tác đảng quý I' });
    expect(document.blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: 'I. KẾT QUẢ', bold: true }],
        align: 'justify',
        firstLine: true,
        keepWithNext: true,
      },
      { kind: 'paragraph', runs: [{ text: 'Đã kết nạp đảng viên.' }], align: 'justify', firstLine: true },
      {
        kind: 'paragraph',
        runs: [{ text: '- Chi bộ 1' }],
        align: 'justify',
        firstLine: false,
        indent: 10,
      },
      { kind: 'paragraph', runs: [{ text: 'Hết./.' }], align: 'justify', firstLine: true },
    ]);
    expect(document.properties.name).toBe('Báo cáo 12/BC-CAT-PX03');
  });

  test('a Party document keeps its full stop and has the number of its family', () => {
    const { document } = composeDocument(written({}), committee, report, {}, numbered);
    expect(document.head?.number).toBe('12-BC/ĐUCA');
    expect(document.blocks.at(-1)).toMatchObject({ runs: [{ text: 'Hết.' }] });
  });

  test('without a number it is a draft with a blank for it', () => {
    const { document } = composeDocument(written({}), office, report, {}, null);
    expect(document.head).toMatchObject({ number: '/BC-CAT-PX03', date: null });
    expect(document.marks).toEqual({ secrecy: null, urgency: null, draft: 'DỰ THẢO', copy: null });
  });

  test.each([
    [{ secrecy: 'confidential' }, { secrecy: 'MẬT' }],
    [
      { secrecy: 'secret', urgency: 'urgent' },
      { secrecy: 'TỐI MẬT', urgency: 'KHẨN' },
    ],
    [
      { secrecy: 'topSecret', urgency: 'veryUrgent' },
      { secrecy: 'TUYỆT MẬT', urgency: 'THƯỢNG KHẨN' },
    ],
    [
      { urgency: 'immediate', copyNumber: '2' },
      { urgency: 'HỎA TỐC', copy: 'Bản số: 02' },
    ],
    [{ copyNumber: '12' }, { copy: 'Bản số: 12' }],
  ])('marks of %j', (changed, marks) => {
    const { document } = composeDocument(written(changed), office, report, {}, numbered);
    expect(document.marks).toEqual({ secrecy: null, urgency: null, draft: null, copy: null, ...marks });
  });

  test('an official letter has no title: what it is about stands below its number', () => {
    const { document } = composeDocument(
      written({ summary: 'báo cáo số liệu' }),
      office,
      letter,
      {},
      numbered,
    );
    expect(document.title).toBeNull();
    expect(document.head).toMatchObject({ number: '12/CAT-PX03', about: 'V/v báo cáo số liệu' });
    const addressed = composeDocument(
      written({ body: 'Kính gửi: Tỉnh ủy\nNội dung.' }),
      office,
      letter,
      {},
      null,
    );
    expect(addressed.document.blocks[0]).toMatchObject({ align: 'center', firstLine: false });
  });

  test('a heading may be centred, and of a text that is only a heading none is ended', () => {
    const { document } = composeDocument(written({ body: '##  QUYẾT ĐỊNH:' }), office, report, {}, null);
    expect(document.blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: 'QUYẾT ĐỊNH:', bold: true }],
        align: 'center',
        firstLine: false,
        keepWithNext: true,
      },
    ]);
  });

  test('one signature stands beside the recipients, several above them', () => {
    const signature = { authority: 'T/M BAN THƯỜNG VỤ', title: 'BÍ THƯ', note: '', name: 'Nguyễn Văn An' };
    const recipients = ['Tỉnh ủy', 'Lưu: VP'];
    const one = composeDocument(
      written({ recipients, signatures: [signature] }),
      committee,
      report,
      {},
      null,
    );
    expect(one.document.blocks.at(-1)).toEqual({ kind: 'ending', recipients, signatures: [signature] });
    const two = written({ recipients, signatures: [signature, signature] });
    expect(composeDocument(two, committee, report, {}, null).document.blocks.slice(-2)).toEqual([
      { kind: 'ending', recipients: null, signatures: [signature, signature] },
      { kind: 'ending', recipients, signatures: [] },
    ]);
    const none = composeDocument(written({ signatures: [signature] }), committee, report, {}, null);
    expect(none.document.blocks.at(-1)).toMatchObject({ recipients: null, signatures: [signature] });
  });

  test('placeholders are filled everywhere, and what nothing fills stays and is named', () => {
    const text = written({
      summary: 'Về đồng chí {{ho_ten}}',
      body: '{{co_quan}} thông báo theo {{so}} ngày {{ngay}}: {{cap_bac}} {{ho_ten}}, {{trich_yeu}}, {{khong_co}}',
      signatures: [{ authority: '', title: 'GIÁM ĐỐC', note: '', name: 'Trần Văn Bình' }],
      recipients: ['Đồng chí {{ho_ten}}', 'Lưu: VT'],
    });
    const known = { ho_ten: 'Nguyễn Văn An', cap_bac: null };
    const { document, missing } = composeDocument(text, office, report, known, numbered);
    expect(document.title?.summary).toBe('Về đồng chí Nguyễn Văn An');
    expect(document.blocks).toMatchObject([
      {
        runs: [
          {
            text: 'Công an tỉnh Quảng Ninh thông báo theo 12/BC-CAT-PX03 ngày 05/02/2026: {{cap_bac}} Nguyễn Văn An, Về đồng chí Nguyễn Văn An, {{khong_co}}./.',
          },
        ],
      },
      { recipients: ['Đồng chí Nguyễn Văn An', 'Lưu: VT'] },
    ]);
    expect(missing).toEqual(['cap_bac', 'khong_co']);
  });

  test('number and day of a draft are dots, and are not missing', () => {
    const text = written({ body: 'Số {{so}}, ngày {{ngay}}, {{ngay_thang_nam}}' });
    const { document, missing } = composeDocument(text, committee, report, {}, null);
    expect(missing).toEqual([]);
    expect(document.blocks).toMatchObject([
      {
        runs: [{ text: 'Số ......, ngày ....../....../........, ngày ...... tháng ...... năm ........' }],
      },
    ]);
  });

  test('a summary that names itself is missing, not endless', () => {
    const { missing } = composeDocument(written({ summary: '{{trich_yeu}}' }), office, report, {}, null);
    expect(missing).toEqual(['trich_yeu']);
  });
});

test('lines of signs without end, as somebody may paste them, hold nothing up', () => {
  const started = process.cpuUsage();
  for (const body of [
    `${'.'.repeat(300_000)}x`,
    `${'; '.repeat(200_000)}x`,
    `# ${' '.repeat(300_000)}\u2028x`,
  ])
    composeDocument(written({ body }), office, report, {}, numbered);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
});

test('a text of more lines than any paper has is refused and says where', () => {
  const parsed = (lines: number) => draft.safeParse({ ...written({}), body: 'a\n'.repeat(lines) });
  expect(parsed(19_000).success).toBe(true);
  expect(parsed(200_000).error?.issues).toMatchObject([{ path: ['body'], message: 'tooLong' }]);
});

describe('placeholders', () => {
  test('names may be typed with accents and blanks', () => {
    expect(fillPlaceholders('{{Họ tên}}, {{ CHỨC VỤ }}', { ho_ten: 'An', chuc_vu: 'Đội trưởng' })).toEqual({
      text: 'An, Đội trưởng',
      missing: [],
    });
  });
  test('what a person is called is taken as it is, whatever stands in it', () => {
    expect(fillPlaceholders('{{ho_ten}}', { ho_ten: '$& {{cap_bac}}' }).text).toBe('$& {{cap_bac}}');
  });
  test('each name is offered once', () => {
    expect(new Set(placeholders.map(({ name }) => name)).size).toBe(placeholders.length);
  });
});

describe('signatures and recipients as text', () => {
  test.each([
    [
      'T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn An',
      { authority: 'T/M BAN THƯỜNG VỤ', title: 'BÍ THƯ', note: '', name: 'Nguyễn Văn An' },
    ],
    ['TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG', { authority: 'TL. GIÁM ĐỐC', title: 'TRƯỞNG PHÒNG', note: '', name: '' }],
    [
      'NGƯỜI KHAI\n(Ký, ghi rõ họ tên)\n',
      { authority: '', title: 'NGƯỜI KHAI', note: '(Ký, ghi rõ họ tên)', name: '' },
    ],
    [
      'T/M ĐẢNG ỦY\nK/T BÍ THƯ\nPHÓ BÍ THƯ\nTrần Thị B',
      { authority: 'T/M ĐẢNG ỦY\nK/T BÍ THƯ', title: 'PHÓ BÍ THƯ', note: '', name: 'Trần Thị B' },
    ],
  ])('%j', (text, signature) => {
    expect(readSignature(text)).toEqual(signature);
  });
  test('recipients are the lines that are not blank', () => {
    expect(readRecipients(' Tỉnh ủy\n\nLưu: VP ')).toEqual(['Tỉnh ủy', 'Lưu: VP']);
  });
});
