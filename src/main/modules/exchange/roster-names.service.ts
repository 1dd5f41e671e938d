import type { RosterChoices } from '#shared/people/roster-template.ts';
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

/** What the template offers to choose from, and whose file it is. */
export function templateLists(db: Db): { organisation: string; choices: RosterChoices } {
  return {
    organisation: getOrganisation(db).name,
    choices: {
      ranks: listRanks(db).map((rank) => rank.name),
      politicalTheories: catalogueNames(db, 'politicalTheory'),
      units: listUnits(db).flatMap((unit) =>
        unit.validTo === null && unit.kind !== 'province' ? [unit.name] : [],
      ),
    },
  };
}
