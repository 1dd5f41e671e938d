import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTestBrowser } from '../../scripts/test-browser-setting.ts';

/** Stands before the real browser: keeps a log of all its connections. */
export function loggingBrowser(folder: string): { path: string; netLog: string } {
  const { executablePath, env } = readTestBrowser();
  const path = join(folder, 'browser');
  const netLog = join(folder, 'net-log.json');
  const settings = Object.entries(env).map(([name, value]) => `export ${name}='${value}'\n`);
  writeFileSync(
    path,
    `#!/bin/sh\n${settings.join('')}exec '${executablePath}' "$@" --log-net-log='${netLog}'\n`,
  );
  chmodSync(path, 0o700);
  return { path, netLog };
}

/** A page of paper for each text, in all faces of the font; `head` comes on top. */
export function paperPages(fontCss: string, texts: readonly string[], head = ''): string {
  const pages = texts.map(
    (text) =>
      `<div class="page"><p>${text}</p><p><b>${text}</b></p><p><i>${text}</i></p><p><b><i>${text}</i></b></p></div>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Quyết định</title><style>${fontCss}
@page { size: A4; margin: 0 }
body { margin: 0; font: 14pt Tinos }
.page { height: 297mm; padding: 20mm; box-sizing: border-box; overflow: hidden; break-inside: avoid }</style>${head}</head><body>${pages.join('')}</body></html>`;
}

export type PdfFacts = { pages: number; sizes: string[]; fonts: string[]; embedded: number };

/** What Chromium's PDF says outside its compressed streams. Sizes in millimetres, names of fonts without the subset's. */
export function factsOf(pdf: Uint8Array): PdfFacts {
  const text = Buffer.from(pdf).toString('latin1');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match.slice(1));
  const millimetres = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);
  return {
    pages: all(/\/Type \/Page\b/g).length,
    sizes: all(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g).map(
      ([width, height]) => `${millimetres(width)} x ${millimetres(height)}`,
    ),
    fonts: [...new Set(all(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g).flat())].sort(),
    embedded: all(/\/FontFile[23]? /g).length,
  };
}

/** Files below a folder that hold a text in one of the ways a browser may write it. */
export function filesHolding(folder: string, text: string): string[] {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le'), Buffer.from(escaped(text))];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true)
    .filter((name) => {
      const bytes = readFileSync(join(folder, name));
      return needles.some((needle) => bytes.includes(needle));
    });
}

function escaped(text: string): string {
  return text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
