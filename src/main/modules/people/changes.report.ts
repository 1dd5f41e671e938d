import { addDays, formatVietnamese } from '#shared/domain/local-date.ts';
import { expectedClosing, expectedMembers, type LineCounts } from '#shared/people/movement-counts.ts';
import { type Movement, movementsOf } from '#shared/people/movements.ts';
import type { ReportCheck, ReportSource } from '#shared/reports/report-document.ts';
import type { ReportDefinition } from '../../core/report.ts';
import { dayAndWords, type NamesContext, namesTable } from './changes-names.ts';
import {
  type Changes,
  changesTable,
  LEFT_TITLES,
  lineCounts,
  type MonthOfMembers,
  membersByMonth,
  membersTable,
} from './changes-tables.ts';
import {
  countServing,
  decisionsOf,
  peopleInPeriod,
  ranksInOrder,
  reportingOrganisation,
  reportLines,
  type ServingCount,
} from './people-statistics.service.ts';
import { lineNameWithEnd, periodLine, personInWords, reportFrame, sourceOf } from './report-frame.ts';

/** "Biến động": who came, went, moved and was promoted in a period, and Party members month by month. */
export const changesReport: ReportDefinition = {
  name: 'changes',
  title: { vi: 'Biến động cán bộ, đảng viên', en: 'Changes of officers and Party members' },
  description: {
    vi: 'Tăng, giảm, điều động, thăng cấp trong kỳ theo đơn vị; đảng viên theo tháng; danh sách kèm theo',
    en: 'In, out, moved and promoted in a period by unit; Party members by month; the names behind',
  },
  byUnit: true,
  time: 'period',
  ahead: false,
  build: (db, request) => {
    const { period, asOf: to, unit, today } = request;
    const from = period?.from ?? to;
    const units = reportLines(db, unit?.id ?? null);
    const ranks = ranksInOrder(db);
    const { people, names } = peopleInPeriod(db, from, to);
    const lines = { lineOf: units.lineOf, changes: units.changesWithin(from, to) };
    const order = ranks.map(({ code }) => code);
    const movements = people.flatMap((person) => movementsOf(person, from, to, lines, order));
    const changes: Changes = { from, to, units, people, movements };
    const counts = lineCounts(changes);
    const months = membersByMonth(changes);
    const rankNames = new Map(ranks.map(({ code, name }) => [code, name]));
    const context: NamesContext = { units, names, rankNames, decisionOf: decisionsOf(db, from, to) };
    const line = periodLine(request);
    return {
      name: 'changes',
      sheetName: 'Biến động',
      ...reportFrame(reportingOrganisation(db), 'BC', today),
      title: 'Biến động cán bộ, đảng viên',
      period: line,
      unitOfMeasure: 'người',
      ...changesTable(changes, counts),
      annexes: [membersTable(months, line), namesTable(movements, context, line)],
      sources: sourcesOf(changes, context),
      checks: checksOf(
        changes,
        counts,
        months,
        unit === null
          ? { opening: countServing(db, addDays(from, -1)), closing: countServing(db, to) }
          : null,
      ),
    };
  },
};

type Kind = { figure: string; counted: string; of: (movement: Movement) => boolean };

