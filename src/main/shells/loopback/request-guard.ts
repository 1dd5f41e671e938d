import type { IncomingMessage } from 'node:http';

type Facts = Pick<IncomingMessage, 'method' | 'headers'>;

/**
 * True when a request comes from the program's own page. `Host` stops names that were bound to 127.0.0.1 (DNS
 * rebinding), `Origin` and `Sec-Fetch-Site` stop other pages and other ports; a request that changes something
 * must say its origin.
 */
export function isFromOwnPage(request: Facts, origin: string): boolean {
  const { origin: from, 'sec-fetch-site': site } = request.headers;
  if (!isForThisServer(request, origin)) return false;
  if (request.method !== 'GET' && from !== origin) return false;
  if (from !== undefined && from !== origin) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}

/** The first page is opened from a local file, so only the host can be asked; its token is the proof. */
export function isForThisServer(request: Facts, origin: string): boolean {
  return `http://${request.headers.host}` === origin;
}
