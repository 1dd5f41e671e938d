import type { LeaveReason } from './histories.ts';
import type { MemberLoss, Movement } from './movements.ts';
import { OUTSIDE } from './report-units.ts';

/** What happened in one line of "Biến động": everything counted, nobody named. */
export type LineCounts = {
  opening: number;
  joined: number;
  returned: number;
  movedIn: number;
  left: Record<LeaveReason, number>;
  movedOut: number;
  closing: number;
  promoted: number;
};

/** Party members of one month. */
export type MemberCounts = {
  opening: number;
  admitted: number;
  memberIn: number;
  lost: Record<MemberLoss, number>;
  closing: number;
  official: number;
};

/** One entry for each line that has people or movements; `opening` and `closing` are counted by themselves. */
export function countsByLine(
  movements: readonly Movement[],
  opening: readonly string[],
  closing: readonly string[],
): Map<string, LineCounts> {
  const counts = new Map<string, LineCounts>();
  const at = (line: string): LineCounts => {
    const known = counts.get(line) ?? noCounts();
    counts.set(line, known);
    return known;
  };
  for (const line of opening) at(line).opening += 1;
  for (const line of closing) at(line).closing += 1;
  for (const movement of movements) {
    const { kind, line } = movement;
    if (kind === 'joined' || kind === 'returned' || kind === 'promoted') at(line)[kind] += 1;
    else if (kind === 'left') at(line).left[movement.reason ?? 'other'] += 1;
    else if (kind === 'moved' && movement.fromLine !== line) {
      at(line).movedIn += 1;
      at(movement.fromLine).movedOut += 1;
    }
  }
  counts.delete(OUTSIDE);
  return counts;
}

/** Up and down of Party members in a stretch of time, e.g. a month; `opening` members the day before it. */
export function memberCounts(movements: readonly Movement[], opening: number, closing: number): MemberCounts {
  const counts: MemberCounts = {
    opening,
    admitted: 0,
    memberIn: 0,
    lost: {
      moved: 0,
      transferredOut: 0,
      struckOff: 0,
      expelled: 0,
      withdrawn: 0,
      died: 0,
      leftForce: 0,
      unknown: 0,
    },
    closing,
    official: 0,
  };
  for (const movement of movements) {
    const { kind } = movement;
    if (kind === 'admitted' || kind === 'memberIn' || kind === 'official') counts[kind] += 1;
    else if (kind === 'memberOut') counts.lost[movement.reason] += 1;
  }
  return counts;
}

export const sumOf = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What the last day has to show: the day before, and what came and went. */
export const expectedClosing = (counts: LineCounts): number =>
  counts.opening + counts.joined + counts.returned + counts.movedIn - sumOf(counts.left) - counts.movedOut;

export const expectedMembers = (counts: MemberCounts): number =>
  counts.opening + counts.admitted + counts.memberIn - sumOf(counts.lost);

function noCounts(): LineCounts {
  const left = {
    retired: 0,
    discharged: 0,
    transferred: 0,
    resigned: 0,
    dismissed: 0,
    died: 0,
    other: 0,
  };
  return { opening: 0, joined: 0, returned: 0, movedIn: 0, left, movedOut: 0, closing: 0, promoted: 0 };
}
