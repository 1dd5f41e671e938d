import type { InputOf } from '#shared/contract/define.ts';
import type { FieldErrorKey } from '#shared/contract/errors.ts';
import { succeedUnits } from '#shared/organisation/organisation.contract.ts';
import { checkInput } from '../../../api/check-input.ts';
import { readShare } from './share.ts';

/** One line of "tiếp nối"; `key` tells lines apart while they are edited. */
export type SuccessorDraft = { key: number; id: string | null; share: string };
export type SuccessionDraft = {
  from: string[];
  to: SuccessorDraft[];
  on: string | null;
  decision: string;
  /** Undefined: not chosen yet, the only successor takes everybody; null: nobody goes anywhere. */
  peopleTo: string | null | undefined;
};
/** Both trees go on in the same way; only the name of the last field differs. */
export type SuccessionInput = InputOf<typeof succeedUnits>;

export function newSuccession(fromId: string | null): SuccessionDraft {
  return {
    from: fromId === null ? [] : [fromId],
    to: [{ key: 0, id: null, share: '' }],
    on: null,
    decision: '',
    peopleTo: undefined,
  };
}

/** Where everybody goes: what was chosen, or the only successor there is. */
export function goingTo({ to, peopleTo }: SuccessionDraft): string | null {
  const chosen = to.map(({ id }) => id).filter((id) => id !== null);
  if (peopleTo === undefined) return chosen.length === 1 ? (chosen[0] ?? null) : null;
  return peopleTo !== null && chosen.includes(peopleTo) ? peopleTo : null;
}

/** Sum of the shares that are given, in hundredths of a percent; null when none is. */
export function shareSum({ to }: SuccessionDraft): number | null {
  const shares = to.map(({ share }) => readShare(share)).filter((share) => typeof share === 'number');
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0);
}

/** The draft as the core takes it, or which fields are not right: "from", "on", "to.0.id", "to.0.share". */
export function readSuccession(draft: SuccessionDraft) {
  const shares = draft.to.map(({ share }) => readShare(share));
  const input = {
    from: draft.from,
    to: draft.to.map(({ id }, at) => ({ id: id ?? '', share: shares[at] ?? null })),
    on: draft.on ?? '',
    decision: draft.decision,
    peopleTo: goingTo(draft),
  };
  const fieldErrors: Record<string, FieldErrorKey> = checkInput(succeedUnits.input, input);
  if (draft.on === null) fieldErrors.on = 'required';
  draft.to.forEach(({ id }, at) => {
    if (id === null) fieldErrors[`to.${at}.id`] = 'required';
    else if (draft.from.includes(id)) fieldErrors[`to.${at}.id`] = 'choice';
    if (shares[at] === undefined) fieldErrors[`to.${at}.share`] = 'invalid';
  });
  if (Object.keys(fieldErrors).length > 0) return { ok: false, fieldErrors } as const;
  return { ok: true, input: input satisfies SuccessionInput } as const;
}
