import { earliest, type PartialDate, partialBefore } from '../domain/partial-date.ts';

type Span = { id: string; from: PartialDate | null; to: PartialDate | null };
export type HandOver = {
  /** Where the new row itself ends; null: it goes on. */
  to: PartialDate | null;
  /** Rows that end because of it: id -> their last day, month or year. */
  ended: ReadonlyMap<string, PartialDate>;
};

/**
 * How a new row without an end takes its place among rows of which one holds at a time (main assignments,
 * memberships): what was open before it ends the day before; where a later row goes on until today, the new one ends
 * the day before that. So entering a career backwards gives the same rows as entering it forwards. Rows that were given
 * an end of their own keep it, unless they only ended because of the row that follows the new one.
 */
export function handOver(others: readonly Span[], from: PartialDate): HandOver {
  const next = firstAfter(runningOn(others), from);
  const [to, end] = [next && partialBefore(next), partialBefore(from)];
  const ended = new Map<string, PartialDate>();
  for (const row of others) {
    const open = row.to === null || (to !== null && row.to === to);
    if (end && open && (row.from === null || earliest(row.from) < earliest(from))) ended.set(row.id, end);
  }
  return { to, ended };
}

/** Beginnings of the rows that reach until today without a gap: the open ones and whoever handed over to them. */
function runningOn(rows: readonly Span[]): PartialDate[] {
  const beginnings: PartialDate[] = [];
  const latestFirst = rows.toSorted((a, b) => (startOf(a) < startOf(b) ? 1 : -1));
  for (const { from, to } of latestFirst) {
    if (from && (to === null || beginnings.some((next) => partialBefore(next) === to))) beginnings.push(from);
  }
  return beginnings;
}

const startOf = ({ from }: Span) => (from ? earliest(from) : '');

function firstAfter(beginnings: readonly PartialDate[], from: PartialDate): PartialDate | null {
  const later = beginnings.filter((beginning) => earliest(beginning) > earliest(from));
  return later.toSorted((a, b) => (earliest(a) < earliest(b) ? -1 : 1))[0] ?? null;
}
