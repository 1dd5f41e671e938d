import { roman } from '#shared/domain/roman.ts';
import type { ReportColumn, ReportRow, ReportTable } from '#shared/reports/report-document.ts';
import { citationText } from '#shared/rulebook/citation-text.ts';
import { type Candidate, type KnownCandidate, reasonOf, type WhoContext, who } from './due-candidate.ts';

const WHO: ReportColumn[] = [
  { key: 'fullName', title: 'Họ và tên', kind: 'text', oneLine: true },
  { key: 'policeNumber', title: 'Số hiệu', kind: 'text', align: 'center' },
  { key: 'unit', title: 'Đơn vị', kind: 'text' },
  { key: 'post', title: 'Chức vụ', kind: 'text' },
  { key: 'rank', title: 'Cấp bậc hàm', kind: 'text' },
];
export const DUE_COLUMNS: ReportColumn[] = [
  ...WHO,
  { key: 'what', title: 'Đủ niên hạn', kind: 'text' },
  { key: 'on', title: 'Từ ngày', kind: 'date' },
  { key: 'arithmetic', title: 'Cách tính', kind: 'text' },
];
const UNKNOWN_COLUMNS: ReportColumn[] = [
  ...WHO,
  { key: 'what', title: 'Nội dung', kind: 'text' },
  { key: 'reason', title: 'Còn thiếu', kind: 'text' },
];

const SECTIONS = [
  { kind: 'rank', title: 'ĐỦ NIÊN HẠN XÉT THĂNG CẤP BẬC HÀM' },
  { kind: 'medal', title: 'ĐỦ NIÊN HẠN TẶNG HUY CHƯƠNG' },
] as const;

/** A section for ranks and one for medals, then the total; `named`: those the list may name. */
export function dueRows(named: readonly KnownCandidate[], context: WhoContext): ReportRow[] {
  const sections = SECTIONS.flatMap(({ kind, title }, index): ReportRow[] => {
    const found = named.filter((one) => one.kind === kind).toSorted(byDay);
    return [
      {
        kind: 'section',
        ordinal: roman(index + 1),
        title: `${title} (${found.length} đồng chí)${basisOf(found)}`,
      },
      ...found.map((one) => dueRow(one, context)),
    ];
  });
  return [...sections, { kind: 'total', title: `Tổng số: ${named.length} lượt` }];
}

/** The legal basis once over a section instead of in each of its lines. */
function basisOf(found: readonly Candidate[]): string {
  const citations = [...new Set(found.map(({ citation }) => citationText(citation)))].sort();
  return citations.length === 0 ? '' : ` - Căn cứ: ${citations.join('; ')}`;
}

/** Section by section the earliest first; people of one day stay unit by unit. */
function byDay({ due: a }: KnownCandidate, { due: b }: KnownCandidate): number {
  const [first, second] = [String(a.on), String(b.on)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function dueRow(one: KnownCandidate, context: WhoContext): ReportRow {
  const { on, arithmetic } = one.due;
  return {
    kind: 'data',
    values: { ...who(one, context), what: one.what, on, arithmetic },
  };
}

/** Nothing is guessed: whose dates are not known enough stands apart, each with what is missing. */
export function unknownTable(
  unknown: readonly Candidate[],
  context: WhoContext,
  period: string,
): ReportTable {
  const named = unknown.filter(({ person }) => !person.classified);
  return {
    sheetName: 'Chưa đủ dữ liệu',
    title: 'Chưa đủ dữ liệu để tính niên hạn',
    period,
    columns: UNKNOWN_COLUMNS,
    rows: named.map((one) => ({
      kind: 'data',
      values: { ...who(one, context), what: one.what, reason: reasonOf(one) },
    })),
  };
}
