import * as contract from '#shared/people/print.contract.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import { collectRecord, recordFile, recordOnPaper, traceOfPrint } from './record-print.service.ts';

export const printProcedures = [
  implementInSteps(contract.previewRecord, {
    run: (context, { id }) => collectRecord(context, id),
    after: async (context, collected) => ({ document: await recordOnPaper(context, collected) }),
  }),
  implement(contract.recordPrint, (context, { id, reason }) => {
    traceOfPrint(context, id, reason, null);
    return {};
  }),
  implementInSteps(contract.produceRecord, {
    run: (context, { id, format, reason }) => {
      traceOfPrint(context, id, reason, format);
      return collectRecord(context, id);
    },
    after: (context, collected, { format }) => recordFile(context, collected, format),
  }),
];
