import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';
import { contentSecurityPolicy, policyOfPlainAnswers } from './content-security-policy.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

export type RendererFile = { bytes: Uint8Array<ArrayBuffer>; contentType: string; policy: string };

/**
 * The built file behind the path of a URL, for both doors; null when there is none or it lies outside `folder`.
 * A path without an extension is a screen and gets `index.html`, whose `%CSP_NONCE%` is new at each page load.
 */
export async function readRendererFile(folder: string, urlPath: string): Promise<RendererFile | null> {
  const relativePath = decodePath(urlPath);
  if (relativePath === null) return null;
  const isPage = extname(relativePath) === '' || relativePath === 'index.html';
  const file = await realpath(join(folder, isPage ? 'index.html' : relativePath)).catch(() => null);
  if (file === null || !isInside(await realpath(folder), file)) return null;
  const contentType = contentTypes[extname(file)];
  if (contentType === undefined) return null;
  return isPage ? pageWithNonce(await readFile(file, 'utf8'), contentType) : plainFile(file, contentType);
}

async function plainFile(file: string, contentType: string): Promise<RendererFile | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes === null ? null : { bytes: new Uint8Array(bytes), contentType, policy: policyOfPlainAnswers };
}

function pageWithNonce(html: string, contentType: string): RendererFile {
  const nonce = randomBytes(18).toString('base64url');
  const bytes = new TextEncoder().encode(html.replaceAll('%CSP_NONCE%', nonce));
  return { bytes, contentType, policy: contentSecurityPolicy(nonce) };
}

function decodePath(urlPath: string): string | null {
  try {
    const path = decodeURIComponent(urlPath).replace(/^\/+/, '');
    // A backslash separates folders on Windows, a colon names a drive or a stream, and NUL ends a C string.
    return /[\\:\0]/.test(path) || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

/** Symbolic links are resolved before asking, so that none leads out. */
function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && !path.startsWith('..') && !isAbsolute(path);
}
