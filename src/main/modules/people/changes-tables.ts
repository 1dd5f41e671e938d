import { addDays, addMonths, type LocalDate } from '#shared/domain/local-date.ts';
import { roman } from '#shared/domain/roman.ts';
import type { LeaveReason } from '#shared/people/histories.ts';
import { countsByLine, type LineCounts, memberCounts, sumOf } from '#shared/people/movement-counts.ts';
import { type Movement, type PersonInPeriod, placeOn } from '#shared/people/movements.ts';
import { OUTSIDE, type ReportUnits } from '#shared/people/report-units.ts';
import type { ReportColumn, ReportLeaf, ReportRow, ReportTable } from '#shared/reports/report-document.ts';
import { blocksOf, lineNameWithEnd } from './report-frame.ts';

/** Everything that happened in a period; `from` and `to` are its first and last day that count. */
export type Changes = {
  from: LocalDate;
  to: LocalDate;
  units: ReportUnits;
  people: readonly PersonInPeriod[];
  movements: readonly Movement[];
};

const number = (key: string, title: string, sum = true): ReportLeaf => ({ key, title, kind: 'integer', sum });

export const LEFT_TITLES: Record<LeaveReason, string> = {
  retired: 'Nghỉ hưu',
  discharged: 'Xuất ngũ',
  transferred: 'Chuyển ngành, chuyển tỉnh',
  resigned: 'Thôi việc',
  dismissed: 'Buộc thôi việc',
  died: 'Từ trần',
  other: 'Khác',
};

const CHANGE_COLUMNS: ReportColumn[] = [
  // "Công an phường Mông Dương (đến 30/06/2025)" on one line.
  { key: 'unit', title: 'Đơn vị', kind: 'text', width: 40 },
  number('opening', 'Đầu kỳ'),
  {
    title: 'Tăng',
    columns: [
      number('joined', 'Vào ngành'),
      number('returned', 'Trở lại'),
      number('movedIn', 'Đơn vị khác đến'),
      number('in', 'Cộng'),
    ],
  },
  {
    title: 'Giảm',
    columns: [
      ...Object.entries(LEFT_TITLES).map(([reason, title]) => number(reason, title)),
      number('movedOut', 'Đi đơn vị khác'),
      number('out', 'Cộng'),
    ],
  },
  number('closing', 'Cuối kỳ'),
  number('promoted', 'Thăng cấp bậc hàm'),
];

/** How many in each unit on a day, unit by unit. */
export function linesOn({ people, units }: Pick<Changes, 'people' | 'units'>, day: LocalDate): string[] {
  const lines = { lineOf: units.lineOf, changes: [] };
  return people.map((person) => placeOn(person, day, lines).line).filter((line) => line !== OUTSIDE);
}

export function lineCounts(changes: Changes): Map<string, LineCounts> {
  const before = linesOn(changes, addDays(changes.from, -1));
  return countsByLine(changes.movements, before, linesOn(changes, changes.to));
}

export function changesTable(
  changes: Changes,
  counts: ReadonlyMap<string, LineCounts>,
): Pick<ReportTable, 'columns' | 'rows' | 'numbering'> {
  const { units, to } = changes;
  const blocks = blocksOf(units, [...units.linesOn(to), ...counts.keys()]);
  const rows = blocks.flatMap(({ title, lines }, index): ReportRow[] => [
    { kind: 'section', ordinal: roman(index + 1), title, sums: true },
    ...lines.map((line) => lineRow(lineNameWithEnd(units, line, to), counts.get(line))),
  ]);
  return {
    columns: CHANGE_COLUMNS,
    rows: [...rows, { kind: 'total', title: 'TỔNG CỘNG' }],
    numbering: 'perSection',
  };
}

function lineRow(unit: string, counts: LineCounts | undefined): ReportRow {
  if (!counts) return { kind: 'data', values: { unit, opening: 0, closing: 0 } };
  const { opening, joined, returned, movedIn, left, movedOut, closing, promoted } = counts;
  const moves = { joined, returned, movedIn, in: joined + returned + movedIn, ...left, movedOut };
  const shown = { ...moves, out: sumOf(left) + movedOut, promoted };
  return { kind: 'data', values: { unit, opening, ...withoutZeros(shown), closing } };
}

/** Zeros would hide the figures: what did not happen stays empty. */
const withoutZeros = (counts: Record<string, number>): Record<string, number | null> =>
  Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count === 0 ? null : count]));

const MEMBER_COLUMNS: ReportColumn[] = [
  { key: 'month', title: 'Tháng', kind: 'text' },
  number('opening', 'Đầu tháng', false),
  {
    title: 'Tăng',
    columns: [number('admitted', 'Kết nạp'), number('memberIn', 'Chuyển đến'), number('in', 'Cộng')],
  },
  {
    title: 'Giảm',
    columns: [
      number('transferredOut', 'Chuyển đi'),
      number('leftForce', 'Ra khỏi ngành'),
      number('struckOff', 'Xóa tên'),
      number('expelled', 'Khai trừ'),
      number('withdrawn', 'Xin ra'),
      number('died', 'Từ trần'),
      number('unknown', 'Chưa rõ lý do'),
      number('out', 'Cộng'),
    ],
  },
  number('closing', 'Cuối tháng', false),
  number('official', 'Chuyển chính thức'),
];

/** Party members on a day among the people of the report. */
export function membersOn({ people, units }: Pick<Changes, 'people' | 'units'>, day: LocalDate): number {
  const lines = { lineOf: units.lineOf, changes: [] };
  // Placing costs most: whoever never was a member is left out first.
  return people.filter((person) => person.firstMember !== null && placeOn(person, day, lines).party !== null)
    .length;
}

export type MonthOfMembers = { from: LocalDate; to: LocalDate; counts: ReturnType<typeof memberCounts> };

/** Party members month by month; the last month may end with the day of the report. */
export function membersByMonth(changes: Changes): MonthOfMembers[] {
  const months: MonthOfMembers[] = [];
  let opening = membersOn(changes, addDays(changes.from, -1));
  for (let from = changes.from; from <= changes.to; from = addMonths(from, 1)) {
    const end = addDays(addMonths(from, 1), -1);
    const to = end < changes.to ? end : changes.to;
    const movements = changes.movements.filter(({ day }) => from <= day && day <= to);
    const closing = membersOn(changes, to);
    months.push({ from, to, counts: memberCounts(movements, opening, closing) });
    opening = closing;
  }
  return months;
}

export function membersTable(months: readonly MonthOfMembers[], period: string): ReportTable {
  const rows = months.map(({ from, counts }): ReportRow => {
    const { opening, admitted, memberIn, lost, closing, official } = counts;
    const { moved, transferredOut, ...losses } = lost;
    const shown = {
      admitted,
      memberIn,
      in: admitted + memberIn,
      transferredOut: moved + transferredOut,
      ...losses,
      out: sumOf(lost),
      official,
    };
    const month = `Tháng ${from.slice(5, 7)}/${from.slice(0, 4)}`;
    return { kind: 'data', values: { month, opening, ...withoutZeros(shown), closing } };
  });
  const opening = months.at(0)?.counts.opening ?? 0;
  const closing = months.at(-1)?.counts.closing ?? 0;
  return {
    sheetName: 'Đảng viên theo tháng',
    title: 'Biến động đảng viên theo tháng',
    period,
    unitOfMeasure: 'đảng viên',
    columns: MEMBER_COLUMNS,
    rows: [...rows, { kind: 'total', title: 'Cả kỳ', figures: { opening, closing } }],
  };
}
