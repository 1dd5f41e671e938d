import { roman } from '#shared/domain/roman.ts';
import { type Person, peopleFilter } from '#shared/people/people.contract.ts';
import { sexName } from '#shared/people/person.ts';
import type {
  ReportCheck,
  ReportColumn,
  ReportRow,
  ReportSource,
  ReportValue,
} from '#shared/reports/report-document.ts';
import type { ReportDefinition } from '../../core/report.ts';
import { openOn } from '../../core/scope.ts';
import { personValues } from './people-export.ts';
import {
  countStanding,
  countWithheld,
  reportingOrganisation,
  type Standing,
  selectPeopleByUnit,
} from './people-list.service.ts';
import { dayLine, reportFrame, sourceOf, UNKNOWN_UNIT } from './report-frame.ts';

/** "Danh sách cán bộ, chiến sĩ": the columns of the list that units send, one section for each unit of that day. */
export const peopleListReport: ReportDefinition = {
  name: 'people-list',
  title: { vi: 'Danh sách cán bộ, chiến sĩ', en: 'List of officers' },
  description: {
    vi: 'Trích ngang theo đơn vị, đúng mẫu gửi cấp trên; cấp bậc, chức vụ, đơn vị của ngày được hỏi',
    en: 'Core data by unit, in the layout the upper level expects; rank, post and unit of the day asked about',
  },
  byUnit: true,
  time: 'either',
  ahead: false,
  build: (db, request) => {
    const { asOf, unit, today } = request;
    const filter = peopleFilter.parse({ unitId: unit?.id ?? null });
    const scope = openOn(asOf);
    const people = selectPeopleByUnit(db, filter, scope);
    const withheld = countWithheld(db, filter, asOf);
    const groups = byUnit(people);
    return {
      name: 'people-list',
      sheetName: 'Danh sách',
      ...reportFrame(reportingOrganisation(db), 'DS', today),
      title: 'Danh sách cán bộ, chiến sĩ',
      period: dayLine(request),
      columns: COLUMNS,
      rows: [...groups.flatMap(sectionRows), { kind: 'total', title: `Tổng số: ${people.length} đồng chí` }],
      sources: [
        ...totalSources(people),
        ...groups.map(([name, members]) =>
          source(`Đơn vị: ${name}`, 'Người đang công tác tại đơn vị', members),
        ),
        ...withheldSource(withheld),
      ],
      checks: checksOf(people, countStanding(db, filter, scope)),
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

/** One group for each unit, not for each name: teams of two departments may be called the same. */
function byUnit(people: readonly Person[]): [string, Person[]][] {
  const groups = Map.groupBy(people, (person) => person.unitId);
  return [...groups.values()].map((members) => [members[0]?.unitName ?? UNKNOWN_UNIT, members]);
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
    // A list of a past day does not know what came later.
    partyAdmission: person.party === null ? null : values.partyAdmission,
    partyOfficial: person.party === 'official' ? values.partyOfficial : null,
    note: [person.note, unknownSex].filter(Boolean).join('; ') || null,
  };
  return { kind: 'data', values: columns };
}

function source(figure: string, counted: string, people: readonly Person[]): ReportSource {
  const named = people.map((person) => ({ ...person, classified: 0 }));
  return sourceOf(figure, counted, named);
}

/** A list names everybody in it: who may not be named is not in it, and the kept copy says how many these are. */
function withheldSource(withheld: number): ReportSource[] {
  if (withheld === 0) return [];
  const counted = 'Hồ sơ có độ mật, không đưa vào danh sách';
  return [{ figure: 'Ngoài danh sách', counted, value: withheld, records: [], withheld }];
}

function totalSources(people: readonly Person[]): ReportSource[] {
  return [
    source('Tổng số', 'Người đang công tác vào ngày đó, không kể thùng rác và hồ sơ có độ mật', people),
    source(
      'Nữ',
      `Giới tính: ${sexName.female}`,
      people.filter((person) => person.sex === 'female'),
    ),
    source(
      'Đảng viên',
      'Là đảng viên vào ngày đó',
      people.filter((person) => person.party !== null),
    ),
    source(
      'Đảng viên dự bị',
      'Là đảng viên, chưa được công nhận chính thức vào ngày đó',
      people.filter((person) => person.party === 'probationary'),
    ),
  ];
}

/** What the list was made from, against what the database counts by itself. */
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
      left: count((one) => one.party !== null),
      right: counted.official + counted.probationary,
    },
  ];
}
