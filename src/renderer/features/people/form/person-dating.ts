import { isLocalDate, type LocalDate } from '#shared/domain/local-date.ts';
import { differingFields } from '../conflict/record-conflict.ts';
import type { PersonDraft } from './person-draft.ts';

/** Fields whose history is kept: a new value holds from some day on, or the old one was a mistake. */
const datedFields = ['rankCode', 'post', 'unitId'] as const;

/** `correct`: what stands there was never right. `from`: it was, until the day before `day`. */
export type Dating = { mode: 'correct' | 'from'; day: string };

/** Whether saving has to know since when; null when rank, post and unit stay as they are. */
export function datingOf(
  opened: PersonDraft,
  draft: PersonDraft,
  chosen: Partial<Dating>,
  today: LocalDate,
): Dating | null {
  const changed = differingFields(opened, draft).filter((field) =>
    datedFields.some((dated) => dated === field),
  );
  if (changed.length === 0) return null;
  // Where nothing stood before, something is filled in more often than somebody is moved today.
  const filledIn = changed.every((field) => opened[field] === '');
  return { mode: chosen.mode ?? (filledIn ? 'correct' : 'from'), day: chosen.day ?? today };
}

/** As the core takes it; `refused` when the day is none. */
export function readDating(dating: Dating | null): { refused: boolean; changeFrom: LocalDate | null } {
  if (dating === null || dating.mode === 'correct') return { refused: false, changeFrom: null };
  return isLocalDate(dating.day)
    ? { refused: false, changeFrom: dating.day }
    : { refused: true, changeFrom: null };
}
