import type { InputOf } from '#shared/contract/define.ts';
import type { FieldErrorKey } from '#shared/contract/errors.ts';
import { createStore } from '#shared/system/system.contract.ts';
import { checkInput } from '../../api/check-input.ts';
import { acceptedPassword, type NewPassword, noPassword } from '../../components/new-password.ts';

type CreateStore = InputOf<typeof createStore>;

/** Steps before the store is made; nothing is written until the last one. */
export const draftSteps = ['organisation', 'administrator', 'units'] as const;
export type DraftStep = (typeof draftSteps)[number];

export function isDraftStep(step: string): step is DraftStep {
  return draftSteps.some((one) => one === step);
}

export type FirstRunDraft = {
  organisation: CreateStore['organisation'];
  administrator: { displayName: string; signInName: string; password: NewPassword };
  referenceUnits: boolean;
};

/** What most offices of the province will leave as it is. The names are data, the same in every language. */
export const firstDraft: FirstRunDraft = {
  organisation: {
    name: 'Công an tỉnh Quảng Ninh',
    superior: 'Bộ Công an',
    place: 'Quảng Ninh',
    symbol: 'CAT-PX03',
  },
  administrator: { displayName: '', signInName: 'quantri', password: noPassword },
  referenceUnits: true,
};

/** The call that makes the store; a password not yet accepted stays empty and is refused by the contract. */
export function draftInput({ organisation, administrator, referenceUnits }: FirstRunDraft): CreateStore {
  const { displayName, signInName, password } = administrator;
  return {
    organisation,
    administrator: { displayName, signInName, password: acceptedPassword(password) ?? '' },
    referenceUnits,
  };
}

/** Refused fields of one step, by path of the contract's input; empty when the step may be left. */
export function stepErrors(step: DraftStep, draft: FirstRunDraft): Record<string, FieldErrorKey> {
  const refused = checkInput(createStore.input, draftInput(draft));
  return Object.fromEntries(Object.entries(refused).filter(([path]) => stepOfPath(path) === step));
}

/** The step on which a refused field stands. */
export function stepOfPath(path: string): DraftStep {
  if (path.startsWith('organisation')) return 'organisation';
  return path.startsWith('administrator') ? 'administrator' : 'units';
}
