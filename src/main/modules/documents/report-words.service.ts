import { builtInBlocks } from '#shared/documents/built-in-blocks.ts';
import type { Signature } from '#shared/documents/printed-document.ts';
import { readRecipients, readSignature } from '#shared/documents/signature-text.ts';
import type { ReportDocument, SignatureBlock } from '#shared/reports/report-document.ts';
import type { Db } from '../../db/open.ts';
import { findTextBlock } from './text-blocks.repository.ts';

export type ReportWords = Pick<ReportDocument, 'signatures' | 'recipients'>;

/** Who makes and signs reports and lists, and to whom they go: the text blocks of the office. */
export function reportWords(db: Db): ReportWords {
  return {
    signatures: {
      left: signatureIn(db, builtInBlocks.reportMaker),
      right: signatureIn(db, builtInBlocks.reportSigner),
    },
    recipients: readRecipients(findTextBlock(db, builtInBlocks.reportRecipients)?.body ?? ''),
  };
}

/** Under "Lý lịch trích ngang": at the left who confirms it, at the right the person; each as the office words it. */
export function recordSignatures(db: Db): Signature[] {
  return [builtInBlocks.recordConfirmed, builtInBlocks.recordWriter].flatMap((id) => {
    const block = findTextBlock(db, id);
    return block ? [readSignature(block.body)] : [];
  });
}

function signatureIn(db: Db, id: string): SignatureBlock {
  const { authority, title, note, name } = readSignature(findTextBlock(db, id)?.body ?? '');
  return { ...(authority !== '' && { authority }), title, ...(note !== '' && { note }), name };
}
