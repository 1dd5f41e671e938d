import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { projectDir } from '../../scripts/project-dir.ts';
import { documentFontCss } from '../../src/main/core/document-fonts.ts';
import type { PdfPrinter } from '../../src/main/core/pdf-printer.ts';
import { createBrowserPrinter } from '../../src/main/shells/browser-print/browser-printer.ts';
import type { PrintBrowser } from '../../src/main/shells/browser-print/print-browser.ts';
import { partySpecimen, stateSpecimen } from '../../src/shared/documents/__fixtures__/specimens.ts';
import { layOut } from '../../src/shared/documents/lay-out.ts';
import { pagesToHtml } from '../../src/shared/documents/pages-html.ts';
import { printed } from '../program.ts';
import { reachedAddresses } from './net-log.ts';
import { factsOf, filesHolding, loggingBrowser, paperPages } from './print-browser.ts';

const marker = 'Đồng chí Chỉ Có Trong Tệp In';
const fonts = documentFontCss(join(projectDir, 'resources'));
const twoPages = paperPages(fonts, [`${marker} số 1: ữ ỗ ặ Ấ đ`, 'Trang thứ hai']);
/** Keeps a browser busy for many seconds. */
const endless = paperPages(
  fonts,
  Array.from({ length: 4000 }, (_, page) => `Trang ${page} `.repeat(100)),
);

