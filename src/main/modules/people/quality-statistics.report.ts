import type { LocalDate } from '#shared/domain/local-date.ts';
import { roman } from '#shared/domain/roman.ts';
import type { ReportUnits } from '#shared/people/report-units.ts';
import type { ReportCheck, ReportRow, ReportSource, ReportValue } from '#shared/reports/report-document.ts';
import type { ReportDefinition } from '../../core/report.ts';
import {
  countServing,
  reportingOrganisation,
  reportLines,
  type ServingCount,
  servingByLine,
} from './people-statistics.service.ts';
import {
  countsOf,
  type Figure,
  type FigureColumns,
  figureColumns,
  figuresOf,
  marksWith,
  reportColumns,
} from './quality-columns.ts';
import { blocksOf, dayLine, lineName, personInWords, reportFrame, sourceOf } from './report-frame.ts';
import { ageBandsOn, rulebookVersion } from './report-rules.service.ts';

/** "Thống kê chất lượng cán bộ, đảng viên": how many of which kind serve in each unit on a day. */
export const qualityStatisticsReport: ReportDefinition = {
  name: 'quality-statistics',
  title: { vi: 'Thống kê chất lượng cán bộ, đảng viên', en: 'Quality of officers and Party members' },
  description: {
    vi: 'Theo đơn vị: giới tính, dân tộc, độ tuổi, trình độ, lý luận chính trị, đảng viên',
    en: 'By unit: sex, ethnic group, age, education, political theory, Party members',
  },
  byUnit: true,
  time: 'either',
  ahead: false,
  build: (db, request) => {
    const { asOf, unit, today } = request;
    const units = reportLines(db, unit?.id ?? null);
    const people = servingByLine(db, asOf, units);
    const columns = figureColumns(ageBandsOn(db, asOf));
    const figures = figuresOf(people, asOf, columns);
    const table = { columns, units, day: asOf, figures: Map.groupBy(figures, ({ person }) => person.line) };
    return {
      name: 'quality-statistics',
      sheetName: 'Thống kê chất lượng',
      ...reportFrame(reportingOrganisation(db), 'TK', today),
      title: 'Thống kê chất lượng cán bộ, đảng viên',
      period: dayLine(request),
      unitOfMeasure: 'người',
      columns: reportColumns(columns),
      numbering: 'perSection',
      rows: rowsOf(table, figures),
      rulebookVersion: rulebookVersion(db),
      sources: [...totalSources(columns, figures), ...lineSources(table)],
      checks: checksOf(columns, figures, unit === null ? countServing(db, asOf) : null),
    };
  },
};

type Table = { columns: FigureColumns; units: ReportUnits; day: LocalDate; figures: Map<string, Figure[]> };

function rowsOf(table: Table, all: readonly Figure[]): ReportRow[] {
  const lines = [...table.units.linesOn(table.day), ...table.figures.keys()];
  const blocks = blocksOf(table.units, lines).flatMap(({ title, lines: members }, index): ReportRow[] => {
    const counted = members.flatMap((line) => table.figures.get(line) ?? []);
    const heading = { ordinal: roman(index + 1), title, sums: true, figures: averages(counted) };
    return [{ kind: 'section', ...heading }, ...members.map((line) => lineRow(table, line))];
  });
  return [...blocks, { kind: 'total', title: 'TỔNG CỘNG', figures: averages(all) }];
}

function lineRow({ columns, units, day, figures }: Table, line: string): ReportRow {
  const counted = figures.get(line) ?? [];
  const values: Record<string, ReportValue> = { unit: lineName(units, line, day), ...averages(counted) };
  const countOf = countsOf(counted);
  for (const { key } of columns.figures) {
    const count = countOf(key);
    // Zeros would hide the figures: a cell without people stays empty, but for the total.
    values[key] = count > 0 || key === 'total' ? count : null;
  }
  return { kind: 'data', values };
}

/** The average age to one decimal, of those whose birth date is known; none where nobody's is. */
function averages(figures: readonly Figure[]): Record<string, number> {
  const ages = figures.flatMap(({ age }) => (age === null ? [] : [age]));
  if (ages.length === 0) return {};
  return { averageAge: Math.round((ages.reduce((sum, age) => sum + age, 0) / ages.length) * 10) / 10 };
}

/** Larger groups are named unit by unit, with the mark that tells who counts; a second list would double the file. */
const NAMED_UP_TO = 500;

function totalSources({ figures }: FigureColumns, all: readonly Figure[]): ReportSource[] {
  const countOf = countsOf(all);
  return figures.map(({ key, name, counted, mark }) => {
    const value = countOf(key);
    if (value > NAMED_UP_TO) {
      const where = 'họ tên ở từng đơn vị dưới đây';
      const found = mark === '' ? where : `${where}, dấu “${mark}”`;
      return { figure: name, counted: `${counted}; ${found}`, value, records: [], withheld: 0 };
    }
    const people = all.filter(({ keys }) => keys.includes(key)).map(({ person }) => person);
    return sourceOf(name, counted, people);
  });
}

/** Each unit once, with what everybody counts as, so that each figure of its line can be counted again. */
function lineSources({ columns, units, day, figures }: Table): ReportSource[] {
  const marksOf = marksWith(columns);
  return units.inOrder(figures.keys()).map((line) => {
    const members = figures.get(line) ?? [];
    const marks = new Map(members.map((figure) => [figure.person.id, marksOf(figure)]));
    return sourceOf(
      lineName(units, line, day),
      'Người đang công tác, trong ngoặc là các cột được tính vào',
      members.map(({ person }) => person),
      (person) => `${personInWords(person)} (${marks.get(person.id)})`,
    );
  });
}

/** Each way of dividing people has to give all of them; and the database, counting by itself, the same. */
function checksOf(
  { figures }: FigureColumns,
  all: readonly Figure[],
  counted: ServingCount | null,
): ReportCheck[] {
  const count = countsOf(all);
  const division = (statement: string, group: string): ReportCheck => ({
    statement,
    left: figures.filter((figure) => figure.group === group).reduce((sum, { key }) => sum + count(key), 0),
    right: all.length,
  });
  const divisions = [
    division('Cộng các độ tuổi, kể cả chưa rõ ngày sinh, bằng tổng số', 'age'),
    division('Cộng các trình độ chuyên môn bằng tổng số', 'education'),
    division('Cộng các trình độ lý luận chính trị bằng tổng số', 'theory'),
  ];
  if (counted === null) return divisions;
  const proof = (statement: string, key: string, right: number) => ({ statement, left: count(key), right });
  return [
    ...divisions,
    proof('Tổng số bằng số người đang công tác đếm từ kho', 'total', counted.people),
    proof('Số nữ bằng số nữ đếm từ kho', 'women', counted.women),
    proof('Đảng viên chính thức bằng số đếm từ kho', 'official', counted.official),
    proof('Đảng viên dự bị bằng số đếm từ kho', 'probationary', counted.probationary),
  ];
}
