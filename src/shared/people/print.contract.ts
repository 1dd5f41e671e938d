import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { nothing, optionalText, recordId } from '../contract/values.ts';

/**
 * Leaves a trace that a record is printed, before the printer dialog opens. A classified record asks for the reason:
 * INPUT_INVALID without one.
 */
export const recordPrint = defineProcedure({
  name: 'people.recordPrint',
  kind: 'query',
  input: z.object({ id: recordId, reason: optionalText(300).default(null) }),
  output: nothing,
  permission: 'people.read',
  audited: true,
});
