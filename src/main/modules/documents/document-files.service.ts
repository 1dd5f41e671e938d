import type { ProducedFile } from '#shared/contract/values.ts';
import { layOut } from '#shared/documents/lay-out.ts';
import { pagesToHtml } from '#shared/documents/pages-html.ts';
import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import type { CallContext } from '../../core/context.ts';
import { documentFontCss } from '../../core/document-fonts.ts';

export type FileFormat = 'pdf' | 'word';

/**
 * The document as a file for the person who asked: exactly the pages of the preview as PDF, or a Word file to go on
 * with. `stem` is the name without its ending. PDF_NO_BROWSER and PDF_FAILED where this computer makes no PDF; the
 * Word file needs nothing but the program.
 */
export async function produceFile(
  context: CallContext,
  document: PrintedDocument,
  format: FileFormat,
  stem: string,
): Promise<ProducedFile> {
  const { files, session, signal } = context;
  const bytes = format === 'pdf' ? await toPdf(context, document) : await toWord(context, document);
  signal.throwIfAborted();
  return files.put(session.id, { fileName: `${stem}.${format === 'pdf' ? 'pdf' : 'docx'}`, bytes });
}

function toPdf({ pdf, options, signal }: CallContext, document: PrintedDocument): Promise<Uint8Array> {
  const { name, subject } = document.properties;
  const title = [name, subject].filter((part) => part !== '').join(' - ');
  return pdf.print(pagesToHtml(layOut(document), title, documentFontCss(options.resourcesDir)), signal);
}

function toWord({ jobs, now, signal }: CallContext, document: PrintedDocument): Promise<Uint8Array> {
  return jobs.run('writeWord', { document, created: now() }, signal);
}
