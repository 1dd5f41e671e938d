import type { OutputOf } from '#shared/contract/define.ts';
import { comparePartial, formatPartialVietnamese, type PartialDate } from '#shared/domain/partial-date.ts';
import type { getRecord } from '#shared/people/record.contract.ts';
import { assignmentWords, disciplineSides, trainingWords, recordWords as words } from './record-words.ts';

export type PrintedRecord = OutputOf<typeof getRecord>;

/** A table of the printed record; `widths` in mm add up to the 165 mm between the margins. */
export type RecordTable = { id: string; title: string; head: string[]; widths: number[]; rows: string[][] };

type Span = { from: PartialDate | null; to?: PartialDate | null };

/** Every history of the record as the paper has it, the oldest first. */
export function recordTables(record: PrintedRecord, rankNames: ReadonlyMap<string, string>): RecordTable[] {
  const { histories } = record;
  return [
    {
      id: 'work',
      title: words.work,
      head: ['Từ - đến', 'Chức vụ, đơn vị công tác', 'Quyết định'],
      widths: [38, 92, 35],
      rows: oldestFirst([
        ...histories.assignment.map((row) => ({
          ...row,
          cells: [assignmentText(record, row), row.decision],
        })),
        ...histories.work.map((row) => ({
          ...row,
          cells: [joined([row.description, row.place]), row.decision],
        })),
        ...histories.leave.map((row) => ({
          from: row.from,
          to: row.returnedOn,
          cells: [joined(['Không ở trong ngành', row.note]), row.decision],
        })),
      ]),
    },
    {
      id: 'rank',
      title: words.rank,
      head: ['Từ', 'Cấp bậc hàm', 'Quyết định'],
      widths: [38, 67, 60],
      rows: oldestFirst(
        histories.rank.map((row) => ({
          from: row.from,
          cells: [rankNames.get(row.rankCode) ?? row.rankCode, row.decision],
        })),
      ),
    },
    {
      id: 'training',
      title: words.training,
      head: ['Từ - đến', 'Nội dung, nơi đào tạo', 'Loại', 'Văn bằng, chứng chỉ'],
      widths: [38, 62, 30, 35],
      rows: oldestFirst(
        histories.training.map((row) => ({
          ...row,
          cells: [joined([row.name, row.school, row.form]), trainingWords[row.kind], row.certificate],
        })),
      ),
    },
    {
      id: 'judged',
      title: words.judged,
      head: ['Thời gian', 'Hình thức', 'Cơ quan, quyết định'],
      widths: [38, 82, 45],
      rows: oldestFirst([
        ...histories.commendation.map((row) => ({
          from: row.from,
          cells: [row.form, joined([row.issuer, row.decision])],
        })),
        ...histories.discipline.map((row) => ({
          ...row,
          cells: [joined([`${disciplineSides[row.side]}: ${row.form}`, row.reason]), row.decision],
        })),
      ]),
    },
    {
      id: 'family',
      title: words.family,
      head: ['Quan hệ', 'Họ và tên', 'Năm sinh', 'Quê quán, nghề nghiệp, nơi công tác'],
      widths: [25, 48, 20, 72],
      rows: histories.family.map((row) => [
        row.relation,
        row.fullName,
        row.birthYear === null ? '' : String(row.birthYear),
        joined([row.home, row.occupation]),
      ]),
    },
  ];
}

/** Committee and youth union posts, as lines: "2020 - 2025: Chi ủy viên, Chi bộ ...". */
export function partyPosts({ histories }: PrintedRecord): string[] {
  const posts = [...histories.committee, ...histories.youth].toSorted((a, b) => byBeginning(a, b));
  return posts.map((row) => `${spanText(row)}: ${joined([row.post, row.organisation])}`);
}

export const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(', ');

export const dateText = (date: PartialDate | null): string =>
  date === null ? '' : formatPartialVietnamese(date);

function assignmentText(
  record: PrintedRecord,
  row: PrintedRecord['histories']['assignment'][number],
): string {
  const how = assignmentWords[row.kind];
  const post = row.post ?? '';
  return joined([how === null ? post : `${post} (${how})`.trim(), record.unitNames[row.id]]);
}

function oldestFirst(rows: readonly (Span & { cells: (string | null)[] })[]): string[][] {
  return rows
    .toSorted((a, b) => byBeginning(a, b))
    .map(({ cells, ...span }) => [spanText(span), ...cells.map((cell) => cell ?? '')]);
}

/** What began nobody knows when stands first. */
function byBeginning(a: Span, b: Span): number {
  if (a.from === null || b.from === null) return a.from === b.from ? 0 : a.from === null ? -1 : 1;
  return comparePartial(a.from, b.from);
}

/** "01/2019 - 06/2021"; a span without an end goes on: "Từ 01/2019". */
function spanText(span: Span): string {
  const from = dateText(span.from);
  if (!('to' in span)) return from;
  const to = dateText(span.to ?? null);
  if (from === '') return to === '' ? '' : `Đến ${to}`;
  return to === '' ? `Từ ${from}` : `${from} - ${to}`;
}
