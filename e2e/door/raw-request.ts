import { type IncomingHttpHeaders, request } from 'node:http';

export type RawAnswer = { status: number; headers: IncomingHttpHeaders; text: string };
export type RawRequest = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array };

/** Sends exactly the Host, Origin, cookie and path it is given, as a program of an attacker would. */
export function sendRaw(
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body }: RawRequest = {},
) {
  const { hostname, port } = new URL(origin);
  return new Promise<RawAnswer>((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers }, async (response) => {
      const text = (await response.setEncoding('utf8').toArray()).join('');
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Uses up a one-time address; the cookie for further requests, or null when it was refused. */
export async function enter(address: string): Promise<string | null> {
  const { origin, pathname, search } = new URL(address);
  const { headers } = await sendRaw(origin, pathname + search);
  return headers['set-cookie']?.[0]?.split(';')[0] ?? null;
}
