import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Scope } from '#shared/people/scope.ts';
import type { Context } from './context.ts';

/** What the signed-in account may read, on a day or (null) today. */
export function scopeOf({ account, today }: Context, asOf: LocalDate | null = null): Scope {
  return { day: asOf ?? today(), classified: account.seesClassified };
}

/** Everybody, whoever asks: for rules that a record nobody may see would otherwise break. */
export function everyoneOn(day: LocalDate): Scope {
  return { day, classified: true };
}

/** What leaves the program: never a classified record. */
export function openOn(day: LocalDate): Scope {
  return { day, classified: false };
}
