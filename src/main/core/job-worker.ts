import { parentPort } from 'node:worker_threads';
import { attachmentKeys, keepContent } from '../db/attachment-files.ts';
import { gatherAttachments, readAttachment } from '../db/attachment-jobs.ts';
import { makeBackup, openBackup } from '../db/backup-file.ts';
import { checkTable } from '../db/check-table.ts';
import { copyBackup } from '../modules/backup/copy-backup.ts';
import { tidyAttachments } from '../modules/backup/tidy-attachments.ts';
import { refusalOf } from './errors.ts';
import type { JobAnswer, JobRequest } from './job-map.ts';
import { verifyStoreFile } from './verify-store-file.ts';

/**
 * Entry of the second thread. Excel and Word are loaded when first asked for: they are heavy, and most sessions do not
 * need them.
 */
const port = parentPort;
if (!port) throw new Error('job-worker runs inside a worker thread');

async function carryOut(request: JobRequest): Promise<unknown> {
  switch (request.name) {
    case 'writeReport': {
      const { writeReport } = await import('./report-writer/write-report.ts');
      return writeReport(request.input.document, request.input.copy, request.input.created);
    }
    case 'writePlainTable': {
      const { writePlainTable } = await import('./report-writer/write-plain-table.ts');
      return writePlainTable(request.input.table, request.input.origin);
    }
    case 'writeTemplate': {
      const { writeImportTemplate } = await import('./report-writer/write-template.ts');
      return writeImportTemplate(request.input.template, request.input.origin);
    }
    case 'writeWord': {
      const { writeWordFile } = await import('./document-writer/write-word-file.ts');
      return writeWordFile(request.input.document, request.input.created);
    }
    case 'verifyStore':
      return verifyStoreFile(request.input.database, Buffer.from(request.input.key));
    case 'checkTable':
      return checkTable(request.input);
    case 'makeBackup':
      return makeBackup(request.input);
    case 'copyBackup':
      return copyBackup(request.input);
    case 'openBackup':
      return openBackup(request.input);
    case 'keepAttachment': {
      const { folder, key, bytes } = request.input;
      return keepContent(folder, attachmentKeys(key), bytes);
    }
    case 'readAttachment':
      return readAttachment(request.input);
    case 'gatherAttachments':
      return gatherAttachments(request.input);
    case 'tidyAttachments':
      return tidyAttachments(request.input);
  }
}

port.on('message', async (request: JobRequest) => {
  let answer: JobAnswer;
  try {
    answer = { id: request.id, ok: true, output: await carryOut(request) };
  } catch (error) {
    const refusal = refusalOf(error);
    const thrown = error instanceof Error ? error : new Error(String(error));
    answer = {
      id: request.id,
      ok: false,
      refusal: refusal && { code: refusal.code, params: refusal.params },
      error: thrown,
    };
  }
  port.postMessage(answer);
});
