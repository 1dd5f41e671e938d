import { createUnit, type Unit, unitKinds } from '#shared/organisation/organisation.contract.ts';
import { type DatedDraft, emptyDraft, identityDraft, readDatedDraft } from '../dated/dated-draft.ts';

export type UnitDraft = DatedDraft & { parentId: string | null };

export function unitDraftOf(unit: Unit): UnitDraft {
  return { ...identityDraft(unit), parentId: unit.parentId };
}

/** A new unit belongs to the provincial police unless somebody says otherwise. */
export function newUnitDraft(units: readonly Unit[]): UnitDraft {
  const province = units.find((unit) => unit.kind === 'province' && unit.validTo === null);
  return { ...emptyDraft, parentId: province?.id ?? null };
}

export const readUnitDraft = (draft: UnitDraft) => readDatedDraft(createUnit.input, unitKinds, draft);
