import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { nothing, optionalText, producedFile, recordId } from '../contract/values.ts';
import { printedDocument } from '../documents/documents.contract.ts';

/*
 * "Lý lịch trích ngang" of one person. To look at it is to look at the record and leaves no trace; what leaves the
 * program does: the file that is made, and what is printed, which says so before the printer dialog opens. For a
 * classified record both ask for the reason and are refused without one (INPUT_INVALID), before anything leaves.
 */

const ofRecord = { id: recordId, reason: optionalText(300).default(null) };

/** The record as it would be printed today, with the portrait from its papers. */
export const previewRecord = defineProcedure({
  name: 'people.previewRecord',
  kind: 'query',
  input: z.object({ id: recordId }),
  output: z.object({ document: printedDocument }),
  permission: 'people.read',
  reads: ['people', 'organisation', 'attachments', 'documents'],
});

/** Leaves the trace of printing. */
export const recordPrint = defineProcedure({
  name: 'people.recordPrint',
  kind: 'query',
  input: z.object(ofRecord),
  output: nothing,
  permission: 'people.read',
  audited: true,
});

/** The pages of the preview as PDF, or a Word file to go on with. */
export const produceRecord = defineProcedure({
  name: 'people.produceRecord',
  kind: 'query',
  input: z.object({ ...ofRecord, format: z.enum(['pdf', 'word']) }),
  output: producedFile,
  permission: 'people.read',
  audited: true,
  long: 'cancellable',
});
