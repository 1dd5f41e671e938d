import { parseCsv } from '../domain/csv.ts';
import type { UnitKind } from '../organisation/organisation.contract.ts';
import type { AbolishedUnit, EthnicName, ReferenceUnit } from './roster.ts';

/*
 * Reference tables of resources/reference as the importer needs them. Units and ranks of a running store come
 * from the store, where they can be edited; abolished names and ethnic groups only from here.
 */

const UNIT_KINDS: Record<string, UnitKind> = { phường: 'ward', xã: 'commune', 'đặc khu': 'specialZone' };

/** quang-ninh-units.csv -> "Công an phường Hà Tu" with the national code. */
export function communePolice(unitsCsv: string): ReferenceUnit[] {
  return parseCsv(unitsCsv).map(({ code = '', type = '', name = '' }) => ({
    code,
    name: `Công an ${type} ${name}`,
    kind: kindOf(type),
  }));
}

function kindOf(type: string): UnitKind {
  const kind = UNIT_KINDS[type];
  if (!kind) throw new Error(`unknown type of commune-level unit: ${type}`);
  return kind;
}

/** departments.csv -> departments of the provincial police with their codes (PX03). */
export function departments(departmentsCsv: string): ReferenceUnit[] {
  return parseCsv(departmentsCsv).map(({ code = '', name = '' }) => ({ code, name, kind: 'department' }));
}

/** police-ranks.csv, lowest rank first. */
export function policeRanks(ranksCsv: string): { code: string; name: string }[] {
  return parseCsv(ranksCsv).map(({ code = '', name = '' }) => ({ code, name }));
}

/** ethnicities.csv -> the 54 official groups, and their other names. */
export function ethnicGroups(ethnicitiesCsv: string): { ethnicities: string[]; ethnicNames: EthnicName[] } {
  const names = parseCsv(ethnicitiesCsv);
  return {
    ethnicities: names.flatMap(({ name = '', kind }) => (kind === 'official' ? [name] : [])),
    ethnicNames: names.flatMap(({ name = '', kind, group = '' }) =>
      kind === 'official' ? [] : [{ name, group, certain: kind === 'spelling' }],
    ),
  };
}

/**
 * Names that no longer are a unit, with who took over: communes merged on 1 July 2025 (unit-predecessors.csv)
 * and the district level dissolved before (dissolved-units.csv). A commune split between units leads to each.
 */
export function abolishedUnits(predecessorsCsv: string, dissolvedCsv: string): AbolishedUnit[] {
  const successors = new Map<string, string[]>();
  for (const { code = '', predecessors_until_2025_06_30: list = '' } of parseCsv(predecessorsCsv)) {
    if (list === UNCHANGED) continue;
    for (const place of list.split(', ')) {
      const name = `Công an ${place.charAt(0).toLowerCase()}${place.slice(1)}`;
      successors.set(name, [...(successors.get(name) ?? []), code]);
    }
  }
  for (const { name = '', successors: codes = '' } of parseCsv(dissolvedCsv))
    successors.set(name, codes.split(';'));
  return [...successors].map(([name, codes]) => ({ name, successors: codes }));
}

const UNCHANGED = 'giữ nguyên';
