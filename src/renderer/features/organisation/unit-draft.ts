import type { InputOf } from '#shared/contract/define.ts';
import { createUnit, type Unit, unitKinds } from '#shared/organisation/organisation.contract.ts';
import { checkInput } from '../../api/check-input.ts';

/** What stands in the form; dates as typed until they are understood. */
export type UnitDraft = {
  code: string;
  name: string;
  kind: string | null;
  parentId: string | null;
  validFrom: string | null;
  validTo: string | null;
};

export type UnitInput = InputOf<typeof createUnit>;

export function unitDraftOf(unit: Unit): UnitDraft {
  const { code, name, kind, parentId, validFrom, validTo } = unit;
  return { code, name, kind, parentId, validFrom, validTo };
}

/** A new unit belongs to the provincial police unless somebody says otherwise. */
export function newUnitDraft(units: readonly Unit[]): UnitDraft {
  const province = units.find((unit) => unit.kind === 'province');
  return { code: '', name: '', kind: null, parentId: province?.id ?? null, validFrom: null, validTo: null };
}

export function sameUnitDraft(a: UnitDraft, b: UnitDraft): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
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

/** Units this one can belong to: not itself, nothing below itself, no team. */
export function possibleParents(units: readonly Unit[], id: string | null): Unit[] {
  const below = new Set(id === null ? [] : [id]);
  // Parents may stand after their children in the list: go round until nothing is added.
  for (let size = -1; size !== below.size; ) {
    size = below.size;
    for (const unit of units) if (unit.parentId !== null && below.has(unit.parentId)) below.add(unit.id);
  }
  return units.filter((unit) => !below.has(unit.id) && unit.kind !== 'team');
}
