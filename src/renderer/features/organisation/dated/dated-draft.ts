import type { z } from 'zod';
import { checkInput } from '../../../api/check-input.ts';
import type { DatedItem } from './dated-rows.ts';
import type { Read } from './use-dated-form.ts';

/** What the forms of both trees hold; dates as typed until they are understood. */
export type DatedDraft = {
  code: string;
  name: string;
  kind: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** The decision a new one was set up by; one that is there has a decision for each of its states. */
  decision: string;
};

export const emptyDraft: DatedDraft = {
  code: '',
  name: '',
  kind: null,
  validFrom: null,
  validTo: null,
  decision: '',
};

type Identity = Pick<DatedItem, 'code' | 'name' | 'kind' | 'validFrom' | 'validTo'>;

export function identityDraft({ code, name, kind, validFrom, validTo }: Identity): DatedDraft {
  return { code, name, kind, validFrom, validTo, decision: '' };
}

/** The draft as the core takes it, or why single fields cannot be taken; a kind not chosen yet is missing. */
export function readDatedDraft<Draft extends DatedDraft, Kind extends string>(
  schema: z.ZodType,
  kinds: readonly Kind[],
  draft: Draft,
): Read<Draft & { kind: Kind }> {
  const kind = kinds.find((known) => known === draft.kind);
  const fieldErrors = checkInput(schema, { ...draft, kind });
  if (kind === undefined) return { ok: false, fieldErrors: { ...fieldErrors, kind: 'required' } };
  if (Object.keys(fieldErrors).length > 0) return { ok: false, fieldErrors };
  return { ok: true, input: { ...draft, kind } };
}
