import { type ReactNode, useMemo, useState } from 'react';
import type { CallError, Envelope } from '#shared/contract/errors.ts';
import type { ProducedFile } from '#shared/contract/values.ts';
import { layOut } from '#shared/documents/lay-out.ts';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import { ErrorNotice } from '../components/error-notice.tsx';
import { DocumentPages } from './document-pages.tsx';
import { type DocumentFormat, FileButtons } from './file-buttons.tsx';
import { PrintPreview } from './print-preview.tsx';

export type DocumentPreviewProps = {
  title: string;
  document: PrintedDocument;
  onClose: () => void;
  /** Leaves the trace before the printer dialog opens; refused, nothing is printed. */
  beforePrint?: () => Promise<Envelope<unknown>>;
  /** Makes the file; `callId` goes along with the call, so that it can be stopped. */
  onProduce: (format: DocumentFormat, callId: string) => Promise<Envelope<ProducedFile>>;
  /** Below the bar, e.g. what the document leaves out. */
  notice?: ReactNode;
};

/**
 * A document as it will leave the printer, over the whole window: print it, take it along as PDF or Word file. The
 * pages on screen, on paper and in the PDF are the same. What is refused is said below the bar.
 */
export function DocumentPreview(props: DocumentPreviewProps) {
  const { title, document, onClose, beforePrint, onProduce, notice } = props;
  const laidOut = useMemo(() => layOut(document), [document]);
  const [refused, setRefused] = useState<CallError | null>(null);

  async function mayPrint(): Promise<boolean> {
    const answer = await beforePrint?.();
    setRefused(answer === undefined || answer.ok ? null : answer.error);
    return answer === undefined || answer.ok;
  }

  return (
    <PrintPreview
      title={title}
      onClose={onClose}
      beforePrint={mayPrint}
      actions={<FileButtons onProduce={onProduce} onRefused={setRefused} />}
      notice={(refused || notice) && [refused && <ErrorNotice key="refused" error={refused} />, notice]}
    >
      <DocumentPages laidOut={laidOut} />
    </PrintPreview>
  );
}
