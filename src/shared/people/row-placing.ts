import { addDays, type LocalDate } from '../domain/local-date.ts';
import { earliest, latest, type PartialDate, partialBefore, wholeDay } from '../domain/partial-date.ts';

/**
 * How dated rows of which one holds at a time (main assignments, secondments, memberships) take their place among each
 * other. Every way of entering one goes by these rules: a form, a list of transfers, an import, the end of a unit.
 */
export type Span = { from: PartialDate | null; to: PartialDate | null };
export type Begun<Fields extends Span> = Fields & { from: PartialDate };
/** Whether a row that holds ends when another one begins. */
export type GivesWay<Fields extends Span> = (held: Fields, begun: Fields) => boolean;
export type Place<Row extends Span> = {
  /** Rows that end because of it, as they were, and their last day, month or year. */
  ended: Row[];
  end: PartialDate | null;
  /** What began on that very day: it is corrected, and no second one begins. */
  onTheDay: Row | undefined;
  /** Where the new row itself ends; null: it goes on. */
  to: PartialDate | null;
};

/**
 * The place of a new row without an end. What holds when it begins ends the day before, also where it would have ended
 * later; a shared day, month or year ("to 2015", "from 2015") is left as the papers say it. Rows that begin later stay
 * as they are, and the new one ends before the first of them. Only where what it ends was to go on after a later row
 * that is over by then does it go on as well, so that nobody is left nowhere. Entering open rows backwards thus gives
 * what entering them forwards gives.
 */
export function placeAmong<Fields extends Span, Row extends Fields>(
  rows: readonly Row[],
  begun: Begun<Fields>,
  givesWay: GivesWay<Fields>,
): Place<Row> {
  const { from } = begun;
  const giving = rows.filter((row) => givesWay(row, begun));
  const earlier = giving.filter((row) => startOf(row) < earliest(from));
  const later = rows
    .filter((row) => givesWay(begun, row) && startOf(row) > earliest(from))
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const running = runningOn(later);
  const next = later.find(
    (row) => running.has(row) || !earlier.some((one) => holdsUntil(one, startOf(row))),
  )?.from;
  const to = next ? partialBefore(next) : null;
  const end = partialBefore(from);
  const holds = (row: Row) => goesOnBeyond(row, from) || row.to === to;
  return {
    ended: end ? earlier.filter(holds) : [],
    end,
    onTheDay: giving.find((row) => startOf(row) === wholeDay(from)),
    to,
  };
}

/**
 * Rows that ended only because `removed` began, and hold again without it: they end exactly before it, it had no end,
 * and nothing else follows. A row with an end ends nothing when it is entered, so taking it out opens nothing.
 */
export function openedBy<Fields extends Span, Row extends Fields>(
  others: readonly Row[],
  removed: Fields,
  givesWay: GivesWay<Fields>,
): Row[] {
  const end = removed.from && partialBefore(removed.from);
  return end ? lastBefore(others, removed, givesWay).filter(({ to }) => to === end) : [];
}

/** The way back: rows without an end that end again when `restored` returns. */
export function closedBy<Fields extends Span, Row extends Fields>(
  others: readonly Row[],
  restored: Fields,
  givesWay: GivesWay<Fields>,
): { closed: Row[]; end: PartialDate | null } {
  const end = restored.from && partialBefore(restored.from);
  const open = lastBefore(others, restored, givesWay).filter(({ to }) => to === null);
  return { closed: end ? open : [], end };
}

/** Rows which an open row may have ended, and which nothing else that began since could have. */
function lastBefore<Fields extends Span, Row extends Fields>(
  others: readonly Row[],
  begun: Fields,
  givesWay: GivesWay<Fields>,
): Row[] {
  const start = startOf(begun);
  if (begun.to !== null) return [];
  return others.filter(
    (row) =>
      givesWay(row, begun) &&
      startOf(row) < start &&
      !others.some((other) => givesWay(row, other) && startOf(other) >= start),
  );
}

/** Of rows in the order of time: those that are open, or hand over without a gap to one that runs on. */
function runningOn<Row extends Span>(rows: readonly Row[]): ReadonlySet<Row> {
  const running = new Set<Row>();
  for (const row of rows.toReversed()) {
    const handsOver = [...running].some(
      ({ from }) => from !== null && holdsUntil(row, addDays(earliest(from), -1)),
    );
    if (row.to === null || handsOver) running.add(row);
  }
  return running;
}

export function isOpen<Row extends Span>(row: Row): row is Row & { from: PartialDate; to: null } {
  return row.from !== null && row.to === null;
}

const startOf = ({ from }: Span) => (from ? earliest(from) : ('' as LocalDate));
const holdsUntil = ({ to }: Span, day: LocalDate) => to === null || latest(to) >= day;

function goesOnBeyond({ to }: Span, from: PartialDate): boolean {
  return to === null || latest(to) > latest(from);
}
