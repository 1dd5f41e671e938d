import { formatVietnamese, type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import type { SuccessionStep } from '#shared/organisation/organisation.contract.ts';
import { lastDayText } from './dated-rows.ts';
import { shareText } from './share.ts';

/** One link of a chain; `id` null is the thing whose history is read. */
export type ChainLink = { id: string | null; name: string; until: string | null };
/** One way through time, the oldest first, and what is known of the step next to the thing itself. */
export type ChainLine = { links: ChainLink[]; on: string; share: string | null; decision: string | null };

/**
 * A thing's predecessors and successors as lines to read from left to right: what a predecessor came from stands
 * before it, so that a predecessor of a predecessor is seen with the way it took.
 */
export function chainLines(
  here: { name: string; validTo: LocalDate | null },
  predecessors: readonly SuccessionStep[],
  successors: readonly SuccessionStep[],
): ChainLine[] {
  const self: ChainLink = { id: null, name: here.name, until: here.validTo && lastDayText(here.validTo) };
  return [
    ...predecessors.flatMap((step) =>
      waysFrom(step).map((way) => ({ links: [...way.toReversed(), self], ...stepWords(step) })),
    ),
    ...successors.flatMap((step) =>
      waysFrom(step).map((way) => ({ links: [self, ...way], ...stepWords(step) })),
    ),
  ];
}

function waysFrom(step: SuccessionStep): ChainLink[][] {
  const validTo = step.validTo === null ? null : parseLocalDate(step.validTo);
  const link = { id: step.id, name: step.name, until: validTo && lastDayText(validTo) };
  if (step.steps.length === 0) return [[link]];
  return step.steps.flatMap((next) => waysFrom(next).map((way) => [link, ...way]));
}

function stepWords({ on, share, decision }: SuccessionStep) {
  const day = parseLocalDate(on);
  return {
    on: day === null ? on : formatVietnamese(day),
    share: share === null ? null : shareText(share),
    decision,
  };
}
