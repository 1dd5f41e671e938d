import type { Bilingual } from './bilingual.ts';
import type { Deadline, DeadlineUnit, Span } from './deadline-parts.ts';
import { addDays, daysBetween, formatVietnamese, type LocalDate, weekdayOf } from './local-date.ts';

const words = {
  vi: {
    units: { workingDays: 'ngày làm việc', days: 'ngày', months: 'tháng', years: 'năm' },
    less: 'trừ',
    counting: 'tính cả ngày làm bù',
    madeUp: 'nghỉ bù',
    others: (days: number) => `${days} ngày nghỉ khác`,
    expected: 'dự kiến',
  },
  en: {
    units: { workingDays: 'working day', days: 'day', months: 'month', years: 'year' },
    less: 'less',
    counting: 'counting the worked weekend of',
    madeUp: 'day off',
    others: (days: number) => `${days} other ${days === 1 ? 'day' : 'days'} off`,
    expected: 'expected',
  },
};
type Language = keyof typeof words;

/** More stretches of days off than these would hide the result; the rest is given as a number of days. */
const LISTED = 6;

/**
 * The arithmetic of one deadline, or of steps where each starts on the due day of the one before:
 * "nhận quyết định 03/02/2026 + 30 ngày làm việc, trừ Tết 16-20/02 = 24/03/2026". `what` names the trigger.
 */
export function arithmeticText(
  what: string,
  steps: Deadline | readonly Deadline[],
  language: Language,
): string {
  const chain = 'due' in steps ? [steps] : steps;
  const [first] = chain;
  if (first === undefined) return what;
  const sums = chain.map((step) => `${sumOf(step, language)} = ${formatVietnamese(step.due)}`);
  const expected = chain.some((step) => step.expected) ? ` (${words[language].expected})` : '';
  return `${what} ${formatVietnamese(first.trigger)} ${sums.join(', ')}${expected}`;
}

/** The same in both languages; `what` names the trigger in each. */
export const arithmeticOf = (what: Bilingual, steps: Deadline | readonly Deadline[]): Bilingual => ({
  vi: arithmeticText(what.vi, steps, 'vi'),
  en: arithmeticText(what.en, steps, 'en'),
});

function sumOf(deadline: Deadline, language: Language): string {
  const { amount, unit, left, worked } = deadline;
  const { less, counting } = words[language];
  // A stretch of more than a year holds the same holiday twice.
  const withYear = daysBetween(deadline.trigger, deadline.due) > 365;
  const parts = [`+ ${amount} ${unitWord(unit, amount, language)}`];
  if (left.length > 0) parts.push(`${less} ${listed(left, withYear, language)}`);
  if (worked.length > 0)
    parts.push(`${counting} ${worked.map((span) => datesOf(span, withYear)).join(', ')}`);
  return parts.join(', ');
}

function unitWord(unit: DeadlineUnit, amount: number, language: Language): string {
  const plural = language === 'en' && amount !== 1 ? 's' : '';
  return `${words[language].units[unit]}${plural}`;
}

function listed(spans: readonly Span[], withYear: boolean, language: Language): string {
  const shown = spans.length > LISTED ? spans.slice(0, LISTED - 1) : spans;
  const texts = shown.map((span) => spanText(span, withYear, language));
  const rest = spans.slice(shown.length).reduce((sum, { from, to }) => sum + weekdaysIn(from, to), 0);
  return [...texts, ...(rest > 0 ? [words[language].others(rest)] : [])].join(', ');
}

/** "Tết 16-20/02"; a short name that is a date ("30/4") says its day itself, unless the day off is another one. */
function spanText(span: Span, withYear: boolean, language: Language): string {
  const named = /^(\d{1,2})\/(\d{1,2})$/.exec(span.short);
  if (named === null) return `${span.short} ${datesOf(span, withYear)}`;
  const isOwnDay = span.from === span.to && dayAndMonth(span.from) === `${two(named[1])}/${two(named[2])}`;
  if (isOwnDay && !withYear) return span.short;
  if (isOwnDay) return `${span.short}/${span.from.slice(0, 4)}`;
  return `${span.short} (${words[language].madeUp} ${datesOf(span, withYear)})`;
}

function datesOf({ from, to }: Span, withYear: boolean): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const end = withYear || !sameYear ? formatVietnamese(to) : dayAndMonth(to);
  if (from === to) return end;
  if (!sameYear) return `${formatVietnamese(from)}-${end}`;
  return `${from.slice(0, 7) === to.slice(0, 7) ? from.slice(8, 10) : dayAndMonth(from)}-${end}`;
}

function weekdaysIn(from: LocalDate, to: LocalDate): number {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
  return days.filter((day) => weekdayOf(day) < 6).length;
}

const dayAndMonth = (day: LocalDate) => formatVietnamese(day).slice(0, 5);
const two = (digits = '') => digits.padStart(2, '0');
