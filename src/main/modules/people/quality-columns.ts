import type { LocalDate } from '#shared/domain/local-date.ts';
import {
  type AgeBand,
  ageBandOf,
  ageOn,
  educationGroupOf,
  isMinority,
  theoryGroupOf,
} from '#shared/people/quality-groups.ts';
import type { ReportColumn, ReportLeaf } from '#shared/reports/report-document.ts';
import type { CountedPerson } from './people-statistics.service.ts';

type FigureColumn = {
  key: string;
  title: string;
  /** The figure by itself, outside its group. */
  name: string;
  counted: string;
  /** What a source writes behind a name. */
  mark: string;
  /** Columns of one group divide all people. */
  group: 'age' | 'education' | 'theory' | 'party' | null;
};

const BY_RECORD = 'theo hồ sơ vào ngày lập báo cáo';
const born = 'Số tuổi tròn vào ngày tính; chỉ biết năm sinh thì tính theo năm';

/** What is counted, column by column. */
export type FigureColumns = { bands: readonly AgeBand[]; figures: readonly FigureColumn[] };

export function figureColumns(bands: readonly AgeBand[]): FigureColumns {
  const ages = bands.map(({ key, title }) =>
    within('age', key, title, `Độ tuổi: ${title.toLocaleLowerCase('vi')}`, born, title),
  );
  return { bands, figures: [...BEFORE_AGES, ...ages, ...BEHIND_AGES] };
}

const BEFORE_AGES: readonly FigureColumn[] = [
  figure('total', 'Tổng số', 'Người đang công tác vào ngày tính, không kể thùng rác', ''),
  figure('women', 'Nữ', 'Giới tính: nữ', 'nữ'),
  figure('minority', 'Dân tộc thiểu số', 'Dân tộc khác Kinh', 'DTTS'),
];

const BEHIND_AGES: readonly FigureColumn[] = [
  within(
    'age',
    'ageUnknown',
    'Chưa rõ',
    'Độ tuổi: chưa rõ ngày sinh',
    'Hồ sơ không có ngày sinh',
    'chưa rõ tuổi',
  ),
  education('postgraduate', 'Trên đại học', 'Thạc sĩ, Tiến sĩ', 'trên ĐH'),
  education('university', 'Đại học', 'Đại học', 'ĐH'),
  education('college', 'Cao đẳng', 'Cao đẳng', 'CĐ'),
  education('intermediate', 'Trung cấp', 'Trung cấp', 'TC'),
  education('other', 'Khác, chưa rõ', 'Trình độ khác hoặc chưa rõ', 'khác'),
  theory('advanced', 'Cao cấp, cử nhân', 'CC LLCT'),
  theory('intermediate', 'Trung cấp', 'TC LLCT'),
  theory('elementary', 'Sơ cấp', 'SC LLCT'),
  theory('none', 'Chưa', ''),
  party('official', 'Chính thức', 'ĐV'),
  party('probationary', 'Dự bị', 'ĐV dự bị'),
];

export function reportColumns({ figures }: FigureColumns): ReportColumn[] {
  const leavesOf = (group: FigureColumn['group']) => figures.filter((one) => one.group === group).map(leafOf);
  return [
    { key: 'unit', title: 'Đơn vị', kind: 'text' },
    ...leavesOf(null),
    { title: 'Độ tuổi', columns: leavesOf('age') },
    { key: 'averageAge', title: 'Tuổi bình quân', kind: 'decimal', places: 1 },
    { title: 'Trình độ chuyên môn', columns: leavesOf('education') },
    { title: 'Lý luận chính trị', columns: leavesOf('theory') },
    { title: 'Đảng viên', columns: leavesOf('party') },
  ];
}

/** One person with the columns that count them, from left to right. */
export type Figure = { person: CountedPerson; keys: readonly string[]; age: number | null };

export function figuresOf(
  people: readonly CountedPerson[],
  day: LocalDate,
  { bands }: FigureColumns,
): Figure[] {
  // Thousands share a few levels: each is read once.
  const education = remembered(educationGroupOf);
  const theory = remembered(theoryGroupOf);
  const minority = remembered(isMinority);
  return people.map((person) => {
    const { birthDate, sex, party: standing } = person;
    const age = birthDate === null ? null : ageOn(birthDate, day);
    const band = ageBandOf(age, bands);
    const keys = [
      'total',
      ...(sex === 'female' ? ['women'] : []),
      ...(minority(person.ethnicity) ? ['minority'] : []),
      band === 'unknown' ? 'ageUnknown' : band,
      `education.${education(person.education)}`,
      `theory.${theory(person.politicalTheory)}`,
      ...(standing === null ? [] : [standing]),
    ];
    return { person, keys, age };
  });
}

/** How many each column counts. */
export function countsOf(figures: readonly Figure[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const { keys } of figures) {
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (key) => counts.get(key) ?? 0;
}

/** What a source writes behind the name of a person: the columns of the line that count them. */
export function marksWith({ figures }: FigureColumns): (figure: Figure) => string {
  const marks = new Map(figures.map(({ key, mark }) => [key, mark]));
  return ({ keys }) =>
    keys
      .map((key) => marks.get(key))
      .filter(Boolean)
      .join(', ');
}

function remembered<Answer>(read: (text: string | null) => Answer): (text: string | null) => Answer {
  const known = new Map<string | null, Answer>();
  return (text) => {
    const answer = known.get(text) ?? read(text);
    known.set(text, answer);
    return answer;
  };
}

function leafOf({ key, title }: FigureColumn): ReportLeaf {
  return { key, title, kind: 'integer', sum: true };
}

function figure(key: string, title: string, counted: string, mark: string): FigureColumn {
  return { key, title, name: title, counted, mark, group: null };
}

function within(
  group: FigureColumn['group'],
  key: string,
  title: string,
  name: string,
  counted: string,
  mark: string,
): FigureColumn {
  return { key, title, name, counted, mark, group };
}

function education(key: string, title: string, levels: string, mark: string): FigureColumn {
  const counted = `Trình độ chuyên môn: ${levels}, ${BY_RECORD}`;
  return within(
    'education',
    `education.${key}`,
    title,
    `Trình độ: ${title.toLocaleLowerCase('vi')}`,
    counted,
    mark,
  );
}

function theory(key: string, title: string, mark: string): FigureColumn {
  const counted = `Lý luận chính trị: ${title.toLocaleLowerCase('vi')}, ${BY_RECORD}`;
  const name = `Lý luận chính trị: ${title.toLocaleLowerCase('vi')}`;
  return within('theory', `theory.${key}`, title, name, counted, mark);
}

function party(key: 'official' | 'probationary', title: string, mark: string): FigureColumn {
  const name = `Đảng viên ${title.toLocaleLowerCase('vi')}`;
  return within('party', key, title, name, `${name} vào ngày tính`, mark);
}
