import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '#shared/domain/csv.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { educationLevels, politicalTheoryLevels } from '#shared/exchange/read-level.ts';
import { communePolice, departments, ethnicGroups } from '#shared/exchange/roster-reference.ts';
import { newId } from '../../core/new-id.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './organisation.repository.ts';

/** The two-level local government, and with it the 54 commune-level units, began on this day. */
const COMMUNES_SINCE = '2025-07-01' as LocalDate;

/** Ranks, ethnic groups and levels, which every store needs. */
export function seedCatalogues(db: Db, resourcesDir: string): void {
  for (const { code = '', name = '', order, group = '' } of parseCsv(
    table(resourcesDir, 'police-ranks.csv'),
  )) {
    repository.insertRank(db, { code, name, sortOrder: Number(order), group });
  }
  seedNames(db, 'ethnicity', ethnicGroups(table(resourcesDir, 'ethnicities.csv')).ethnicities);
  seedNames(db, 'education', educationLevels);
  seedNames(db, 'politicalTheory', politicalTheoryLevels);
}

/** The province, its departments and its commune-level units, all under the province. */
export function seedUnits(db: Db, resourcesDir: string, provinceName: string): void {
  const parentId = seedProvince(db, provinceName);
  const always = { parentId, validTo: null };
  for (const unit of departments(table(resourcesDir, 'departments.csv'))) {
    repository.insertUnit(db, newId(), { ...unit, ...always, validFrom: null });
  }
  for (const unit of communePolice(table(resourcesDir, 'quang-ninh-units.csv'))) {
    repository.insertUnit(db, newId(), { ...unit, ...always, validFrom: COMMUNES_SINCE });
  }
}

/** The province itself; alone when the office enters its units by hand. Returns its id. */
export function seedProvince(db: Db, name: string): string {
  const id = newId();
  repository.insertUnit(db, id, {
    code: 'CAT',
    name,
    kind: 'province',
    parentId: null,
    validFrom: null,
    validTo: null,
  });
  return id;
}

function seedNames(db: Db, kind: repository.CatalogueKind, names: readonly string[]): void {
  names.forEach((name, index) => {
    repository.insertCatalogueItem(db, kind, name, index + 1);
  });
}

function table(resourcesDir: string, file: string): string {
  return readFileSync(join(resourcesDir, 'reference', file), 'utf8');
}
