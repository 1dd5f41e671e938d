import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { localDate, recordId } from '../contract/values.ts';

/** What the map shows of a unit and of the units below it on one day. */
export const unitFigures = z.object({
  unitId: recordId,
  people: z.int(),
  /** Of those, women; somebody whose sex is not known is none. */
  women: z.int(),
  /** Of those, Party members, probationary ones included. */
  members: z.int(),
  /** Places of seats without an officially appointed holder. */
  vacant: z.int(),
});
export type UnitFigures = z.output<typeof unitFigures>;

/** Figures of every unit that exists on the day (null: today). */
export const getUnitFigures = defineProcedure({
  name: 'organisation.getUnitFigures',
  kind: 'query',
  input: z.object({ asOf: localDate.nullable().default(null) }),
  output: z.object({ figures: z.array(unitFigures) }),
  permission: 'organisation.read',
  reads: ['organisation', 'people'],
});
