import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ADMINISTRATOR, programOptions, QUANG_NINH } from '../../src/main/core/__fixtures__/office.ts';
import { type Caller, callerOf } from '../../src/main/core/call-core.ts';
import type { Core } from '../../src/main/core/core.ts';
import { createCore } from '../../src/main/core/create-core.ts';
import { createBrowserPrinter } from '../../src/main/shells/browser-print/browser-printer.ts';
import * as documents from '../../src/shared/documents/documents.contract.ts';
import { layOut } from '../../src/shared/documents/lay-out.ts';
import { createStore } from '../../src/shared/system/system.contract.ts';
import { factsOf, loggingBrowser } from './print-browser.ts';

const SESSION = 'van-ban';
const DAY = '2024-05-06';

let folder: string;
let core: Core;
let call: Caller;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'document-files-'));
  const base = join(folder, 'p');
  mkdirSync(base);
  const { path } = loggingBrowser(folder);
  const pdf = createBrowserPrinter({ find: () => path, base });
  core = createCore(programOptions(join(folder, 'kho')), { pdf });
  call = callerOf(core, SESSION);
  await call(createStore, {
    organisation: QUANG_NINH,
    administrator: { ...ADMINISTRATOR, displayName: 'Quản trị' },
    referenceUnits: false,
  });
});
test.afterEach(async () => {
  await core.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A report of some pages that has its number. */
async function issued(paragraphs: number): Promise<string> {
  const { issuers } = await call(documents.listIssuers, {});
  const body = Array.from(
    { length: paragraphs },
    (_, at) => `${at + 1}. ${'Nội dung báo cáo của đơn vị. '.repeat(9)}`,
  ).join('\n');
  const written = await call(documents.saveDocument, {
    id: null,
    draft: {
      issuerId: issuers[0]?.id ?? '',
      typeCode: 'BC',
      summary: 'Kết quả công tác đảng',
      body,
      recipients: ['Tỉnh ủy', 'Lưu: VT'],
      signatures: [{ authority: 'TL. GIÁM ĐỐC', title: 'TRƯỞNG PHÒNG', note: '', name: 'Nguyễn Văn An' }],
    },
  });
  await call(documents.issueDocument, { ...written, number: null, date: DAY });
  return written.id;
}

async function produced(id: string, format: 'pdf' | 'word') {
  const begun = performance.now();
  const file = await call(documents.produceDocument, { id, format });
  const milliseconds = Math.round(performance.now() - begun);
  const held = await core.takeFile(SESSION, file.fileId);
  return { fileName: file.fileName, bytes: held?.bytes ?? new Uint8Array(), milliseconds };
}

test('an issued document of ten pages becomes a PDF of the same pages, and a Word file', async () => {
  const id = await issued(85);
  const { document } = await call(documents.previewDocument, { id });
  const pages = layOut(document).pages.length;
  expect(pages).toBeGreaterThanOrEqual(10);
  await produced(id, 'pdf');
  const pdf = await produced(id, 'pdf');
  expect(pdf.fileName).toBe('1-BC-CAT-PX03.pdf');
  expect(factsOf(pdf.bytes)).toMatchObject({ pages, sizes: Array(pages).fill('210 x 297') });
  await produced(id, 'word');
  const word = await produced(id, 'word');
  expect(word.fileName).toBe('1-BC-CAT-PX03.docx');
  test.info().annotations.push({
    type: 'time',
    description: `${pages} pages: PDF ${pdf.milliseconds} ms, Word ${word.milliseconds} ms`,
  });
});

test('a body of more than thirty pages becomes a PDF with every page', async () => {
  const id = await issued(300);
  const { document } = await call(documents.previewDocument, { id });
  const pages = layOut(document).pages.length;
  expect(pages).toBeGreaterThan(30);
  const { bytes } = await produced(id, 'pdf');
  expect(factsOf(bytes).pages).toBe(pages);
});
