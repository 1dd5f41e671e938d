import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../documents/lay-out.ts';
import type { DocumentBlock, PrintedDocument } from '../../documents/printed-document.ts';
import { fieldsOf, textOf } from './__fixtures__/reading.ts';
import { anyRecord, emptyRecord, onPaper } from './__fixtures__/records.ts';
import { keptInOffice } from './printed-record.ts';
import { recordDocument } from './record-document.ts';

const headings = ({ blocks }: PrintedDocument) =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.keepWithNext ? [block.runs.map(({ text }) => text).join('')] : [],
  );
const blockOf = <Kind extends DocumentBlock['kind']>(document: PrintedDocument, kind: Kind) =>
  document.blocks.find((block): block is Extract<DocumentBlock, { kind: Kind }> => block.kind === kind);
const drawnOn = (document: PrintedDocument) =>
  layOut(document).pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? item.pieces.map(({ text }) => text) : [])).join(' '),
  );

describe('a record of which only the name is known', () => {
  const document = recordDocument(onPaper(emptyRecord));

  test('has the sections of the form in their order', () => {
    expect(headings(document)).toEqual([
      'I. SƠ LƯỢC BẢN THÂN',
      'II. ĐẢNG, ĐOÀN THỂ',
      'III. QUÁ TRÌNH CÔNG TÁC',
      'IV. CẤP BẬC HÀM',
      'V. ĐÀO TẠO, BỒI DƯỠNG',
      'VI. KHEN THƯỞNG, KỶ LUẬT',
      'VII. QUAN HỆ GIA ĐÌNH',
    ]);
  });

  test('has room to write what is not known, and says that no history is there', () => {
    const dotted = document.blocks.flatMap((block) =>
      block.kind === 'picture' ? block.beside : block.kind === 'paragraph' ? [block] : [],
    );
    expect(dotted.filter((line) => line.dotted).map((line) => line.runs[0]?.text)).toEqual(
      [
        'Ngày sinh',
        'Giới tính',
        'Số hiệu CAND',
        'Số định danh cá nhân',
        'Cấp bậc hàm',
        'Chức vụ',
        'Đơn vị công tác',
        'Ngày vào ngành',
        'Nơi sinh',
        'Quê quán',
        'Nơi thường trú',
        'Dân tộc',
        'Tôn giáo',
        'Trình độ giáo dục phổ thông',
        'Trình độ chuyên môn',
        'Lý luận chính trị',
        'Ngoại ngữ',
        'Tin học',
        'Ngày, nơi vào Đoàn',
        'Ngày vào Đảng',
        'Ngày chính thức',
      ].map((label) => `${label}: `),
    );
    expect(textOf(document).match(/Không có trong hồ sơ\./g)).toHaveLength(5);
    expect(textOf(document)).not.toMatch(/null|undefined|NaN/);
  });

  test('has an empty frame of 4 x 6 for the portrait, the office at its head and both signatures', () => {
    expect(blockOf(document, 'picture')).toMatchObject({ source: null, width: 40, height: 60 });
    expect(document.head).toMatchObject({
      issuer: 'Công an tỉnh Quảng Ninh',
      number: '',
      date: '2026-02-05',
    });
    expect(document.blocks.at(-1)).toMatchObject({
      kind: 'ending',
      recipients: null,
      signatures: [{ title: 'XÁC NHẬN CỦA THỦ TRƯỞNG ĐƠN VỊ' }, { title: 'NGƯỜI KHAI' }],
    });
    expect(recordDocument({ ...onPaper(emptyRecord), signatures: [] }).blocks.at(-1)?.kind).toBe('paragraph');
  });
});

describe('histories', () => {
  const work = (description: string, from: string | null, to: string | null) => ({
    id: description,
    description,
    place: null,
    from,
    to,
    decision: null,
    note: null,
  });

  test('stand the oldest first, what began nobody knows when before all', () => {
    const rows = [work('Ba', '2019-03', null), work('Hai', '2001', '2019-02'), work('Một', null, '2000')];
    const histories = { ...emptyRecord.histories, work: rows } as typeof emptyRecord.histories;
    const table = blockOf(recordDocument(onPaper({ ...emptyRecord, histories })), 'table');
    const cells = table?.body.map((row) => row.cells.map((cell) => cell.runs[0]?.text));
    expect(cells).toEqual([
      ['Đến 2000', 'Một', ''],
      ['2001 - 02/2019', 'Hai', ''],
      ['Từ 03/2019', 'Ba', ''],
    ]);
  });

  test('of many rows run over pages, under the head of the table on each', () => {
    const rows = Array.from({ length: 90 }, (_, index) => work(`Công tác ${index}`, `${1930 + index}`, null));
    const histories = { ...emptyRecord.histories, work: rows } as typeof emptyRecord.histories;
    const pages = drawnOn(recordDocument(onPaper({ ...emptyRecord, histories })));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.filter((text) => text.includes('Công tác ')))
      expect(page).toContain('Chức vụ, đơn vị công tác');
    expect(pages.at(-1)).toContain('NGƯỜI KHAI');
  });
});

