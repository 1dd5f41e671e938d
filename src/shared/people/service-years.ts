import { addDays, addMonths, daysBetween, formatVietnamese, type LocalDate } from '../domain/local-date.ts';
import {
  earliest,
  formatPartialVietnamese,
  latest,
  type PartialDate,
  wholeDay,
} from '../domain/partial-date.ts';
import { foldForSearch } from '../domain/vietnamese-text.ts';

/** Years in a rank before the next one is considered (PER_RANK_YEARS). */
export type RankTerm = { from: string; to: string; years: number; citation: string };

/** A medal for years of service (AWD_SERVICE_MEDALS); of one series each grade follows the one before. */
export type ServiceMedal = { series: string; grade: number; name: string; years: number; citation: string };

/** Days asked about, ends inclusive; `from` null: everything due by `to`. */
export type DueWindow = { from: LocalDate | null; to: LocalDate };

/**
 * Due on a day, or in a year or month where the paper knows no more; with the arithmetic in one Vietnamese line.
 * `unknown` says which date is missing: nothing is guessed.
 */
export type Due =
  | { kind: 'due'; on: PartialDate | LocalDate; arithmetic: string }
  | { kind: 'notYet' }
  | { kind: 'unknown'; reason: string };

/** When the years in a rank are complete; `from` is the day of getting the rank. */
export function nextRankDue(
  rankName: string,
  from: PartialDate | null,
  years: number,
  window: DueWindow,
): Due {
  if (from === null) return { kind: 'unknown', reason: `chưa có ngày nhận cấp bậc ${rankName}` };
  const on = addYears(from, years);
  const since = `${rankName} từ ${inWords(from)}`;
  const span = { first: earliest(on), last: latest(on) };
  return judge(span, window, {
    due: { kind: 'due', on, arithmetic: `${since} + ${years} năm = ${inWords(on)}` },
    reason: `${since}: chưa rõ ngày`,
  });
}

export type Absence = { from: PartialDate; returnedOn: PartialDate | null };

/**
 * When years of service are complete: time away from the force does not count (days from leaving until coming back).
 */
export function serviceDue(
  joinedForce: PartialDate | null,
  absences: readonly Absence[],
  years: number,
  window: DueWindow,
): Due {
  if (joinedForce === null) return { kind: 'unknown', reason: 'chưa có ngày vào ngành' };
  const first = pushedBy(absences, addMonths(earliest(joinedForce), years * 12));
  const last = pushedBy(absences, addMonths(latest(joinedForce), years * 12));
  if (first === null || last === null) {
    return { kind: 'unknown', reason: 'chưa rõ ngày ra khỏi ngành hoặc ngày trở lại' };
  }
  const since = `Vào ngành ${inWords(joinedForce)}`;
  const away = first.away > 0 ? ` + ${first.away} ngày không ở trong ngành` : '';
  const on = wholeDay(joinedForce) || first.away > 0 ? first.day : addYears(joinedForce, years);
  const said = first.day === last.day ? formatVietnamese(first.day) : `từ ${formatVietnamese(first.day)}`;
  const end = first.away > 0 ? said : inWords(addYears(joinedForce, years));
  return judge({ first: first.day, last: last.day }, window, {
    due: { kind: 'due', on, arithmetic: `${since} + ${years} năm${away} = ${end}` },
    reason: `${since}: chưa rõ ngày`,
  });
}

export type DueMedal = { medal: ServiceMedal; due: Exclude<Due, { kind: 'notYet' }> };

/**
 * Of each series the highest medal that is due in the window and not yet received; `received`: forms of
 * commendation as the record has them, of which a higher grade stands for the lower ones.
 */
export function medalsDue(
  facts: { joinedForce: PartialDate | null; absences: readonly Absence[]; received: readonly string[] },
  medals: readonly ServiceMedal[],
  window: DueWindow,
): DueMedal[] {
  const series = Map.groupBy(medals, (medal) => medal.series);
  const received = facts.received.map((form) => `${foldForSearch(form).replaceAll(/["“”]/g, '')} `);
  return [...series.values()].flatMap((grades) => {
    const held = Math.max(0, ...grades.filter((medal) => isReceived(medal, received)).map(gradeOf));
    const open = grades.filter((medal) => medal.grade > held).toSorted((a, b) => b.grade - a.grade);
    const answers = open.map((medal) => ({
      medal,
      due: serviceDue(facts.joinedForce, facts.absences, medal.years, window),
    }));
    const known =
      answers.find(({ due }) => due.kind === 'due') ?? answers.find(({ due }) => due.kind === 'unknown');
    return known ? [known as DueMedal] : [];
  });
}

const gradeOf = ({ grade }: ServiceMedal) => grade;

function isReceived(medal: ServiceMedal, received: readonly string[]): boolean {
  if (received.length === 0) return false;
  const words = wordsOf(medal);
  return received.some((form) => form.includes(words));
}

/** A few medals are compared with the commendations of thousands of people: each name is folded once. */
const folded = new WeakMap<ServiceMedal, string>();

function wordsOf(medal: ServiceMedal): string {
  // "Huy chương Chiến sĩ vẻ vang hạng Nhất" is also written without its first word, or with "hạng nhất".
  const words = folded.get(medal) ?? `${foldForSearch(medal.name).replace(/^huy chuong /, '')} `;
  folded.set(medal, words);
  return words;
}

/** Later dates may turn an uncertain one certain, and the other way round; a span that straddles the window is unknown. */
function judge(
  { first, last }: { first: LocalDate; last: LocalDate },
  { from, to }: DueWindow,
  { due, reason }: { due: Due; reason: string },
): Due {
  if (first > to || (from !== null && last < from)) return { kind: 'notYet' };
  const within = last <= to && (from === null || first >= from);
  return within ? due : { kind: 'unknown', reason };
}

/** A day moved by the days away that began before it; null when such an absence has no exact ends. */
function pushedBy(absences: readonly Absence[], day: LocalDate): { day: LocalDate; away: number } | null {
  let due = day;
  let away = 0;
  for (const { from, returnedOn } of absences.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (earliest(from) >= due) continue;
    const left = wholeDay(from);
    const back = returnedOn && wholeDay(returnedOn);
    if (!left || !back) return null;
    const days = Math.max(0, daysBetween(left, back));
    due = addDays(due, days);
    away += days;
  }
  return { day: due, away };
}

function addYears(date: PartialDate, years: number): PartialDate {
  const day = wholeDay(date);
  if (day) return addMonths(day, years * 12) as string as PartialDate;
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  return `${year}${date.slice(4)}` as PartialDate;
}

function inWords(date: PartialDate): string {
  if (date.length === 4) return `năm ${date}`;
  return `${date.length === 7 ? 'tháng ' : ''}${formatPartialVietnamese(date)}`;
}
