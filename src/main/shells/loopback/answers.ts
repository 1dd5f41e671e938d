import type { ServerResponse } from 'node:http';
import type { Envelope, ErrorCode, ErrorParams } from '#shared/contract/errors.ts';
import { policyOfPlainAnswers } from '../content-security-policy.ts';

/** On every answer of the server, whatever it is: nothing is kept by the browser, framed, or given to others. */
export function setSafeHeaders(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Security-Policy', policyOfPlainAnswers);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), usb=(), serial=()');
}

export function sendEnvelope(response: ServerResponse, envelope: Envelope<unknown>, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(envelope));
}

/** A refusal of the door itself, in the same form as a refusal of the core. */
export function sendRefusal(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  params: ErrorParams = {},
): void {
  const error = { code, params, fieldErrors: {}, incidentId: null };
  sendEnvelope(response, { ok: false, error }, status);
}

/** A page for a person who came without the one-time address, or with one that was used. */
export function sendClosedDoor(response: ServerResponse): void {
  response.writeHead(403, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Đảng vụ</title>
<p>Địa chỉ này không mở được chương trình: mỗi địa chỉ chỉ dùng được một lần. Dữ liệu không bị ảnh hưởng.</p>
<p>Đóng trang này rồi khởi động lại chương trình để có cửa sổ mới.</p></html>`);
}

export function sendStatus(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
