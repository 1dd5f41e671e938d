import { formatVietnamese } from '#shared/domain/local-date.ts';
import { earliest } from '#shared/domain/partial-date.ts';
import { type Person, peopleFilter } from '#shared/people/people.contract.ts';
import { sexName } from '#shared/people/person.ts';
import type {
  ReportCheck,
  ReportColumn,
  ReportRow,
  ReportSource,
  ReportValue,
} from '#shared/reports/report-document.ts';
import type { ReportDefinition, ReportRequest } from '../../core/report.ts';
import { personValues } from './people-export.ts';
import {
  countStanding,
  reportingOrganisation,
  type Standing,
  selectPeopleByUnit,
} from './people-list.service.ts';
import { openOn } from './people-scope.ts';

/** "Danh sách cán bộ, chiến sĩ": the columns of the list that units send, one section for each unit. */
export const peopleListReport: ReportDefinition = {
  name: 'people-list',
  title: { vi: 'Danh sách cán bộ, chiến sĩ', en: 'List of officers' },
  description: {
    vi: 'Trích ngang theo đơn vị, đúng mẫu gửi cấp trên',
    en: 'Core data by unit, in the layout the upper level expects',
  },
  byUnit: true,
  time: 'either',
  build: (db, request) => {
    const filter = peopleFilter.parse({ unitId: request.unit?.id ?? null });
    const scope = openOn(request.asOf);
    const stored = selectPeopleByUnit(db, filter, scope);
    const people = stored.filter((person) => joinedInTime(person, request));
    const organisation = reportingOrganisation(db);
    const groups = byUnit(people);
    return {
      name: 'people-list',
      sheetName: 'Danh sách',
      header: {
        family: 'state',
        superior: organisation.superior.toLocaleUpperCase('vi'),
        issuer: organisation.name.toLocaleUpperCase('vi'),
        number: `/DS-${organisation.symbol}`,
        place: organisation.place,
        date: request.today,
      },
      title: 'Danh sách cán bộ, chiến sĩ',
      period: periodLine(request),
      columns: COLUMNS,
      rows: [...groups.flatMap(sectionRows), { kind: 'total', title: `Tổng số: ${people.length} đồng chí` }],
      signatures: {
        left: { title: 'NGƯỜI LẬP BIỂU', name: '' },
        right: {
          authority: 'TL. GIÁM ĐỐC',
          title: 'TRƯỞNG PHÒNG CÔNG TÁC ĐẢNG VÀ CÔNG TÁC CHÍNH TRỊ',
          name: '',
        },
      },
      recipients: ['Bộ Công an (để báo cáo)', 'Lãnh đạo Công an tỉnh (để báo cáo)', 'Lưu: VT, PX03'],
      sources: [
        ...totalSources(people),
        ...groups.map(([unit, members]) =>
          source(`Đơn vị: ${unit}`, 'Người đang công tác tại đơn vị', members),
        ),
      ],
      checks: checksOf(stored, countStanding(db, filter, scope)),
    };
  },
};

const COLUMNS: ReportColumn[] = [
  { key: 'fullName', title: 'Họ và tên', kind: 'text', oneLine: true },
  { key: 'policeNumber', title: 'Số hiệu', kind: 'text', align: 'center' },
  {
    title: 'Ngày, tháng, năm sinh',
    columns: [
      { key: 'bornMale', title: 'Nam', kind: 'date' },
      { key: 'bornFemale', title: 'Nữ', kind: 'date' },
    ],
  },
  { key: 'rankName', title: 'Cấp bậc', kind: 'text' },
  { key: 'post', title: 'Chức vụ', kind: 'text' },
  { key: 'home', title: 'Quê quán', kind: 'text' },
  { key: 'ethnicity', title: 'Dân tộc', kind: 'text', align: 'center' },
  { key: 'education', title: 'Trình độ chuyên môn', kind: 'text', align: 'center' },
  { key: 'politicalTheory', title: 'LLCT', kind: 'text', align: 'center' },
  { key: 'joinedForce', title: 'Ngày vào CAND', kind: 'date' },
  {
    title: 'Ngày vào Đảng',
    columns: [
      { key: 'partyAdmission', title: 'Dự bị', kind: 'date' },
      { key: 'partyOfficial', title: 'Chính thức', kind: 'date' },
    ],
  },
  { key: 'note', title: 'Ghi chú', kind: 'text' },
];

