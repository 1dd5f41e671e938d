import { Refusal } from '#shared/contract/errors.ts';
import type { Organisation, Unit } from '#shared/organisation/organisation.contract.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import type { UnitFields } from './organisation.repository.ts';
import * as repository from './organisation.repository.ts';

export type { Rank } from './organisation.repository.ts';

/** Every store has one: it is made with the store. */
export function getOrganisation(db: Db): Organisation {
  const organisation = repository.readOrganisation(db);
  if (!organisation) throw new Error('the store has no organisation');
  return organisation;
}

/** With a new store. */
export function establishOrganisation(db: Db, organisation: Organisation): void {
  repository.writeOrganisation(db, organisation);
}

export function updateOrganisation({ db, audit }: Context, next: Organisation): Organisation {
  const before = getOrganisation(db);
  repository.writeOrganisation(db, next);
  const changes = changedFields(before, next);
  audit.record({ entity: 'organisation', entityId: 'organisation', action: 'changed', changes });
  return next;
}

export function listUnits(db: Db): Unit[] {
  return repository.allUnits(db);
}

export function findOpenUnitByCode(db: Db, code: string): Unit | null {
  return repository.findOpenUnitByCode(db, code);
}

export function isOpenUnit(db: Db, id: string): boolean {
  return repository.findUnit(db, id)?.validTo === null;
}

export function hasRank(db: Db, code: string): boolean {
  return repository.hasRank(db, code);
}

export function listRanks(db: Db): repository.Rank[] {
  return repository.allRanks(db);
}

export function catalogueNames(db: Db, kind: repository.CatalogueKind): string[] {
  return repository.catalogueNames(db, kind);
}

export function postsInUse(db: Db): string[] {
  return repository.postsInUse(db);
}

export function createUnit(context: Context, input: UnitFields): Unit {
  const { db, audit } = context;
  refuseTakenCode(db, input, null);
  refuseBadParent(db, input, null);
  const id = context.newId();
  repository.insertUnit(db, id, input);
  audit.record({
    entity: 'unit',
    entityId: id,
    action: 'created',
    changes: changedFields(null, unitFields(input)),
  });
  return existing(db, id);
}

export function updateUnit(context: Context, input: UnitFields & { id: string; revision: number }): Unit {
  const { db, audit } = context;
  const before = existing(db, input.id);
  refuseTakenCode(db, input, input.id);
  refuseBadParent(db, input, input.id);
  if (input.validTo !== null && before.validTo === null && before.people > 0) {
    throw new Refusal('UNIT_HAS_PEOPLE', { name: before.name, people: before.people }, { validTo: 'choice' });
  }
  if (!repository.updateUnit(db, input.id, input.revision, input)) throw new Refusal('RECORD_CHANGED');
  const changes = changedFields(unitFields(before), unitFields(input));
  audit.record({ entity: 'unit', entityId: input.id, action: 'changed', changes });
  return existing(db, input.id);
}

function unitFields({ code, name, kind, parentId, validFrom, validTo }: UnitFields) {
  return { code, name, kind, parentId, validFrom, validTo };
}

function refuseTakenCode(db: Db, input: UnitFields, exceptId: string | null): void {
  if (input.validTo !== null) return;
  const holder = repository.findOpenUnitByCode(db, input.code);
  if (holder && holder.id !== exceptId) {
    throw new Refusal('UNIT_CODE_TAKEN', { code: input.code, name: holder.name }, { code: 'choice' });
  }
}

/** A unit under itself would hang the tree. */
function refuseBadParent(db: Db, input: UnitFields, id: string | null): void {
  for (let parentId = input.parentId; parentId !== null; parentId = existing(db, parentId).parentId) {
    if (parentId === id) throw new Refusal('INPUT_INVALID', {}, { parentId: 'choice' });
  }
}

function existing(db: Db, id: string): Unit {
  const unit = repository.findUnit(db, id);
  if (!unit) throw new Refusal('RECORD_NOT_FOUND');
  return unit;
}
