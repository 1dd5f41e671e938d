import { parseCsv } from '../domain/csv.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { SINCE_EVER } from '../domain/open-ends.ts';
import { abolishedUnits } from '../exchange/roster-reference.ts';
import { unitWords } from '../exchange/unit-words.ts';
import type { UnitKind } from './organisation.contract.ts';

/** The two-level local government, and with it the 54 commune-level units, began on this day. */
export const COMMUNES_SINCE = '2025-07-01' as LocalDate;

/** A unit of before the mergers; `successors` are codes of units or names of former ones. */
export type FormerUnit = {
  code: string;
  kind: UnitKind;
  names: { from: LocalDate; name: string }[];
  validTo: LocalDate;
  successors: string[];
};

/** unit-predecessors.csv -> communes until 1 July 2025; one split between several units is one with several successors. */
export function formerCommunes(predecessorsCsv: string): FormerUnit[] {
  const used = new Map<string, number>();
  return abolishedUnits(predecessorsCsv, '').map(({ name, successors }) => {
    const [first = ''] = successors;
    const number = (used.get(first) ?? 0) + 1;
    used.set(first, number);
    const kind = unitWords(name).kind === 'phường' ? 'ward' : 'commune';
    const names = [{ from: SINCE_EVER, name }];
    return { code: `${first}.${number}`, kind, names, validTo: COMMUNES_SINCE, successors };
  });
}

/** Codes of the units that went through the mergers as they were. */
export function unchangedCommunes(predecessorsCsv: string): Set<string> {
  const merged = new Set(abolishedUnits(predecessorsCsv, '').flatMap(({ successors }) => successors));
  return new Set(parseCsv(predecessorsCsv).flatMap(({ code = '' }) => (merged.has(code) ? [] : [code])));
}

/** dissolved-units.csv -> districts and towns; lines that name one place are its names, oldest first. */
export function formerDistricts(dissolvedCsv: string): FormerUnit[] {
  const places = Map.groupBy(parseCsv(dissolvedCsv), ({ name = '' }) => unitWords(name).place);
  return [...places.values()].map((lines, index) => {
    const names = lines
      .map(({ name = '', named_from: from }) => ({ from: (from || SINCE_EVER) as LocalDate, name }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    const { dissolved_on: validTo = '', merged_into: into, successors = '' } = lines[0] ?? {};
    return {
      code: `CH.${String(index + 1).padStart(2, '0')}`,
      kind: 'district',
      names,
      validTo: validTo as LocalDate,
      successors: into ? [into] : successors.split(';'),
    };
  });
}
