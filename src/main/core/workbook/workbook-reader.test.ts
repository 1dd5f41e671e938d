import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeXlsx, textCell } from './__fixtures__/make-xlsx.ts';
import { createWorkbookReader, type ReadingStage } from './workbook-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbook-reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entry = resolve(import.meta.dirname, 'workbook-reader-process.ts');
const reader = createWorkbookReader({ entry, timeoutMs: 15_000, heapMb: 512 });
const roster = makeXlsx(`<sheetData><row r="1">${textCell('A1', 'Họ và tên')}</row></sheetData>`);

/** A reader process that misbehaves in the way the script says, once it was given a file. */
function readerThat(script: string, timeoutMs = 15_000) {
  const path = join(folder, `${script.length}.mjs`);
  writeFileSync(path, `process.on('message', () => { ${script} }); process.send({ kind: 'ready' });`);
  return createWorkbookReader({ entry: path, timeoutMs, heapMb: 32 });
}

describe('the process that reads foreign workbooks', () => {
  it('answers with the workbook and says where it stands', async () => {
    const stages: ReadingStage[] = [];
    const reading = await reader.read(roster, 'a.xlsx', (stage) => stages.push(stage));
    expect(reading).toEqual({
      ok: true,
      workbook: {
        fileName: 'a.xlsx',
        sheets: [{ name: 'DSCB', hidden: false, rows: [[{ kind: 'text', text: 'Họ và tên' }]], merges: [] }],
      },
    });
    expect(stages).toEqual(['starting', 'reading']);
  });

  it('answers with a code when the file is no workbook, and reads the next one', async () => {
    expect(await reader.read(Buffer.from('<html>'), 'a.xlsx')).toEqual({ ok: false, code: 'FILE_NOT_EXCEL' });
    expect(await reader.read(roster, 'a.xlsx')).toMatchObject({ ok: true });
  });

  it('is killed when it does not answer in time', async () => {
    expect(await readerThat('for (;;);', 500).read(roster, 'a.xlsx')).toEqual({
      ok: false,
      code: 'FILE_READ_TIMEOUT',
    });
  });

  it('takes its memory with it when the file needs too much', async () => {
    const greedy = readerThat('const all = []; for (;;) all.push(new Array(1000).fill({}));');
    expect(await greedy.read(roster, 'a.xlsx')).toEqual({ ok: false, code: 'FILE_TOO_LARGE' });
  });

  it('may crash without harm', async () => {
    expect(await readerThat('process.exit(7)').read(roster, 'a.xlsx')).toEqual({
      ok: false,
      code: 'FILE_DAMAGED',
    });
  });

  it('stops when the person cancels', async () => {
    const cancel = new AbortController();
    const reading = readerThat('for (;;) ;').read(
      roster,
      'a.xlsx',
      (stage) => {
        if (stage === 'reading') cancel.abort(new Error('cancelled'));
      },
      cancel.signal,
    );
    await expect(reading).rejects.toThrow('cancelled');
  });

  it('stops when the program closes', async () => {
    const endless = readerThat('while (true);');
    const reading = endless.read(roster, 'a.xlsx', (stage) => {
      if (stage === 'reading') endless.close();
    });
    await expect(reading).rejects.toThrow('closed');
  });

  it('says so when the process itself cannot start: that is not the fault of the file', async () => {
    const lost = createWorkbookReader({ entry: join(folder, 'absent.js'), timeoutMs: 15_000, heapMb: 64 });
    await expect(lost.read(roster, 'a.xlsx')).rejects.toThrow('did not start');
  });

  it('can write no file', async () => {
    const path = join(folder, 'written.txt');
    const writing = readerThat(
      `import('node:fs').then((fs) => fs.writeFileSync(${JSON.stringify(path)}, 'x'))`,
    );
    expect(await writing.read(roster, 'a.xlsx')).toEqual({ ok: false, code: 'FILE_DAMAGED' });
  });
});
