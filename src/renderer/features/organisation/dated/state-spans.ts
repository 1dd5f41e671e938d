import { addDays, formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';

/** A stretch of time in days as people say them: first and last day, null where nobody knows or where it goes on. */
export type Span = { first: string | null; last: string | null };

/** The stretches of time of a thing's states, in their order; the last one goes on until the thing is dissolved. */
export function stateSpans(states: readonly { from: LocalDate | null }[], validTo: LocalDate | null): Span[] {
  return states.map(({ from }, at) => {
    const until = states[at + 1]?.from ?? validTo;
    return {
      first: from === null ? null : formatVietnamese(from),
      last: until === null ? null : formatVietnamese(addDays(until, -1)),
    };
  });
}
