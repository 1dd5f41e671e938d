import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LocalDate, localDateOf } from '../../domain/local-date.ts';
import type { RosterReference } from '../roster.ts';
import {
  abolishedUnits,
  communePolice,
  departments,
  ethnicGroups,
  policeRanks,
} from '../roster-reference.ts';

const table = (name: string) =>
  readFileSync(resolve(import.meta.dirname, `../../../../resources/reference/${name}.csv`), 'utf8');

/** The reference data as the program ships it. */
export const reference: RosterReference = {
  units: [...communePolice(table('quang-ninh-units')), ...departments(table('departments'))],
  ranks: policeRanks(table('police-ranks')),
  ...ethnicGroups(table('ethnicities')),
  abolished: abolishedUnits(table('unit-predecessors'), table('dissolved-units')),
};

/** The day on which the samples were written. */
export const today = localDateOf(2026, 11, 21) as LocalDate;
