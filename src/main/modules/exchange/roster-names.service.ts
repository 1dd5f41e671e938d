import type { LocalDate } from '#shared/domain/local-date.ts';
import type { RosterChoices } from '#shared/people/roster-template.ts';
import type { Db } from '../../db/open.ts';
import { catalogueNames, getOrganisation, listRanks } from '../organisation/organisation.service.ts';
import { listUnits, unitsOn } from '../organisation/units.service.ts';
import type { Names } from './roster-preview.ts';

export function namesOf(db: Db, today: LocalDate): Names {
  const ranks = new Map(listRanks(db).map((rank) => [rank.code, rank.name]));
  const reader = { day: today, classified: false };
  const byId = new Map(listUnits(db, reader).map((unit) => [unit.id, unit.name]));
  const byCode = new Map(unitsOn(db, reader).map((unit) => [unit.code, unit.name]));
  return {
    rank: (code) => ranks.get(code) ?? null,
    unit: (id) => byId.get(id) ?? null,
    unitByCode: (code) => byCode.get(code) ?? null,
  };
}

/** What the template offers to choose from, and whose file it is. */
export function templateLists(db: Db, today: LocalDate): { organisation: string; choices: RosterChoices } {
  return {
    organisation: getOrganisation(db).name,
    choices: {
      ranks: listRanks(db).map((rank) => rank.name),
      politicalTheories: catalogueNames(db, 'politicalTheory'),
      units: unitsOn(db, { day: today, classified: false }).flatMap((unit) =>
        unit.kind === 'province' ? [] : [unit.name],
      ),
    },
  };
}
