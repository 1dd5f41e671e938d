import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '#shared/domain/csv.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { SINCE_EVER } from '#shared/domain/open-ends.ts';
import { educationLevels, politicalTheoryLevels } from '#shared/exchange/read-level.ts';
import { communePolice, departments, ethnicGroups } from '#shared/exchange/roster-reference.ts';
import {
  COMMUNES_SINCE,
  type FormerUnit,
  formerCommunes,
  formerDistricts,
  unchangedCommunes,
} from '#shared/organisation/former-units.ts';
import type { UnitKind } from '#shared/organisation/organisation.contract.ts';
import { type PostLevel, postLevels } from '#shared/organisation/seats.contract.ts';
import { newId } from '../../core/new-id.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './organisation.repository.ts';
import { seedPartyOrgOf, seedProvincialPartyOrg } from './party-org-seed.service.ts';
import { writePost } from './seats.repository.ts';
import { unitTables } from './unit.repository.ts';

/** Ranks, ethnic groups, levels and posts, which every store needs. */
export function seedCatalogues(db: Db, resourcesDir: string): void {
  for (const { code = '', name = '', order, group = '' } of parseCsv(
    table(resourcesDir, 'police-ranks.csv'),
  )) {
    repository.insertRank(db, { code, name, sortOrder: Number(order), group });
  }
  seedNames(db, 'ethnicity', ethnicGroups(table(resourcesDir, 'ethnicities.csv')).ethnicities);
  seedNames(db, 'education', educationLevels);
  seedNames(db, 'politicalTheory', politicalTheoryLevels);
  for (const { name = '', level } of parseCsv(table(resourcesDir, 'posts.csv')))
    writePost(db, { id: newId(), name, level: levelOf(level), active: true });
}

/**
 * The province, its departments and its commune-level units, all under the province, each with its Party
 * organisation; then the units of before the mergers of 2025, closed, with what they went on in.
 */
export function seedUnits(db: Db, resourcesDir: string, provinceName: string): void {
  const { unitId: parentId, partyOrgId } = seedProvince(db, provinceName);
  const byCode = new Map<string, string>();
  const insert = (unit: SeedUnit) => {
    const id = seedUnit(db, { ...unit, parentId });
    byCode.set(unit.code, id);
    return id;
  };
  const predecessors = table(resourcesDir, 'unit-predecessors.csv');
  for (const unit of departments(table(resourcesDir, 'departments.csv')))
    seedPartyOrgOf(db, { ...unit, id: insert({ ...unit, validFrom: null }), validFrom: null }, partyOrgId);
  // No table says which of the communes of before stood under which district.
  const unchanged = unchangedCommunes(predecessors);
  for (const unit of communePolice(table(resourcesDir, 'quang-ninh-units.csv'))) {
    const validFrom = unchanged.has(unit.code) ? null : COMMUNES_SINCE;
    seedPartyOrgOf(db, { ...unit, id: insert({ ...unit, validFrom }), validFrom }, partyOrgId);
  }
  const former = [
    ...formerCommunes(predecessors),
    ...formerDistricts(table(resourcesDir, 'dissolved-units.csv')),
  ];
  seedFormerUnits(db, former, parentId, byCode);
}

/** The province itself and its Party committee; alone when the office enters its units by hand. */
export function seedProvince(db: Db, name: string): { unitId: string; partyOrgId: string } {
  const unitId = seedUnit(db, { code: 'CAT', name, kind: 'province', parentId: null, validFrom: null });
  return { unitId, partyOrgId: seedProvincialPartyOrg(db, { id: unitId, name }) };
}

type SeedUnit = { code: string; name: string; kind: UnitKind; validFrom: LocalDate | null };

function seedUnit(db: Db, { name, parentId, ...unit }: SeedUnit & { parentId: string | null }): string {
  const id = newId();
  unitTables.insert(db, id, { ...unit, validTo: null });
  unitTables.writeState(db, id, {
    from: unit.validFrom ?? SINCE_EVER,
    name,
    aboveId: parentId,
    decision: null,
  });
  return id;
}

function seedFormerUnits(
  db: Db,
  former: readonly FormerUnit[],
  parentId: string,
  byCode: ReadonlyMap<string, string>,
): void {
  const made = former.map((unit) => ({ ...unit, id: newId() }));
  const byName = new Map(made.flatMap(({ id, names }) => names.map(({ name }) => [name, id] as const)));
  for (const { id, code, kind, names, validTo } of made) {
    unitTables.insert(db, id, { code, kind, validFrom: null, validTo });
    for (const state of names) unitTables.writeState(db, id, { ...state, aboveId: parentId, decision: null });
  }
  for (const { id, validTo, successors } of made) {
    for (const successor of successors) {
      const toId = byCode.get(successor) ?? byName.get(successor);
      if (!toId) throw new Error(`unknown successor in the reference tables: ${successor}`);
      unitTables.writeSuccession(db, { fromId: id, toId, on: validTo, share: null, decision: null });
    }
  }
}

function levelOf(level: string | undefined): PostLevel {
  const known = postLevels.find((one) => one === level);
  if (!known) throw new Error(`unknown level of a post: ${level}`);
  return known;
}

function seedNames(db: Db, kind: repository.CatalogueKind, names: readonly string[]): void {
  names.forEach((name, index) => {
    repository.insertCatalogueItem(db, kind, name, index + 1);
  });
}

function table(resourcesDir: string, file: string): string {
  return readFileSync(join(resourcesDir, 'reference', file), 'utf8');
}
