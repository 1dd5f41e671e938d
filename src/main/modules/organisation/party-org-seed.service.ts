import type { LocalDate } from '#shared/domain/local-date.ts';
import { SINCE_EVER } from '#shared/domain/open-ends.ts';
import type { UnitKind } from '#shared/organisation/organisation.contract.ts';
import type { PartyOrgKind } from '#shared/organisation/party-orgs.contract.ts';
import { newId } from '../../core/new-id.ts';
import type { Db } from '../../db/open.ts';
import { type PartyOrgTreeState, partyOrgTables } from './party-org.repository.ts';

/** "Đảng bộ Công an tỉnh Quảng Ninh". */
export function seedProvincialPartyOrg(db: Db, { id, name }: { id: string; name: string }): string {
  return seed(db, {
    code: 'DB-CAT',
    kind: 'provincial',
    validFrom: null,
    name: `Đảng bộ ${name}`,
    aboveId: null,
    unitId: id,
    countsInProvince: true,
  });
}

type SeededUnit = { id: string; code: string; name: string; kind: UnitKind; validFrom: LocalDate | null };

/**
 * The branch of a department belongs to the provincial committee; that of a commune's police to the committee of
 * the commune, and does not count in the province's figures (domain/admissions.md).
 */
export function seedPartyOrgOf(db: Db, unit: SeededUnit, provincialId: string): void {
  const branch = { code: `CB-${unit.code}`, name: `Chi bộ ${unit.name}`, unitId: unit.id };
  const { validFrom } = unit;
  if (unit.kind === 'department') {
    seed(db, {
      ...branch,
      kind: 'grassrootsBranch',
      validFrom,
      aboveId: provincialId,
      countsInProvince: true,
    });
    return;
  }
  const aboveId = seed(db, {
    code: `DB-${unit.code}`,
    kind: 'external',
    validFrom,
    name: unit.name.replace(/^Công an /, 'Đảng bộ '),
    aboveId: null,
    unitId: null,
    countsInProvince: false,
  });
  seed(db, { ...branch, kind: 'branch', validFrom, aboveId, countsInProvince: false });
}

type Seed = Omit<PartyOrgTreeState, 'from' | 'decision'> & {
  code: string;
  kind: PartyOrgKind;
  validFrom: LocalDate | null;
};

function seed(db: Db, { code, kind, validFrom, ...state }: Seed): string {
  const id = newId();
  partyOrgTables.insert(db, id, { code, kind, validFrom, validTo: null });
  partyOrgTables.writeState(db, id, { ...state, from: validFrom ?? SINCE_EVER, decision: null });
  return id;
}