const KINDS: readonly Kind[] = [
  { figure: 'Vào ngành', counted: 'Bắt đầu công tác trong kỳ', of: ({ kind }) => kind === 'joined' },
  { figure: 'Trở lại', counted: 'Đã ra khỏi ngành, trở lại trong kỳ', of: ({ kind }) => kind === 'returned' },
  ...Object.entries(LEFT_TITLES).map(([reason, title]) => ({
    figure: `Giảm: ${title}`,
    counted: 'Thôi công tác trong kỳ',
    of: (one: Movement) => one.kind === 'left' && (one.reason ?? 'other') === reason,
  })),
  {
    figure: 'Đi và đến giữa các đơn vị',
    counted: 'Đổi đơn vị (dòng của báo cáo) trong kỳ',
    of: (one) => one.kind === 'moved' && one.fromLine !== one.line,
  },
  {
    figure: 'Đổi đội, tổ trong một đơn vị',
    counted: 'Không tính vào tăng, giảm của đơn vị',
    of: (one) => one.kind === 'moved' && one.fromLine === one.line,
  },
  {
    figure: 'Thăng cấp bậc hàm',
    counted: 'Cấp bậc hàm cao hơn bắt đầu trong kỳ',
    of: ({ kind }) => kind === 'promoted',
  },
  { figure: 'Đảng viên: kết nạp', counted: 'Ngày vào Đảng trong kỳ', of: ({ kind }) => kind === 'admitted' },
  {
    figure: 'Đảng viên: chuyển đến',
    counted: 'Đã là đảng viên khi vào ngành, trở lại hoặc sinh hoạt lại',
    of: ({ kind }) => kind === 'memberIn',
  },
  {
    figure: 'Đảng viên: giảm',
    counted: 'Thôi là đảng viên đang công tác',
    of: ({ kind }) => kind === 'memberOut',
  },
  {
    figure: 'Chuyển đảng viên chính thức',
    counted: 'Ngày chính thức trong kỳ',
    of: ({ kind }) => kind === 'official',
  },
];

/** One source for each thing counted, with everybody it happened to and the day. */
function sourcesOf({ movements, units }: Changes, context: NamesContext): ReportSource[] {
  return KINDS.map(({ figure, counted, of }) => {
    const found = movements.filter(of).flatMap((movement) => {
      const person = context.names.get(movement.personId);
      return person ? [{ ...person, words: dayAndWords(movement, { ...context, units }) }] : [];
    });
    return sourceOf(figure, counted, found, (person) => `${personInWords(person)} (${person.words})`);
  });
}

/** Before + in - out = after: in each unit, in total, and for Party members in each month. */
export function checksOf(
  { units, from, to }: Changes,
  counts: ReadonlyMap<string, LineCounts>,
  months: readonly MonthOfMembers[],
  stored: { opening: ServingCount; closing: ServingCount } | null,
): ReportCheck[] {
  const all = [...counts.values()];
  const total = (of: (line: LineCounts) => number) => all.reduce((sum, line) => sum + of(line), 0);
  const byLine = units.inOrder(counts.keys()).flatMap((line): ReportCheck[] => {
    const known = counts.get(line);
    if (!known) return [];
    const statement = `${lineNameWithEnd(units, line, to)}: đầu kỳ + tăng - giảm = cuối kỳ`;
    return [{ statement, left: expectedClosing(known), right: known.closing }];
  });
  const byMonth = months.map(({ from: first, counts: members }) => ({
    statement: `Đảng viên tháng ${first.slice(5, 7)}/${first.slice(0, 4)}: đầu tháng + tăng - giảm = cuối tháng`,
    left: expectedMembers(members),
    right: members.closing,
  }));
  const chain = {
    statement: 'Toàn bộ: đầu kỳ + tăng - giảm = cuối kỳ',
    left: total(expectedClosing),
    right: total((line) => line.closing),
  };
  if (stored === null) return [chain, ...byLine, ...byMonth];
  const before = formatVietnamese(addDays(from, -1));
  const after = formatVietnamese(to);
  const members = ({ official, probationary }: ServingCount) => official + probationary;
  return [
    chain,
    {
      statement: 'Số đi bằng số đến giữa các đơn vị',
      left: total((line) => line.movedIn),
      right: total((line) => line.movedOut),
    },
    {
      statement: `Đầu kỳ bằng số người công tác ngày ${before} đếm từ kho`,
      left: total((line) => line.opening),
      right: stored.opening.people,
    },
    {
      statement: `Cuối kỳ bằng số người công tác ngày ${after} đếm từ kho (Thống kê chất lượng cùng ngày)`,
      left: total((line) => line.closing),
      right: stored.closing.people,
    },
    {
      statement: `Đảng viên cuối kỳ bằng số đảng viên ngày ${after} đếm từ kho (Thống kê chất lượng cùng ngày)`,
      left: months.at(-1)?.counts.closing ?? 0,
      right: members(stored.closing),
    },
    ...byLine,
    ...byMonth,
  ];
}
