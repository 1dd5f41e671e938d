import { addDays } from '../domain/local-date.ts';
import { FOREVER } from '../domain/open-ends.ts';
import { earliest, latest, surelyBefore } from '../domain/partial-date.ts';
import type { HistoryRow } from './histories.ts';
import type { RecordRemark } from './record.contract.ts';
import { dated, type RemarkFacts, remark } from './remark-facts.ts';

/** Somebody is seconded to, or concurrently in, a second unit; of the others one holds at a time. */
const MAIN = new Set(['official', 'acting', 'inCharge']);

/**
 * The first and the last day an assignment surely held: one without an end goes on until the person leaves, and of one
 * without both ends only today is sure.
 */
function sureSpan({ histories, today }: RemarkFacts, { from, to }: HistoryRow<'assignment'>) {
  const start = from ? latest(from) : to ? earliest(to) : today;
  const leaving = histories.leave.map((row) => earliest(row.from)).filter((day) => day > start);
  const end = to ? earliest(to) : leaving.map((day) => addDays(day, -1)).sort()[0];
  return { start, end: end ?? FOREVER };
}

export function twoUnitsAtOnce(facts: RemarkFacts): RecordRemark[] {
  const rows = facts.histories.assignment
    .filter((row) => row.unitId !== null && MAIN.has(row.kind))
    .map((row) => ({ row, ...sureSpan(facts, row) }))
    .toSorted((a, b) => (`${a.start} ${a.row.unitId}` < `${b.start} ${b.row.unitId}` ? -1 : 1));
  return rows.flatMap((later, at) =>
    rows.slice(0, at).flatMap((earlier) => {
      const to = later.end < earlier.end ? later.end : earlier.end;
      if (earlier.row.unitId === later.row.unitId || later.start > to) return [];
      const [unit, other] = [facts.unitNames[later.row.id] ?? '', facts.unitNames[earlier.row.id] ?? ''];
      const params = { unit, other, from: later.start, to: to === FOREVER ? '' : to };
      return [remark('twoUnitsAtOnce', 'assignment', later.row.id, params)];
    }),
  );
}

export function unitsNotThen(facts: RemarkFacts): RecordRemark[] {
  return facts.histories.assignment.toReversed().flatMap((row) => {
    const span = row.unitId === null ? undefined : facts.unitSpans.get(row.unitId);
    if (!span) return [];
    const { validFrom, validTo } = span;
    const { from, to } = row;
    const began = validFrom !== null && [from, to].some((day) => day && latest(day) < validFrom);
    const ended = validTo !== null && [from, to].some((day) => day && earliest(day) >= validTo);
    const goesOn = validTo !== null && validTo <= facts.today && sureSpan(facts, row).end >= facts.today;
    if (!began && !ended && !(goesOn && to === null)) return [];
    const params = {
      unit: facts.unitNames[row.id] ?? '',
      validFrom: validFrom ?? '',
      validTo: validTo ?? '',
    };
    return [remark('unitNotThen', 'assignment', row.id, params)];
  });
}

/** A new assignment while away from the force; what went on when the person left is no matter. */
export function assignmentsAfterLeaving(facts: RemarkFacts): RecordRemark[] {
  return dated(facts.histories.assignment, ({ unitId, post }) => `${unitId} ${post}`).flatMap((row) => {
    const away = dated(facts.histories.leave, () => '').find(
      ({ from, returnedOn }) =>
        surelyBefore(from, row.from) && (returnedOn === null || surelyBefore(row.from, returnedOn)),
    );
    if (!away) return [];
    const params = { unit: facts.unitNames[row.id] ?? row.post ?? '', from: row.from, left: away.from };
    return [remark('assignmentAfterLeaving', 'assignment', row.id, params)];
  });
}
