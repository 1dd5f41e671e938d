import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { nothing, requiredText } from '../contract/values.ts';

/** Whether this computer may hold classified records, by which document. */
export const getSecrecyApproval = defineProcedure({
  name: 'people.getSecrecyApproval',
  kind: 'query',
  input: nothing,
  output: z.object({ document: z.string().nullable() }),
  permission: 'session',
  reads: ['session'],
});

/** An administrator declares it with the number of the document; null takes it back (records stay, nothing new is accepted). */
export const setSecrecyApproval = defineProcedure({
  name: 'people.setSecrecyApproval',
  kind: 'command',
  input: z.object({ document: requiredText(200).nullable() }),
  output: nothing,
  permission: 'accounts.manage',
  invalidates: ['session'],
});
