import * as contract from '#shared/documents/documents.contract.ts';
import { fileStemOf } from '#shared/documents/file-stem.ts';
import { implement, implementInSteps } from '../../core/implement.ts';
import { previewDocument } from './compose.service.ts';
import { listDocuments, openDocument, storedDocument, traceOfUse } from './document-access.service.ts';
import { produceFile } from './document-files.service.ts';
import * as numbers from './document-numbers.service.ts';
import { binDraft, saveDraft } from './drafts.service.ts';
import { listIssuers, putIssuer } from './issuers.service.ts';
import { issueDocument, revokeDocument } from './issuing.service.ts';
import { listTextBlocks, putTextBlock } from './text-blocks.service.ts';

export const documentProcedures = [
  implement(contract.listIssuers, listIssuers),
  implement(contract.putIssuer, (context, input) => ({ issuer: putIssuer(context, input) })),
  implement(contract.listTextBlocks, ({ db }, { kind }) => ({ blocks: listTextBlocks(db, kind) })),
  implement(contract.putTextBlock, (context, input) => ({ block: putTextBlock(context, input) })),
  implement(contract.listDocuments, (context, input) => ({ documents: listDocuments(context, input) })),
  implement(contract.getDocument, (context, { id }) => openDocument(context, id)),
  implement(contract.saveDocument, saveDraft),
  implement(contract.previewDocument, (context, { id }) => {
    const { document, missing } = previewDocument(context, id);
    return { document, missing };
  }),
  implement(contract.issueDocument, issueDocument),
  implement(contract.revokeDocument, (context, { id, reason }) => {
    revokeDocument(context, id, reason);
    return {};
  }),
  implement(contract.binDocument, (context, { id, binned }) => {
    binDraft(context, id, binned);
    return {};
  }),
  implementInSteps(contract.produceDocument, {
    run: (context, { id, format, reason }) => {
      const { stored, document } = previewDocument(context, id);
      traceOfUse(context, stored, reason, format);
      return document;
    },
    after: (context, document, { format }) => produceFile(context, document, format, fileStemOf(document)),
  }),
  implement(contract.recordDocumentPrint, (context, { id, reason }) => {
    traceOfUse(context, storedDocument(context, id), reason, null);
    return {};
  }),
  implement(contract.listNumbers, numbers.listNumbers),
  implement(contract.reserveNumbers, (context, input) => ({
    numbers: numbers.reserveNumbers(context, input),
  })),
  implement(contract.recordNumberUsed, (context, { numberId, day, note }) => {
    numbers.recordNumberUsed(context, numberId, day, note);
    return {};
  }),
  implement(contract.cancelNumber, (context, { numberId, reason }) => {
    numbers.cancelNumber(context, numberId, reason);
    return {};
  }),
];
