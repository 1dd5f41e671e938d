import type { InventedPerson } from '../../src/main/demo/invented-person.ts';
import { familyNames, femaleNames, maleNames } from '../../src/main/demo/name-lists.ts';
import type { SeededRandom } from '../../src/main/demo/seeded-random.ts';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import type { PartialDate } from '../../src/shared/domain/partial-date.ts';
import type { HistoryFields, HistoryKind } from '../../src/shared/people/histories.ts';

export type Papers = {
  [K in Exclude<HistoryKind, 'rank' | 'assignment' | 'leave' | 'membership'>]?: HistoryFields<K>[];
};

const none = { decision: null, note: null };
const yearOf = (date: string) => Number(date.slice(0, 4));
const inYear = (year: number) => String(year) as PartialDate;

/** The rest of a record of the last `years` years: evaluations every year, now and then everything else. */
export function inventPapers(
  person: InventedPerson,
  random: SeededRandom,
  { today, years }: { today: LocalDate; years: number },
): Papers {
  const now = yearOf(today);
  const first = Math.max(now - years, yearOf(person.joinedForce) + 1);
  const every = Array.from({ length: Math.max(now - first, 0) }, (_, index) => first + index);
  return {
    evaluation: every.flatMap((year) => [
      { year, subject: 'officer' as const, grade: gradeOf(random), ...none },
      ...(memberIn(person, year)
        ? [{ year, subject: 'member' as const, grade: gradeOf(random), ...none }]
        : []),
    ]),
    training: trainingOf(person, random),
    commendation: every
      .filter(() => random.chance(25))
      .map((year) => ({
        form: random.pick(['Chiến sĩ thi đua cơ sở', 'Giấy khen', 'Chiến sĩ tiên tiến', 'Bằng khen']),
        issuer: random.pick(['Giám đốc Công an tỉnh', 'Bộ Công an', 'Chủ tịch UBND tỉnh']),
        from: inYear(year),
        decision: `${random.between(100, 9999)}/QĐ`,
        note: null,
      })),
    discipline: random.chance(2)
      ? [
          {
            side: 'state',
            form: 'Khiển trách',
            reason: null,
            from: inYear(now - random.between(1, 6)),
            to: null,
            ...none,
          },
        ]
      : [],
    youth: random.chance(8)
      ? [
          {
            organisation: 'Đoàn Thanh niên',
            post: random.pick(['Bí thư', 'Phó Bí thư']),
            from: inYear(now - 4),
            to: null,
            ...none,
          },
        ]
      : [],
    committee: random.chance(6)
      ? [
          {
            organisation: 'Chi ủy',
            post: random.pick(['Bí thư', 'Chi ủy viên']),
            term: '2025-2030',
            from: inYear(2025),
            to: null,
            ...none,
          },
        ]
      : [],
    family: familyOf(person, random),
    travel: random.chance(4)
      ? [
          {
            country: random.pick(['Lào', 'Trung Quốc', 'Hàn Quốc']),
            purpose: 'Du lịch',
            from: inYear(now - 2),
            to: inYear(now - 2),
            ...none,
          },
        ]
      : [],
  };
}

const memberIn = ({ partyAdmission }: InventedPerson, year: number) =>
  partyAdmission !== null && yearOf(partyAdmission) < year;

function gradeOf(random: SeededRandom): HistoryFields<'evaluation'>['grade'] {
  if (random.chance(18)) return 'excellent';
  if (random.chance(1)) return 'failed';
  return random.chance(75) ? 'good' : 'done';
}

function trainingOf(person: InventedPerson, random: SeededRandom): HistoryFields<'training'>[] {
  const joined = yearOf(person.joinedForce);
  const school = random.pick([
    'Học viện Cảnh sát nhân dân',
    'Học viện An ninh nhân dân',
    'Trường Cao đẳng Cảnh sát nhân dân I',
  ]);
  const rows: HistoryFields<'training'>[] = [
    {
      kind: 'professional',
      name: person.education,
      school,
      form: 'Chính quy',
      from: inYear(joined),
      to: inYear(joined + 4),
      certificate: 'Bằng tốt nghiệp',
      ...none,
    },
  ];
  if (person.politicalTheory)
    rows.push({
      kind: 'politicalTheory',
      name: person.politicalTheory,
      school: 'Trường Đào tạo cán bộ Nguyễn Văn Cừ',
      form: 'Tập trung',
      from: inYear(joined + 6),
      to: inYear(joined + 6),
      certificate: null,
      ...none,
    });
  return rows;
}

function familyOf(person: InventedPerson, random: SeededRandom): HistoryFields<'family'>[] {
  const born = yearOf(person.birthDate);
  const name = (family: string, { middle, given }: typeof maleNames) =>
    `${family} ${random.pick(middle)} ${random.pick(given)}`;
  const own = person.fullName.split(' ')[0] ?? '';
  const row = (relation: string, fullName: string, birthYear: number) => ({
    relation,
    fullName,
    birthYear,
    home: person.home,
    occupation: null,
    ...none,
  });
  return [
    row('Bố đẻ', name(own, maleNames), born - random.between(22, 34)),
    row('Mẹ đẻ', name(random.pick(familyNames), femaleNames), born - random.between(20, 30)),
    ...(random.chance(75)
      ? [
          row(
            person.sex === 'male' ? 'Vợ' : 'Chồng',
            name(random.pick(familyNames), person.sex === 'male' ? femaleNames : maleNames),
            born + random.between(-3, 4),
          ),
        ]
      : []),
  ];
}
