import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { roman } from '#shared/domain/roman.ts';
import type { MembershipEnd } from '#shared/people/histories.ts';
import type { MemberLoss, Movement } from '#shared/people/movements.ts';
import type { ReportUnits } from '#shared/people/report-units.ts';
import type { ReportColumn, ReportRow, ReportTable } from '#shared/reports/report-document.ts';
import { LEFT_TITLES } from './changes-tables.ts';
import type { DecisionKind, NamedPerson } from './people-statistics.service.ts';
import { unitInWords } from './people-statistics.service.ts';
import { UNKNOWN_UNIT } from './report-frame.ts';

/** Everything that turns a movement into a line of the list. */
export type NamesContext = {
  units: ReportUnits;
  names: ReadonlyMap<string, NamedPerson>;
  rankNames: ReadonlyMap<string, string>;
  decisionOf(kind: DecisionKind, personId: string, day: LocalDate): string | null;
};

const COLUMNS: ReportColumn[] = [
  { key: 'fullName', title: 'Họ và tên', kind: 'text', oneLine: true },
  { key: 'policeNumber', title: 'Số hiệu', kind: 'text', align: 'center' },
  { key: 'day', title: 'Từ ngày', kind: 'date' },
  { key: 'what', title: 'Nội dung', kind: 'text' },
  { key: 'unit', title: 'Đơn vị', kind: 'text' },
  { key: 'decision', title: 'Quyết định', kind: 'text' },
];

type Group = { title: string; kind: DecisionKind; of: (movement: Movement) => boolean };

/** The sections of the list, in the order of the tables before it. */
const GROUPS: readonly Group[] = [
  { title: 'VÀO NGÀNH', kind: 'assignment', of: ({ kind }) => kind === 'joined' },
  { title: 'TRỞ LẠI', kind: 'assignment', of: ({ kind }) => kind === 'returned' },
  { title: 'RA KHỎI NGÀNH', kind: 'leave', of: ({ kind }) => kind === 'left' },
  { title: 'ĐIỀU ĐỘNG', kind: 'assignment', of: (one) => one.kind === 'moved' && !one.reorganised },
  {
    title: 'ĐỔI ĐƠN VỊ DO SẮP XẾP TỔ CHỨC',
    kind: 'assignment',
    of: (one) => one.kind === 'moved' && one.reorganised,
  },
  { title: 'THĂNG CẤP BẬC HÀM', kind: 'rank', of: ({ kind }) => kind === 'promoted' },
  {
    title: 'ĐẢNG VIÊN TĂNG',
    kind: 'membership',
    of: ({ kind }) => kind === 'admitted' || kind === 'memberIn',
  },
  { title: 'ĐẢNG VIÊN GIẢM', kind: 'membership', of: ({ kind }) => kind === 'memberOut' },
  { title: 'CHUYỂN ĐẢNG VIÊN CHÍNH THỨC', kind: 'membership', of: ({ kind }) => kind === 'official' },
];

/** Who is behind the figures, by what happened and by day; classified people are not in it. */
export function namesTable(
  movements: readonly Movement[],
  context: NamesContext,
  period: string,
): ReportTable {
  const named = movements
    .filter(({ personId }) => context.names.get(personId)?.classified === 0)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const groups = GROUPS.map((group) => ({ ...group, found: named.filter(group.of) })).filter(
    ({ found }) => found.length > 0,
  );
  const rows = groups.flatMap(({ title, kind, found }, index): ReportRow[] => [
    { kind: 'section', ordinal: roman(index + 1), title: `${title} (${found.length})` },
    ...found.map((movement) => nameRow(movement, kind, context)),
  ]);
  return {
    sheetName: 'Danh sách biến động',
    title: 'Danh sách biến động',
    period,
    columns: COLUMNS,
    rows,
    numbering: 'perSection',
  };
}

function nameRow(movement: Movement, kind: DecisionKind, context: NamesContext): ReportRow {
  const { personId, day, unitId, line } = movement;
  const person = context.names.get(personId);
  return {
    kind: 'data',
    values: {
      fullName: person?.fullName ?? '',
      policeNumber: person?.policeNumber ?? null,
      day,
      what: inWords(movement, context),
      unit: unitInWords(context.units, unitId, line, day) || UNKNOWN_UNIT,
      decision: context.decisionOf(kind, personId, day),
    },
  };
}

const LOSSES: Record<Exclude<MembershipEnd, 'moved'> | Exclude<MemberLoss, MembershipEnd>, string> = {
  transferredOut: 'Chuyển sinh hoạt đảng',
  struckOff: 'Xóa tên',
  expelled: 'Khai trừ',
  withdrawn: 'Xin ra khỏi Đảng',
  died: 'Từ trần',
  leftForce: 'Ra khỏi ngành',
  unknown: 'Chưa rõ lý do',
};

/** What happened in a few words, also for a source. */
export function inWords(
  movement: Movement,
  { units, rankNames }: Pick<NamesContext, 'units' | 'rankNames'>,
): string {
  switch (movement.kind) {
    case 'joined':
      return 'Vào ngành';
    case 'returned':
      return 'Trở lại công tác';
    case 'left':
      return movement.reason === null ? 'Ra khỏi ngành' : LEFT_TITLES[movement.reason];
    case 'moved': {
      const from = unitInWords(units, movement.fromUnitId, movement.fromLine, movement.day) || UNKNOWN_UNIT;
      return `Từ: ${from}`;
    }
    case 'promoted': {
      const name = (code: string) => rankNames.get(code) ?? code;
      return `${name(movement.fromRankCode)} lên ${name(movement.rankCode)}`;
    }
    case 'admitted':
      return 'Kết nạp Đảng';
    case 'memberIn':
      return 'Đảng viên chuyển đến';
    case 'official':
      return 'Công nhận đảng viên chính thức';
    case 'memberOut':
      return movement.reason === 'moved' ? 'Chuyển đơn vị' : LOSSES[movement.reason];
  }
}

export const dayAndWords = (movement: Movement, context: Pick<NamesContext, 'units' | 'rankNames'>): string =>
  `${formatVietnamese(movement.day)}, ${inWords(movement, context)}`;