/** People who joined after the period are left out. */
function joinedInTime({ joinedForce }: Person, { period }: ReportRequest): boolean {
  return !period || !joinedForce || earliest(joinedForce) <= period.to;
}

/** One group for each unit, not for each name: teams of two departments may be called the same. */
function byUnit(people: readonly Person[]): [string, Person[]][] {
  const groups = Map.groupBy(people, (person) => person.unitId);
  return [...groups.values()].map((members) => [members[0]?.unitName ?? 'Chưa xác định đơn vị', members]);
}

/** Says what the figures are: rank, post and unit are those of today, whatever period was asked for. */
function periodLine({ period, today }: ReportRequest): string {
  const asOf = `số liệu đến ngày ${formatVietnamese(today)}`;
  return period && period.to < today
    ? `(${period.name}, ${asOf})`
    : `(Tính đến ngày ${formatVietnamese(today)})`;
}

function sectionRows([unit, members]: [string, Person[]], index: number): ReportRow[] {
  const heading = `${unit.toLocaleUpperCase('vi')} (${members.length} đồng chí)`;
  return [{ kind: 'section', ordinal: roman(index + 1), title: heading }, ...members.map(dataRow)];
}

function dataRow(person: Person): ReportRow {
  const values = personValues(person);
  // A birth date without a known sex goes to the first column, with the question in the note.
  const unknownSex = person.sex === null ? 'chưa rõ giới tính' : null;
  const columns: Record<string, ReportValue> = {
    ...values,
    bornMale: person.sex === 'female' ? null : values.birthDate,
    bornFemale: person.sex === 'female' ? values.birthDate : null,
    note: [person.note, unknownSex].filter(Boolean).join('; ') || null,
  };
  return { kind: 'data', values: columns };
}

function source(figure: string, counted: string, people: readonly Person[]): ReportSource {
  const records = people.map((person) => [person.fullName, person.policeNumber].filter(Boolean).join(', '));
  return { figure, counted, value: people.length, records, withheld: 0 };
}

function totalSources(people: readonly Person[]): ReportSource[] {
  return [
    source('Tổng số', 'Người có trong danh sách, không kể thùng rác', people),
    source(
      'Nữ',
      `Giới tính: ${sexName.female}`,
      people.filter((person) => person.sex === 'female'),
    ),
    source(
      'Đảng viên',
      'Có ngày vào Đảng',
      people.filter((person) => person.partyAdmission !== null),
    ),
    source(
      'Đảng viên dự bị',
      'Có ngày vào Đảng, chưa có ngày chính thức',
      people.filter((person) => person.partyAdmission !== null && person.partyOfficial === null),
    ),
  ];
}

/** What the list was made from, against what the database counts by itself; a period narrows neither. */
export function checksOf(stored: readonly Person[], counted: Standing): ReportCheck[] {
  const count = (of: (person: Person) => boolean) => stored.filter(of).length;
  return [
    {
      statement: 'Số người đọc để lập danh sách bằng số hồ sơ trong kho',
      left: stored.length,
      right: counted.all,
    },
    {
      statement: 'Số nữ bằng số hồ sơ nữ trong kho',
      left: count((one) => one.sex === 'female'),
      right: counted.women,
    },
    {
      statement: 'Số đảng viên bằng tổng đảng viên chính thức và dự bị trong kho',
      left: count((one) => one.partyAdmission !== null),
      right: counted.official + counted.probationary,
    },
  ];
}

const NUMERALS: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Section numbers of official lists: I, II, III ... */
function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of NUMERALS) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}
