import type { Db } from '../../db/open.ts';
import {
  catalogueNames,
  getOrganisation,
  listRanks,
  listUnits,
} from '../organisation/organisation.service.ts';
import type { Names } from './roster-preview.ts';

export function namesOf(db: Db): Names {
  const ranks = new Map(listRanks(db).map((rank) => [rank.code, rank.name]));
  const units = listUnits(db);
  const byId = new Map(units.map((unit) => [unit.id, unit.name]));
  const byCode = new Map(units.map((unit) => [unit.code, unit.name]));
  return {
    rank: (code) => ranks.get(code) ?? null,
    unit: (id) => byId.get(id) ?? null,
    unitByCode: (code) => byCode.get(code) ?? null,
  };
}

/** What the template offers to choose from. */
export function templateLists(db: Db) {
  return {
    organisation: getOrganisation(db).name,
    ranks: listRanks(db).map((rank) => rank.name),
    units: listUnits(db).flatMap((unit) =>
      unit.validTo === null && unit.kind !== 'province' ? [unit.name] : [],
    ),
    ethnicities: catalogueNames(db, 'ethnicity'),
    educationLevels: catalogueNames(db, 'education'),
    politicalTheoryLevels: catalogueNames(db, 'politicalTheory'),
  };
}
