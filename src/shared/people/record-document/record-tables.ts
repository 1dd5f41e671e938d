import type { HistoryRow } from '../histories.ts';
import type { PrintedRecord } from './printed-record.ts';
import { byBeginning, joined, type Span, spanText } from './record-spans.ts';
import {
  assignmentWords,
  disciplineSides,
  gradeWords,
  leaveWords,
  subjectWords,
  trainingWords,
} from './record-words.ts';

/** A table of the printed record; `widths` in mm add up to the 165 mm between the margins. */
export type RecordTable = {
  title: string;
  head: string[];
  widths: number[];
  rows: string[][];
  /** Left out where it has no row; the others then say that the record has none. */
  optional?: true;
};

/** Every history of the record as the paper has it, the oldest first. */
export function recordTables(record: PrintedRecord, rankNames: ReadonlyMap<string, string>): RecordTable[] {
  const { histories } = record;
  return [
    careerTable(record),
    {
      title: 'CẤP BẬC HÀM',
      head: ['Từ', 'Cấp bậc hàm', 'Quyết định'],
      widths: [38, 67, 60],
      rows: oldestFirst(
        histories.rank.map(({ from, rankCode, decision }) => ({
          from,
          cells: [rankNames.get(rankCode) ?? rankCode, decision],
        })),
      ),
    },
    {
      title: 'ĐÀO TẠO, BỒI DƯỠNG',
      head: ['Từ - đến', 'Nội dung, nơi đào tạo', 'Loại', 'Văn bằng, chứng chỉ'],
      widths: [38, 62, 30, 35],
      rows: oldestFirst(
        histories.training.map((row) => ({
          ...row,
          cells: [
            joined([row.name, row.school, row.form]),
            trainingWords[row.kind],
            joined([row.certificate, row.decision]),
          ],
        })),
      ),
    },
    {
      title: 'ĐI NƯỚC NGOÀI',
      head: ['Từ - đến', 'Nước đến', 'Mục đích', 'Quyết định'],
      widths: [38, 42, 50, 35],
      rows: oldestFirst(
        histories.travel.map((row) => ({ ...row, cells: [row.country, row.purpose, row.decision] })),
      ),
      optional: true,
    },
    judgedTable(record),
    {
      title: 'ĐÁNH GIÁ, XẾP LOẠI',
      head: ['Năm', 'Đối tượng', 'Mức xếp loại', 'Quyết định'],
      widths: [20, 30, 70, 45],
      rows: histories.evaluation
        .toSorted((a, b) => a.year - b.year)
        .map((row) => [
          String(row.year),
          subjectWords[row.subject],
          gradeWords[row.grade],
          row.decision ?? '',
        ]),
      optional: true,
    },
    {
      title: 'QUAN HỆ GIA ĐÌNH',
      head: ['Quan hệ', 'Họ và tên', 'Năm sinh', 'Quê quán, nghề nghiệp, nơi công tác'],
      widths: [25, 48, 20, 72],
      rows: histories.family.map((row) => [
        row.relation,
        row.fullName,
        row.birthYear === null ? '' : String(row.birthYear),
        joined([row.home, row.occupation, row.decision]),
      ]),
    },
  ];
}

/** Work before the force, assignments in it, and the times away from it. */
function careerTable(record: PrintedRecord): RecordTable {
  const { histories } = record;
  return {
    title: 'QUÁ TRÌNH CÔNG TÁC',
    head: ['Từ - đến', 'Chức vụ, đơn vị công tác', 'Quyết định'],
    widths: [38, 92, 35],
    rows: oldestFirst([
      ...histories.assignment.map((row) => ({ ...row, cells: [assignmentText(record, row), row.decision] })),
      ...histories.work.map((row) => ({
        ...row,
        cells: [joined([row.description, row.place]), row.decision],
      })),
      ...histories.leave.map((row) => ({
        from: row.from,
        to: row.returnedOn,
        cells: [leaveWords[row.reason], row.decision],
      })),
    ]),
  };
}

function judgedTable({ histories }: PrintedRecord): RecordTable {
  return {
    title: 'KHEN THƯỞNG, KỶ LUẬT',
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
  };
}

function assignmentText({ unitNames }: PrintedRecord, row: HistoryRow<'assignment'>): string {
  const how = assignmentWords[row.kind];
  const post = row.post ?? '';
  return joined([how === null ? post : `${post} (${how})`.trim(), unitNames[row.id]]);
}

function oldestFirst(rows: readonly (Span & { cells: (string | null)[] })[]): string[][] {
  return rows.toSorted(byBeginning).map((row) => [spanText(row), ...row.cells.map((cell) => cell ?? '')]);
}
