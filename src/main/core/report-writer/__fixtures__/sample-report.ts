import { parseLocalDate } from '#shared/domain/local-date.ts';
import type { ReportColumn, ReportDocument, ReportRow } from '#shared/reports/report-document.ts';

export const CREATED = '2026-02-05T01:00:00Z';

const day = parseLocalDate('2026-02-05');
if (day === null) throw new Error('the sample needs a day that exists');
const sampleDay = day;

const family = ['Nguyễn', 'Trần', 'Lê', 'Đặng'];
const given = ['An', 'Hương', 'Nghĩa', 'Phượng', 'Quỳnh'];

/** Invented people, always the same. */
export function samplePeople(count: number): ReportRow[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'data' as const,
    values: {
      name: `${family[index % 4]} Văn ${given[index % 5]}`,
      policeNumber: String(12_345 + index).padStart(6, '0'),
      born: `19${60 + (index % 40)}-05-20`,
      years: (index % 30) + 0.1,
      cases: 1000 + index,
    },
  }));
}

export const sampleColumns: ReportColumn[] = [
  { key: 'name', title: 'Họ và tên', kind: 'text', oneLine: true },
  { key: 'policeNumber', title: 'Số hiệu CAND', kind: 'text', align: 'center' },
  { key: 'born', title: 'Ngày sinh', kind: 'date' },
  { key: 'years', title: 'Thâm niên', kind: 'decimal', sum: true },
  { key: 'cases', title: 'Số vụ', kind: 'integer', sum: true },
];

/** A State report over `people` persons with a grand total; `changes` replaces any part. */
export function sampleReport(people: number, changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    name: 'people-list',
    sheetName: 'Danh sách',
    header: {
      family: 'state',
      superior: 'Bộ Công an',
      issuer: 'Công an tỉnh Quảng Ninh',
      number: '12/BC-CAT-PX03',
      place: 'Quảng Ninh',
      date: sampleDay,
    },
    title: 'Danh sách cán bộ, chiến sĩ',
    period: '(Tính đến ngày 31/12/2025)',
    columns: sampleColumns,
    rows: [...samplePeople(people), { kind: 'total', title: 'Tổng cộng' }],
    signatures: { right: { authority: 'KT. Giám đốc', title: 'Phó Giám đốc', name: 'Nguyễn Văn Nghĩa' } },
    recipients: ['Bộ Công an (X03)', 'Lưu: VT, PX03'],
    sources: [
      {
        figure: 'Tổng số',
        counted: 'Người đang công tác',
        value: people,
        records: ['Nguyễn Văn An'],
        withheld: 3,
      },
    ],
    checks: [
      { statement: 'Tổng theo đơn vị bằng tổng toàn tỉnh', left: 240, right: 240 },
      { statement: 'Chính thức và dự bị bằng tổng số', left: 0.3, right: 0.1 + 0.2 },
      { statement: 'Khớp với báo cáo đảng viên', left: 48, right: 47 },
    ],
    ...changes,
  };
}

/** `count` columns of text besides STT. */
export const textColumns = (count: number): ReportColumn[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `c${index}`,
    title: `Cột ${index + 1}`,
    kind: 'text',
  }));
