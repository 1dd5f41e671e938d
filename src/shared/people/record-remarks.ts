import { surelyBefore } from '../domain/partial-date.ts';
import { assignmentsAfterLeaving, twoUnitsAtOnce, unitsNotThen } from './assignment-remarks.ts';
import type { RecordRemark } from './record.contract.ts';
import { dated, type RemarkFacts, remark } from './remark-facts.ts';

/**
 * What cannot be quite right in a record, in the order of the codes and of time. A year or month alone is remarked
 * on only where no day in it could be right. The order in which rows were entered does not matter.
 */
export function recordRemarks(facts: RemarkFacts): RecordRemark[] {
  return [
    ...ranksBeforeEntry(facts),
    ...ranksGoingDown(facts),
    ...twoUnitsAtOnce(facts),
    ...unitsNotThen(facts),
    ...endsBeforeBeginnings(facts),
    ...birthYearOnly(facts),
    ...assignmentsAfterLeaving(facts),
    ...evaluatedTwice(facts),
  ];
}

const placeOf = ({ ranks }: RemarkFacts, code: string) => ranks.findIndex((rank) => rank.code === code);
const rankName = ({ ranks }: RemarkFacts, code: string) =>
  ranks.find((rank) => rank.code === code)?.name ?? code;
const ranksInTime = (facts: RemarkFacts) =>
  dated(facts.histories.rank, ({ rankCode }) => String(placeOf(facts, rankCode)).padStart(4, '0'));

function ranksBeforeEntry(facts: RemarkFacts): RecordRemark[] {
  const { joinedForce: joined } = facts;
  if (!joined) return [];
  return ranksInTime(facts)
    .filter(({ from }) => surelyBefore(from, joined))
    .map(({ id, rankCode, from }) =>
      remark('rankBeforeEntry', 'rank', id, { rank: rankName(facts, rankCode), from, joined }),
    );
}

/** Lower than the rank held just before; being lowered is possible, but rare enough to look at. */
function ranksGoingDown(facts: RemarkFacts): RecordRemark[] {
  const rows = ranksInTime(facts);
  return rows.flatMap(({ id, rankCode, from }) => {
    const earlier = rows.findLast((row) => surelyBefore(row.from, from));
    if (!earlier || placeOf(facts, earlier.rankCode) <= placeOf(facts, rankCode)) return [];
    const params = {
      rank: rankName(facts, rankCode),
      from,
      earlier: rankName(facts, earlier.rankCode),
      earlierFrom: earlier.from,
    };
    return [remark('rankGoesDown', 'rank', id, params)];
  });
}

const SPANS = [
  'assignment',
  'membership',
  'committee',
  'youth',
  'training',
  'discipline',
  'work',
  'travel',
] as const;

function endsBeforeBeginnings({ histories }: RemarkFacts): RecordRemark[] {
  const spans = SPANS.flatMap((kind) => histories[kind].map(({ id, from, to }) => ({ kind, id, from, to })));
  const leaves = histories.leave.map(
    ({ id, from, returnedOn: to }) => ({ kind: 'leave', id, from, to }) as const,
  );
  return [...spans, ...leaves].flatMap(({ kind, id, from, to }) =>
    from && to && surelyBefore(to, from) ? [remark('endsBeforeBeginning', kind, id, { from, to })] : [],
  );
}

function birthYearOnly({ birthDate }: RemarkFacts): RecordRemark[] {
  if (!birthDate || birthDate.length === 10) return [];
  return [remark('birthYearOnly', null, null, { birthDate })];
}

function evaluatedTwice({ histories }: RemarkFacts): RecordRemark[] {
  const rows = histories.evaluation.toSorted((a, b) => a.year - b.year);
  return rows.flatMap(({ id, year, subject }, at) => {
    const again = rows.slice(0, at).some((one) => one.year === year && one.subject === subject);
    return again ? [remark('evaluatedTwice', 'evaluation', id, { year, subject })] : [];
  });
}
