import { z } from 'zod';
import { recordId } from '../contract/values.ts';
import { historyFields } from './histories.ts';
import { personFields } from './people.contract.ts';

/**
 * A person as an import found it: the values of that day, and the rows of rank and assignment they came from.
 * `histories` null: kept before there were histories.
 */
export const personSnapshot = z.object({
  fields: personFields,
  histories: z
    .object({
      rank: z.array(historyFields.rank.extend({ id: recordId })),
      assignment: z.array(historyFields.assignment.extend({ id: recordId })),
    })
    .nullable(),
});
export type PersonSnapshot = z.output<typeof personSnapshot>;

/** Reads a kept snapshot; until version 10 it was the fields alone. */
export function parseSnapshot(json: string): PersonSnapshot {
  const kept: unknown = JSON.parse(json);
  const isOld = typeof kept === 'object' && kept !== null && 'fullName' in kept;
  return personSnapshot.parse(isOld ? { fields: kept, histories: null } : kept);
}
