import { z } from 'zod';

/** What other screens ask the views of the organisation to show, by navigation state. */
export const unitLink = z.object({ openUnitId: z.string() }).transform(({ openUnitId }) => openUnitId);
export const partyOrgLink = z
  .object({ openPartyOrgId: z.string() })
  .transform(({ openPartyOrgId }) => openPartyOrgId);
/** The seats of one unit and of the units below it. */
export const seatsLink = z.object({ unitId: z.string() }).transform(({ unitId }) => unitId);
