import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '#shared/domain/csv.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { UnitKind } from '#shared/organisation/organisation.contract.ts';
import { newId } from '../../core/new-id.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './organisation.repository.ts';

/** The two-level local government, and with it the 54 commune-level units, began on this day. */
const COMMUNES_SINCE = '2025-07-01' as LocalDate;

const KIND_OF_TYPE: Record<string, UnitKind> = { phường: 'ward', xã: 'commune', 'đặc khu': 'specialZone' };

const EDUCATION_LEVELS = [
  'Trung học cơ sở',
  'Trung học phổ thông',
  'Sơ cấp',
  'Trung cấp',
  'Cao đẳng',
  'Đại học',
  'Thạc sĩ',
  'Tiến sĩ',
];
const POLITICAL_THEORY_LEVELS = ['Sơ cấp', 'Trung cấp', 'Cao cấp', 'Cử nhân'];

/** Ranks, ethnic groups and levels, which every store needs. */
export function seedCatalogues(db: Db, resourcesDir: string): void {
  for (const rank of reference(resourcesDir, 'police-ranks.csv')) {
    repository.insertRank(db, {
      code: rank.code ?? '',
      name: rank.name ?? '',
      sortOrder: Number(rank.order),
      group: rank.group ?? '',
    });
  }
  const ethnicities = reference(resourcesDir, 'ethnicities.csv').filter((row) => row.kind === 'official');
  seedNames(
    db,
    'ethnicity',
    ethnicities.map((row) => row.name ?? ''),
  );
  seedNames(db, 'education', EDUCATION_LEVELS);
  seedNames(db, 'politicalTheory', POLITICAL_THEORY_LEVELS);
}

/** The province, its departments and its commune-level units, all under the province. */
export function seedUnits(db: Db, resourcesDir: string, provinceName: string): void {
  const provinceId = newId();
  const since = { validFrom: null, validTo: null };
  repository.insertUnit(db, provinceId, {
    code: 'CAT',
    name: provinceName,
    kind: 'province',
    parentId: null,
    ...since,
  });
  for (const { code = '', name = '' } of reference(resourcesDir, 'departments.csv')) {
    repository.insertUnit(db, newId(), { code, name, kind: 'department', parentId: provinceId, ...since });
  }
  for (const { code = '', type = '', name = '' } of reference(resourcesDir, 'quang-ninh-units.csv')) {
    const kind = KIND_OF_TYPE[type];
    if (!kind) throw new Error(`unknown type of commune-level unit: ${type}`);
    const unit = {
      code,
      name: `Công an ${type} ${name}`,
      kind,
      parentId: provinceId,
      validFrom: COMMUNES_SINCE,
      validTo: null,
    };
    repository.insertUnit(db, newId(), unit);
  }
}

/** Only the province itself, when the office enters its units by hand. */
export function seedProvince(db: Db, provinceName: string): void {
  const unit = {
    code: 'CAT',
    name: provinceName,
    kind: 'province' as const,
    parentId: null,
    validFrom: null,
    validTo: null,
  };
  repository.insertUnit(db, newId(), unit);
}

function seedNames(db: Db, kind: repository.CatalogueKind, names: readonly string[]): void {
  names.forEach((name, index) => {
    repository.insertCatalogueItem(db, kind, name, index + 1);
  });
}

function reference(resourcesDir: string, file: string): Record<string, string>[] {
  return parseCsv(readFileSync(join(resourcesDir, 'reference', file), 'utf8'));
}
