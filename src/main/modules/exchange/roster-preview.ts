import { formatPartialVietnamese, parsePartialDate } from '#shared/domain/partial-date.ts';
import type { PreviewRow } from '#shared/exchange/exchange.contract.ts';
import type { Roster } from '#shared/exchange/roster.ts';
import type { Person, PersonFields } from '#shared/people/people.contract.ts';
import { sexName } from '#shared/people/person.ts';
import { type PlannedRow, storedFields } from './roster-plan.ts';

/** Names behind the codes of a record, as people read them. */
export type Names = {
  rank(code: string): string | null;
  unit(id: string): string | null;
  unitByCode(code: string): string | null;
};

/** What a person sees before the import: each row with its outcome, its remarks and what would change. */
export function previewRows(roster: Roster, plan: readonly PlannedRow[], names: Names): PreviewRow[] {
  return plan.map((planned, index) => {
    const draft = roster.rows[index]?.draft;
    return {
      row: planned.row,
      status: planned.status,
      fullName: draft?.fullName ?? '',
      policeNumber: draft?.policeNumber ?? null,
      birthDate: draft?.birthDate ? formatPartialVietnamese(draft.birthDate) : null,
      rank: draft?.rankCode ? names.rank(draft.rankCode) : null,
      unit: draft?.unitCode ? names.unitByCode(draft.unitCode) : null,
      issues: planned.issues,
      changes: planned.before && planned.fields ? shownChanges(planned.before, planned.fields, names) : [],
    };
  });
}

function shownChanges(before: Person, after: PersonFields, names: Names): PreviewRow['changes'] {
  return storedFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      before: shown(field, before[field], names),
      after: shown(field, after[field], names),
    }));
}

function shown(field: keyof PersonFields, value: string | null, names: Names): string | null {
  if (value === null) return null;
  if (field === 'rankCode') return names.rank(value) ?? value;
  if (field === 'unitId') return names.unit(value) ?? value;
  if (field === 'sex') return sexName[value as keyof typeof sexName];
  const date = DATE_FIELDS.has(field) ? parsePartialDate(value) : null;
  return date ? formatPartialVietnamese(date) : value;
}

const DATE_FIELDS = new Set<keyof PersonFields>([
  'birthDate',
  'joinedForce',
  'partyAdmission',
  'partyOfficial',
]);

export function countStatuses(
  rows: readonly { status: PreviewRow['status'] }[],
): Record<PreviewRow['status'], number> {
  const counts = { new: 0, changed: 0, same: 0, doubt: 0, refused: 0 };
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
