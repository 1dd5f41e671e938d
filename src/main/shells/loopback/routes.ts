import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { cancelled, parseDoorCall } from '../door-call.ts';
import { attachmentHeader, safeFileName } from '../file-name.ts';
import { largestBytesOf } from '../largest-file.ts';
import { readRendererFile } from '../renderer-files.ts';
import { sendClosedDoor, sendEnvelope, sendRefusal, sendStatus } from './answers.ts';
import { parseJson, readBody } from './request-body.ts';
import type { Visit } from './visit.ts';

const largestCallBytes = 2 * 1024 * 1024;

const fileTypes: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
};

/**
 * The token becomes a cookie. The page is left by a refresh of its own, not by a redirect: a redirect of a
 * navigation that began in a local file would be cross-site and come without the SameSite=Strict cookie.
 */
export function letIn(response: ServerResponse, { sessions, url }: Visit): void {
  const cookie = sessions.redeem(url.searchParams.get('token') ?? '');
  if (cookie === null) {
    sendClosedDoor(response);
    return;
  }
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Set-Cookie': sessions.cookie(cookie),
  });
  response.end(
    '<!doctype html><meta charset="utf-8"><title>Đảng vụ</title><meta http-equiv="refresh" content="0;url=/">',
  );
}

/** `POST /call`: a procedure of the contract, or `shell.cancel`. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  visit: Visit,
): Promise<void> {
  if (!isJson(request)) return sendRefusal(response, 415, 'INPUT_INVALID');
  const body = await readBody(request, largestCallBytes);
  if (body === null) return refuseLarge(response, largestCallBytes);
  const call = parseDoorCall(parseJson(body));
  if (call === null) return sendRefusal(response, 400, 'INPUT_INVALID');
  const core = await visit.core;
  sendEnvelope(
    response,
    cancelled(core, call) ?? (await core.dispatch({ ...call, sessionId: visit.sessionId })),
  );
}

/** `POST /files?name=...` with the bytes as body; answers `{ fileId }`. */
export async function acceptFile(
  request: IncomingMessage,
  response: ServerResponse,
  visit: Visit,
): Promise<void> {
  const fileName = safeFileName(visit.url.searchParams.get('name') ?? '');
  const largest = largestBytesOf(fileName);
  const bytes = await readBody(request, largest);
  if (bytes === null) return refuseLarge(response, largest);
  const core = await visit.core;
  sendEnvelope(response, {
    ok: true,
    value: { fileId: await core.putFile(visit.sessionId, { fileName, bytes }) },
  });
}

/** `GET /files/:id`, once, as a file to be saved. */
export async function giveFile(response: ServerResponse, visit: Visit): Promise<void> {
  const core = await visit.core;
  const file = await core.takeFile(visit.sessionId, visit.url.pathname.slice('/files/'.length));
  if (file === null) return sendStatus(response, 404);
  response.writeHead(200, {
    'Content-Type': fileTypes[extname(file.fileName).toLowerCase()] ?? 'application/octet-stream',
    'Content-Disposition': attachmentHeader(file.fileName),
    'Content-Length': file.bytes.byteLength,
  });
  response.end(file.bytes);
}

/** The program's own files: the page, its scripts, fonts and pictures. */
export async function givePage(response: ServerResponse, { rendererDir, url }: Visit): Promise<void> {
  const file = await readRendererFile(rendererDir, url.pathname);
  if (file === null) return sendStatus(response, 404);
  response.writeHead(200, { 'Content-Type': file.contentType, 'Content-Security-Policy': file.policy });
  response.end(file.bytes);
}

/** Another page cannot send this type without asking first, and the server answers no such question. */
function isJson(request: IncomingMessage): boolean {
  return /^application\/json\b/.test(request.headers['content-type'] ?? '');
}

function refuseLarge(response: ServerResponse, maxBytes: number): void {
  response.setHeader('Connection', 'close');
  sendRefusal(response, 413, 'UPLOAD_TOO_LARGE', { maxMegabytes: maxBytes / 1024 / 1024 });
}
