import * as contract from '#shared/people/secrecy.contract.ts';
import { implement } from '../../core/implement.ts';
import { approvalDocument, setApprovalDocument } from './secrecy.service.ts';

export const secrecyProcedures = [
  implement(contract.getSecrecyApproval, ({ db }) => ({ document: approvalDocument(db) })),
  implement(contract.setSecrecyApproval, (context, { document }) => {
    setApprovalDocument(context, document);
    return {};
  }),
];
