import { formatVietnamese, type LocalDate } from '../domain/local-date.ts';
import { type Finding, findingOf } from '../rulebook/checks.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import type { DocumentFamily } from './printed-document.ts';

/** A number of one register: `given` and `used` stand on a paper, `reserved` waits for one, the others are never used. */
export type RegisteredNumber = {
  number: number;
  status: 'reserved' | 'given' | 'used' | 'skipped' | 'cancelled';
  day: LocalDate;
};

/** No office writes so many documents of a kind in a year or a term: a number beyond is a slip of the fingers. */
export const LARGEST_NUMBER = 99_999;
/** So many numbers at most are kept free at once. */
export const MOST_KEPT_FREE = 50;
/** Each number left out is written down, and ten thousand of them take a second. */
export const LARGEST_GAP = 10_000;

/**
 * "12/BC-CAT-PX03" (State) or "12-BC/ĐUCA" (Party); null leaves the blank, "/BC-CAT-PX03". A kind without a symbol,
 * the official letter of State bodies, is "12/CAT-PX03".
 */
export function numberText(
  family: DocumentFamily,
  typeSymbol: string,
  issuerSymbol: string,
  number: number | null,
): string {
  const figure = number ?? '';
  if (typeSymbol === '') return `${figure}/${issuerSymbol}`;
  return family === 'state'
    ? `${figure}/${typeSymbol}-${issuerSymbol}`
    : `${figure}-${typeSymbol}/${issuerSymbol}`;
}

/** The register a day belongs to: the year (State) or the term (Party); null when no term held on that day. */
export function seriesOn(
  family: DocumentFamily,
  day: LocalDate,
  rules: Pick<Rulebook, 'rule'>,
): string | null {
  if (family === 'state') return day.slice(0, 4);
  return rules.rule('DOC_PARTY_TERM', day)?.value.name ?? null;
}

export function nextNumber(register: readonly RegisteredNumber[]): number {
  return register.reduce((last, { number }) => Math.max(last, number), 0) + 1;
}

/** The numbers that would be left out: all between the last of the register and this one. */
export function skippedNumbers(number: number, register: readonly RegisteredNumber[]): number[] {
  const first = nextNumber(register);
  return number <= first ? [] : Array.from({ length: number - first }, (_, at) => first + at);
}

type Asked = { number: number; day: LocalDate };

/** What stands against giving a number on a day; an empty list: nothing. Rules of the day of the document. */
export function numberFindings(
  asked: Asked,
  register: readonly RegisteredNumber[],
  rules: Pick<Rulebook, 'rule'>,
): Finding[] {
  const checks = [
    { code: 'DOC_NUMBER_TWICE', says: saysTwice },
    { code: 'DOC_NUMBER_ORDER', says: saysOrder },
    { code: 'DOC_NUMBER_GAP', says: saysGap },
  ] as const;
  return checks.flatMap(({ code, says }) => {
    const rule = rules.rule(code, asked.day);
    const said = rule?.value === true ? says(asked, register) : null;
    return rule === null || said === null ? [] : findingOf(rule, said);
  });
}

function saysTwice({ number }: Asked, register: readonly RegisteredNumber[]) {
  const used = register.find((one) => one.number === number && one.status !== 'reserved');
  if (!used) return null;
  const day = formatVietnamese(used.day);
  const how = {
    given: { vi: `đã cấp ngày ${day}`, en: `was given on ${day}` },
    used: { vi: `đã dùng ngày ${day}`, en: `was used on ${day}` },
    skipped: { vi: 'đã bỏ qua', en: 'was skipped' },
    cancelled: { vi: 'đã hủy', en: 'was cancelled' },
    reserved: { vi: '', en: '' },
  }[used.status];
  return {
    vi: `Số ${number} ${how.vi}; một số chỉ cấp một lần.`,
    en: `Number ${number} ${how.en}; a number is given once only.`,
  };
}

/** The nearest neighbours tell: of the numbers below the one with the latest day, of those above the earliest. */
function saysOrder({ number, day }: Asked, register: readonly RegisteredNumber[]) {
  const given = register.filter(({ status }) => status === 'given' || status === 'used');
  const below = latest(given.filter((one) => one.number < number && one.day > day));
  const above = earliest(given.filter((one) => one.number > number && one.day < day));
  const other = below ?? above;
  if (!other) return null;
  const [own, its] = [formatVietnamese(day), formatVietnamese(other.day)];
  return below
    ? {
        vi: `Số ${number} ghi ngày ${own}, trước ngày ${its} của số ${other.number} đứng trước.`,
        en: `Number ${number} bears ${own}, earlier than ${its} of the lower number ${other.number}.`,
      }
    : {
        vi: `Số ${number} ghi ngày ${own}, sau ngày ${its} của số ${other.number} đứng sau.`,
        en: `Number ${number} bears ${own}, later than ${its} of the higher number ${other.number}.`,
      };
}

const byDay = (a: RegisteredNumber, b: RegisteredNumber) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);
const earliest = (rows: readonly RegisteredNumber[]) => rows.toSorted(byDay)[0];
const latest = (rows: readonly RegisteredNumber[]) => rows.toSorted(byDay).at(-1);

function saysGap({ number }: Asked, register: readonly RegisteredNumber[]) {
  const skipped = skippedNumbers(number, register);
  const [first, last] = [skipped[0], skipped.at(-1)];
  if (first === undefined || last === undefined) return null;
  const which = first === last ? `${first}` : `${first}-${last}`;
  return {
    vi: `Số tiếp theo của sổ là ${first}; cấp số ${number} thì bỏ qua số ${which}.`,
    en: `The next number of the register is ${first}; giving ${number} skips ${which}.`,
  };
}
