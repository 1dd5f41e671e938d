import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Unit } from '#shared/organisation/organisation.contract.ts';
import { isClosed, possibleParents } from '../dated/dated-rows.ts';
import type { PartyItem } from './party-items.ts';

type Option = { value: string; label: string };

/** Party organisations another one can stand under; the one chosen stays even if it is dissolved. */
export function superiorOptions(
  partyOrgs: readonly PartyItem[],
  id: string | null,
  chosen: string | null,
  day: LocalDate,
): Option[] {
  const possible = new Set(possibleParents(partyOrgs, id, day).map((partyOrg) => partyOrg.id));
  return partyOrgs
    .filter((partyOrg) => partyOrg.id === chosen || possible.has(partyOrg.id))
    .map((partyOrg) => ({ value: partyOrg.id, label: partyOrg.name }));
}

/** Units whose people it may organise. */
export function unitOptions(units: readonly Unit[], chosen: string | null, day: LocalDate): Option[] {
  return units
    .filter((unit) => unit.id === chosen || !isClosed(unit, day))
    .map((unit) => ({ value: unit.id, label: unit.name }));
}