let folder: string;
let base: string;
let browser: { path: string; netLog: string };
let started: PrintBrowser[];
let printer: PdfPrinter;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  base = join(folder, 'p');
  mkdirSync(base);
  browser = loggingBrowser(folder);
  started = [];
  printer = newPrinter({});
});
test.afterEach(async () => {
  await printer.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function newPrinter(changed: { limitMs?: number; idleMs?: number }): PdfPrinter {
  const find = () => browser.path;
  return createBrowserPrinter({ find, base, started: (one) => started.push(one), ...changed });
}

const ended = ({ process: child }: PrintBrowser) => child.exitCode !== null || child.signalCode !== null;
const codeOf = (printing: Promise<unknown>) =>
  printing.then(
    () => 'printed',
    (error: { code?: string }) => error.code,
  );

test('two pages become two pages of A4 with the four faces of the font inside', async () => {
  const facts = factsOf(await printer.print(twoPages));
  expect(facts).toMatchObject({
    pages: 2,
    sizes: ['210 x 297', '210 x 297'],
    fonts: ['Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic', 'Tinos-Regular'],
  });
  expect(facts.embedded).toBeGreaterThanOrEqual(4);
});

for (const [family, specimen] of Object.entries({ party: partySpecimen, state: stateSpecimen })) {
  test(`a document of the ${family} has the pages that were laid out, in no font but its own`, async () => {
    const laidOut = layOut(specimen);
    const facts = factsOf(await printer.print(pagesToHtml(laidOut, 'Văn bản', fonts)));
    expect(facts.sizes).toEqual(laidOut.pages.map(() => '210 x 297'));
    expect(facts.fonts.filter((font) => !font.startsWith('Tinos-'))).toEqual([]);
  });
}

test('the size of the paper is what the page says', async () => {
  const landscape = twoPages.replace('size: A4', 'size: A4 landscape').replace('297mm', '200mm');
  expect(new Set(factsOf(await printer.print(landscape)).sizes)).toEqual(new Set(['297 x 210']));
});

test('one browser prints one page after the other, and several at once', async () => {
  await printer.print(twoPages);
  const pdfs = await Promise.all(
    [1, 2, 3].map((pages) => printer.print(paperPages(fonts, Array(pages).fill('x')))),
  );
  expect(pdfs.map((pdf) => factsOf(pdf).pages)).toEqual([1, 2, 3]);
  expect(started).toHaveLength(1);
});

test('nothing of the page lies on the disk while the browser is there, and nothing at all afterwards', async () => {
  await printer.print(twoPages);
  expect(readdirSync(base)).toHaveLength(1);
  for (const text of [marker, marker.toLowerCase(), '%PDF', 'Trang thứ hai']) {
    expect([text, filesHolding(base, text)]).toEqual([text, []]);
  }
  // The search proves itself.
  writeFileSync(join(base, 'x'), marker);
  expect(filesHolding(base, marker)).toEqual(['x']);
  rmSync(join(base, 'x'));
  await printer.close();
  expect([readdirSync(base), started.map(ended)]).toEqual([[], [true]]);
});

test('a page reaches no address, not even on this computer, reads no file and runs no script', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const here = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const secret = join(folder, 'secret.html');
  writeFileSync(secret, '<p>x</p>'.repeat(5000));
  const head = `<link rel="stylesheet" href="${here}/style"><link rel="preconnect" href="${here}"><script src="${here}/script"></script>
<script>fetch('${here}/fetch'); new WebSocket('${here}/socket'.replace('http', 'ws')); document.write('<p>x</p>'.repeat(5000))</script>
<style>body { background: url(${here}/picture) } @font-face { font-family: A; src: url(${here}/font) } i { font-family: A }</style>`;
  const texts = [
    `<img src="${here}/img"><img src="http://192.0.2.1/img"><img src="https://dang-vu.example/img"><iframe src="${here}/frame"></iframe>`,
    `<object data="${pathToFileURL(secret)}"></object><iframe src="${pathToFileURL(secret)}"></iframe>`,
  ];
  expect(factsOf(await printer.print(paperPages(fonts, texts, head))).pages).toBe(2);
  await printer.close();
  server.close();
  expect(asked).toEqual([]);
  expect(existsSync(browser.netLog)).toBe(true);
  expect(reachedAddresses(browser.netLog)).toEqual([]);
});

test('who cancels is let go at once, and the same browser prints the next page', async () => {
  await printer.print(twoPages);
  const stop = new AbortController();
  const printing = codeOf(printer.print(endless, stop.signal));
  setTimeout(() => stop.abort(Object.assign(new Error('stopped'), { code: 'CANCELLED' })), 500);
  const from = performance.now();
  expect(await printing).toBe('CANCELLED');
  expect(performance.now() - from).toBeLessThan(5000);
  expect(factsOf(await printer.print(twoPages)).pages).toBe(2);
  expect(started).toHaveLength(1);
});

test('a browser killed midway is a refusal, and the next page meets a new one', async () => {
  await printer.print(twoPages);
  const printing = codeOf(printer.print(endless));
  setTimeout(() => started[0]?.process.kill('SIGKILL'), 500);
  expect(await printing).toBe('PDF_FAILED');
  expect(factsOf(await printer.print(twoPages)).pages).toBe(2);
  expect(started.map(ended)).toEqual([true, false]);
});

test('a browser that ended while nobody printed costs nobody a page', async () => {
  await printer.print(twoPages);
  started[0]?.process.kill('SIGKILL');
  await expect.poll(() => readdirSync(base)).toEqual([]);
  expect(factsOf(await printer.print(twoPages)).pages).toBe(2);
});

test('a page that takes too long is refused, and its browser is gone', async () => {
  await printer.close();
  printer = newPrinter({ limitMs: 1500 });
  expect(await codeOf(printer.print(endless))).toBe('PDF_FAILED');
  await expect.poll(() => readdirSync(base)).toEqual([]);
  expect(started.map(ended)).toEqual([true]);
});

test('a browser that nobody needs for a while ends by itself', async () => {
  await printer.close();
  printer = newPrinter({ idleMs: 200 });
  await printer.print(twoPages);
  await expect.poll(() => [started.map(ended), readdirSync(base)]).toEqual([[true], []]);
  expect(factsOf(await printer.print(twoPages)).pages).toBe(2);
});

test('when the program is killed its browser ends, and the next program removes the profile', async () => {
  const source = join(projectDir, 'src', 'main', 'shells', 'browser-print', 'browser-printer.ts');
  const script = `
    const { createBrowserPrinter } = await import(${JSON.stringify(pathToFileURL(source).href)});
    const printer = createBrowserPrinter({
      find: () => ${JSON.stringify(browser.path)},
      base: ${JSON.stringify(base)},
      started: ({ process: { pid } }) => console.log('browser ' + pid),
    });
    await printer.print('<p>Nghị quyết</p>');
    console.log('printed');
    setInterval(() => {}, 1000);`;
  const program = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = Number((await printed(program, /browser \d+\s+printed/)).match(/\d+/)?.[0]);
  expect(isRunning(pid)).toBe(true);
  program.removeAllListeners('exit');
  program.kill('SIGKILL');
  await expect.poll(() => isRunning(pid)).toBe(false);
  expect(readdirSync(base)).toHaveLength(1);
  await printer.print(twoPages);
  expect(readdirSync(base).map((name) => name.includes(`-${process.pid}-`))).toEqual([true]);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
