import type { HolidayRules } from '../domain/computed-holidays.ts';

/** A day off in a line of arithmetic: "Tết" for "Tết Nguyên đán Bính Ngọ (nghỉ bù)"; other names as they are. */
export function shortNameOf(name: string, { fixedDays, tet, hungKings }: HolidayRules): string {
  const plain = name.replace(/\s*\([^)]*\)\s*$/, '');
  const known = [...fixedDays, tet, hungKings].filter((holiday) => holiday !== null);
  return known.find((holiday) => plain.startsWith(holiday.name))?.short ?? plain;
}
