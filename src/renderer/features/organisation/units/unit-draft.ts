import type { InputOf } from '#shared/contract/define.ts';
import { createUnit, type Unit, unitKinds } from '#shared/organisation/organisation.contract.ts';
import { checkInput } from '../../../api/check-input.ts';

/** What stands in the form; dates as typed until they are understood. */
export type UnitDraft = {
  code: string;
  name: string;
  kind: string | null;
  parentId: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** The decision a new unit was set up by; a unit that is there has one for each of its states. */
  decision: string;
};

export type UnitInput = InputOf<typeof createUnit>;

export function unitDraftOf(unit: Unit): UnitDraft {
  const { code, name, kind, parentId, validFrom, validTo } = unit;
  return { code, name, kind, parentId, validFrom, validTo, decision: '' };
}

/** A new unit belongs to the provincial police unless somebody says otherwise. */
export function newUnitDraft(units: readonly Unit[]): UnitDraft {
  const province = units.find((unit) => unit.kind === 'province' && unit.validTo === null);
  return {
    code: '',
    name: '',
    kind: null,
    parentId: province?.id ?? null,
    validFrom: null,
    validTo: null,
    decision: '',
  };
}

/** The draft as the core takes it, or why single fields cannot be taken. */
export function readUnitDraft(draft: UnitDraft) {
  const kind = unitKinds.find((known) => known === draft.kind);
  const fieldErrors = checkInput(createUnit.input, { ...draft, kind });
  if (kind === undefined || Object.keys(fieldErrors).length > 0) {
    return {
      ok: false,
      fieldErrors: { ...fieldErrors, ...(kind === undefined && { kind: 'required' as const }) },
    } as const;
  }
  return { ok: true, input: { ...draft, kind } satisfies UnitInput } as const;
}
