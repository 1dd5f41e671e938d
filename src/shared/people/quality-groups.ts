import { addMonths, type LocalDate } from '../domain/local-date.ts';
import { earliest, type PartialDate } from '../domain/partial-date.ts';
import { foldForSearch } from '../domain/vietnamese-text.ts';

/*
 * How "Thống kê chất lượng" groups people. No document of the ministry was found that fixes them: the
 * bounds of age are those the office asked for (PER_AGE_BANDS of the rulebook).
 */

/** `below`: years completed by the day asked about; `title` "30 - 39". */
export type AgeBand = { key: string; title: string; below: number };

/** From the youngest; `bounds`: the first age of each band but the youngest, rising. */
export function ageBandsFrom(bounds: readonly number[]): AgeBand[] {
  return [null, ...bounds].map((from, index) => {
    const below = bounds[index] ?? Number.POSITIVE_INFINITY;
    const key = from === null ? `under${below}` : `from${from}`;
    return { key, title: titleOf(from, below), below };
  });
}

function titleOf(from: number | null, below: number): string {
  if (from === null) return Number.isFinite(below) ? `Dưới ${below}` : 'Mọi độ tuổi';
  return Number.isFinite(below) ? `${from} - ${below - 1}` : `Từ ${from}`;
}

/** Years completed on a day; of a birth date known by year or month only, counted from its first day. */
export function ageOn(birthDate: PartialDate, day: LocalDate): number {
  const born = earliest(birthDate);
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return addMonths(born, years * 12) > day ? years - 1 : years;
}

/** Key of the band; `age` in years completed, null ("unknown"): the birth date is not known. */
export function ageBandOf(age: number | null, bands: readonly AgeBand[]): string {
  if (age === null) return 'unknown';
  return bands.find(({ below }) => age < below)?.key ?? 'unknown';
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
