import { addMonths, type LocalDate } from '../domain/local-date.ts';
import { earliest, type PartialDate } from '../domain/partial-date.ts';
import { foldForSearch } from '../domain/vietnamese-text.ts';

/*
 * How "Thống kê chất lượng" groups people. No document of the ministry was found that fixes them: the
 * bounds are those the office asked for; the rulebook takes them over.
 */

/** From the youngest; `below`: years completed by the day asked about. */
export const ageBands = [
  { key: 'under30', title: 'Dưới 30', below: 30 },
  { key: 'from30', title: '30 - 39', below: 40 },
  { key: 'from40', title: '40 - 49', below: 50 },
  { key: 'from50', title: 'Từ 50', below: Number.POSITIVE_INFINITY },
] as const;
export type AgeBand = (typeof ageBands)[number]['key'] | 'unknown';

/** Years completed on a day; of a birth date known by year or month only, counted from its first day. */
export function ageOn(birthDate: PartialDate, day: LocalDate): number {
  const born = earliest(birthDate);
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return addMonths(born, years * 12) > day ? years - 1 : years;
}

/** `age` in years completed; null: the birth date is not known. */
export function ageBandOf(age: number | null): AgeBand {
  if (age === null) return 'unknown';
  return ageBands.find(({ below }) => age < below)?.key ?? 'unknown';
}

/** By the words a level begins with, so that "Đại học An ninh" counts as "Đại học"; the highest first. */
const EDUCATION = {
  postgraduate: ['tien si', 'tien sy', 'thac si', 'thac sy'],
  university: ['dai hoc'],
  college: ['cao dang'],
  intermediate: ['trung cap'],
} as const;
export type EducationGroup = keyof typeof EDUCATION | 'other';

const THEORY = {
  advanced: ['cao cap', 'cu nhan'],
  intermediate: ['trung cap'],
  elementary: ['so cap'],
} as const;
export type TheoryGroup = keyof typeof THEORY | 'none';

export function educationGroupOf(level: string | null): EducationGroup {
  return groupOf(EDUCATION, level) ?? 'other';
}

/** What is none of the known levels, or unknown, counts as not trained. */
export function theoryGroupOf(level: string | null): TheoryGroup {
  return groupOf(THEORY, level) ?? 'none';
}

/** Ethnic group known and other than Kinh. */
export function isMinority(ethnicity: string | null): boolean {
  return ethnicity !== null && foldForSearch(ethnicity) !== 'kinh';
}

function groupOf<Key extends string>(
  groups: Record<Key, readonly string[]>,
  level: string | null,
): Key | null {
  if (level === null) return null;
  const text = `${foldForSearch(level)} `;
  const names = Object.keys(groups) as Key[];
  return names.find((name) => groups[name].some((words) => text.startsWith(`${words} `))) ?? null;
}
