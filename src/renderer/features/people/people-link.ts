import { z } from 'zod';
import { localDate } from '#shared/contract/values.ts';

const day = { asOf: localDate.optional() };

/**
 * What another screen may ask this one to show: `navigate('/people', { state: { personId } })` opens a record;
 * a unit, a Party organisation or an import narrows the list, `asOf` on a day that is not today.
 */
export const peopleLink = z.union([
  z.strictObject({ personId: z.string() }),
  z.strictObject({ newPerson: z.literal(true) }),
  z.strictObject({ unitId: z.string(), ...day }),
  z.strictObject({ partyOrgId: z.string(), ...day }),
  z.strictObject({ importId: z.string() }),
  z.strictObject({ asOf: localDate }),
]);
export type PeopleLink = z.output<typeof peopleLink>;
