import type {
  DocumentBlock,
  DocumentHead,
  DocumentTable,
  Paragraph,
  PrintedDocument,
} from '#shared/documents/printed-document.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';

export const CREATED = '2026-02-05T01:30:00.000Z';
const day = '2026-02-05' as LocalDate;

export const body = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text }],
  align: 'justify',
  firstLine: true,
  ...more,
});

const sentence =
  'Thực hiện Kế hoạch số 45-KH/ĐUCA về kiểm tra, giám sát năm 2026, các chi bộ trực thuộc đã tổ chức sinh hoạt, quán triệt đến toàn thể đảng viên và báo cáo kết quả đúng thời hạn.';

export const nameTable = (rows: number): DocumentTable => ({
  kind: 'table',
  columns: [
    { width: 1, align: 'center' },
    { width: 4, align: 'left' },
    { width: 2, align: 'center' },
    { width: 2, align: 'center' },
    { width: 3, align: 'left' },
  ],
  head: [
    [
      { runs: [{ text: 'STT' }], down: 2 },
      { runs: [{ text: 'Họ và tên' }], down: 2 },
      { runs: [{ text: 'Ngày sinh' }], span: 2 },
      { runs: [{ text: 'Ghi chú' }], down: 2 },
    ],
    [{ runs: [{ text: 'Nam' }] }, { runs: [{ text: 'Nữ' }] }],
  ],
  body: [
    { kind: 'section', cells: [{ runs: [{ text: 'I. Phòng Tham mưu' }], span: 5 }] },
    ...Array.from({ length: rows }, (_, index) => ({
      kind: 'data' as const,
      cells: [`${index + 1}`, `Nguyễn Văn ${index + 1}`, '05/02/1980', '', 'Đảng viên chính thức'].map(
        (text) => ({ runs: [{ text }] }),
      ),
    })),
    {
      kind: 'total',
      cells: [
        { runs: [{ text: 'Tổng cộng' }], span: 2, align: 'center' },
        ...[`${rows}`, '0', ''].map((text) => ({ runs: [{ text }] })),
      ],
    },
  ],
  borders: 'all',
});

const stateHead: DocumentHead = {
  superior: 'Bộ Công an',
  issuer: 'Công an tỉnh Quảng Ninh',
  number: '12/BC-CAT-PX03',
  place: 'Quảng Ninh',
  date: day,
};
const partyHead: DocumentHead = {
  superior: 'Tỉnh ủy Quảng Ninh',
  issuer: 'Đảng ủy Công an tỉnh',
  number: '12-BC/ĐUCA',
  place: 'Quảng Ninh',
  date: day,
};

const ending = (authority: string, title: string, recipients: string[]): DocumentBlock => ({
  kind: 'ending',
  recipients,
  signatures: [{ authority, title, note: '', name: 'Nguyễn Thị Thu Hằng' }],
});

const blocks = (paragraphs: number): DocumentBlock[] => [
  body('I. KẾT QUẢ THỰC HIỆN', {
    firstLine: true,
    runs: [{ text: 'I. KẾT QUẢ THỰC HIỆN', bold: true }],
    keepWithNext: true,
  }),
  ...Array.from({ length: paragraphs }, (_, index) => body(`${index + 1}. ${sentence}`)),
];

/** A State report of about `paragraphs` / 12 pages, with a table of `rows` people. */
export const stateReport = (
  more: Partial<PrintedDocument> = {},
  { paragraphs = 4, rows = 6 } = {},
): PrintedDocument => ({
  family: 'state',
  orientation: 'portrait',
  head: stateHead,
  marks: { secrecy: null, urgency: null, draft: null, copy: null },
  title: { kind: 'BÁO CÁO', summary: 'Kết quả công tác xây dựng Đảng quý I năm 2026' },
  blocks: [
    ...blocks(paragraphs),
    nameTable(rows),
    body('Trên đây là báo cáo của Công an tỉnh./.'),
    ending('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', [
      'Bộ Công an (để báo cáo)',
      'Ban Giám đốc Công an tỉnh',
      'Lưu: VT, PX03',
    ]),
  ],
  properties: {
    name: 'Báo cáo quý I',
    subject: 'Công tác xây dựng Đảng',
    organisation: 'Công an tỉnh Quảng Ninh',
  },
  ...more,
});

export const partyReport = (
  more: Partial<PrintedDocument> = {},
  size: Parameters<typeof stateReport>[1] = {},
): PrintedDocument =>
  stateReport(
    {
      family: 'party',
      head: partyHead,
      blocks: [
        ...blocks(size.paragraphs ?? 4),
        nameTable(size.rows ?? 6),
        ending('T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', [
          'Ban Thường vụ Tỉnh ủy (để báo cáo)',
          'Các chi bộ, đảng bộ cơ sở trực thuộc Đảng ủy Công an tỉnh',
          'Lưu Văn phòng Đảng ủy',
        ]),
      ],
      properties: {
        name: 'Báo cáo quý I',
        subject: 'Kiểm tra',
        organisation: 'Đảng ủy Công an tỉnh Quảng Ninh',
      },
      ...more,
    },
    size,
  );