describe('what was chosen from a list', () => {
  const span = { from: null, to: null, decision: null, note: null };
  const leave = (reason: string) => ['leave', { reason, from: '2020', returnedOn: null }] as const;
  const membership = (endReason: string | null) =>
    ['membership', { ...span, partyOrgId: null, endReason }] as const;
  const evaluation = (grade: string) => ['evaluation', { year: 2025, subject: 'member', grade }] as const;
  const discipline = (side: string) =>
    ['discipline', { ...span, side, form: 'Khiển trách', reason: null }] as const;
  const assignment = (kind: string) =>
    ['assignment', { ...span, unitId: null, post: 'Đội trưởng', kind }] as const;

  test.each([
    [leave('retired'), 'Nghỉ hưu'],
    [leave('died'), 'Từ trần'],
    [leave('other'), 'Thôi phục vụ'],
    [membership(null), 'Sinh hoạt đảng tại Chi bộ 1'],
    [membership('struckOff'), 'Sinh hoạt đảng tại Chi bộ 1, xóa tên'],
    [evaluation('excellent'), 'Đảng viên\nHoàn thành xuất sắc nhiệm vụ'],
    [discipline('party'), 'Kỷ luật đảng: Khiển trách'],
    [discipline('state'), 'Kỷ luật: Khiển trách'],
    [assignment('official'), '\nĐội trưởng\n'],
    [assignment('inCharge'), 'Đội trưởng (phụ trách)'],
  ])('%j is said in words', ([kind, row], expected) => {
    const histories = {
      ...emptyRecord.histories,
      [kind]: [{ id: 'a', ...row }],
    } as typeof emptyRecord.histories;
    const record = { ...emptyRecord, histories, partyOrgNames: { a: 'Chi bộ 1' } };
    expect(textOf(recordDocument(onPaper(record)))).toContain(expected);
  });
});

test.each([
  ['confidential', 'MẬT'],
  ['secret', 'TỐI MẬT'],
  ['topSecret', 'TUYỆT MẬT'],
] as const)('a record marked "%s" bears "%s" on every page', (secrecy, mark) => {
  const rows = Array.from({ length: 60 }, (_, index) => ({
    id: `${index}`,
    relation: 'Con',
    fullName: `Người ${index}`,
    birthYear: null,
    home: null,
    occupation: null,
    decision: null,
    note: null,
  }));
  const record = {
    ...emptyRecord,
    person: { ...emptyRecord.person, secrecy },
    histories: { ...emptyRecord.histories, family: rows },
  };
  const pages = drawnOn(recordDocument(onPaper(record)));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page).toContain(mark);
});

test('every filled field of a record stands in its document, but for what stays in the office', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const text = textOf(recordDocument(onPaper(record)));
      for (const { field, words } of fieldsOf(record)) {
        const kept = keptInOffice.some((one) => one === field);
        if (kept) expect(text).not.toContain(words);
        else expect(text).toContain(words);
      }
    }),
    { numRuns: 150 },
  );
});

test('every filled field stands on its pages, whole and once laid out', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const pages = drawnOn(recordDocument(onPaper(record)))
        .join(' ')
        .replace(/\s+/g, '');
      for (const { field, words } of fieldsOf(record))
        if (!keptInOffice.some((one) => one === field)) expect(pages).toContain(words.replace(/\s+/g, ''));
    }),
    { numRuns: 40 },
  );
});

test('the properties of a file name the person, but of a classified record nobody: they are read without opening it', () => {
  const { person } = emptyRecord;
  expect(recordDocument(onPaper(emptyRecord)).properties.subject).toBe(person.fullName);
  const classified = { ...emptyRecord, person: { ...person, secrecy: 'secret' as const } };
  expect(recordDocument(onPaper(classified)).properties.subject).toBe('');
});
